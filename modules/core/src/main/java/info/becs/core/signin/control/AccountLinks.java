package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Links that let somebody without a role into their account, once. Whether an address is anybody's is looked up after the answer,
 * and a link is worth nothing in a browser that did not ask for it.
 */
@ApplicationScoped
public class AccountLinks {

    @Inject
    Accounts accounts;

    @Inject
    CodeAccounts known;

    @Inject
    SignInCodes codes;

    @Inject
    CodeBudgets budgets;

    @Inject
    SentLinks sent;

    @Inject
    Tries tries;

    @Inject
    Attempts attempts;

    @Inject
    Doorway doorway;

    @Inject
    AfterAnswer after;

    /** Nobody hears whether one was sent. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void ask(String typed, Guest guest) {
        Address address = Address.read(typed);
        if (address.kind() != AddressKind.EMAIL) {
            throw SignInProblem.mailNeeded();
        }
        budgets.requireFrom(guest.from().network());
        after.send("A link to an account", () -> sent.sendToAccount(address, guest));
    }

    /** Lets in whoever comes with a link, as long as they hold no role. */
    @Transactional
    public Entry use(Secret code, Guest guest) {
        return attempts.noted("", guest, () -> enter(code, guest));
    }

    private Entry enter(Secret code, Guest guest) {
        tries.beginIn(guest.network());
        SignInCode used = codes.useOneOf(code, guest.browser(), Purpose.ACCOUNT_LINK);
        Account account = used.accountId().flatMap(accounts::find).orElseThrow(SignInProblem::codeUnknown);
        String mail = accounts.address(account.id(), AddressKind.EMAIL)
                .map(address -> address.address())
                .filter(address -> known.addressesOf(account.id()).contains(address))
                .orElseThrow(SignInProblem::codeUnknown);
        tries.succeededIn(guest.network());
        known.answered(account.id(), mail);
        return doorway.showedOneFactor(account.id(), guest);
    }
}
