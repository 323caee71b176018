package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Guarded;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Finds out to whom a link goes, and sends it: after the answer to whoever has asked. */
@ApplicationScoped
public class SentLinks {

    @Inject
    Accounts accounts;

    @Inject
    SignInCodes codes;

    @Inject
    CodeAccounts known;

    @Inject
    Tries tries;

    @Inject
    KnownDevices devices;

    @Inject
    SignInSettings settings;

    @Inject
    SignInLetters letters;

    @Transactional(TxType.REQUIRES_NEW)
    public void send(String name, Guest guest) {
        Account account = Address.typed(name)
                .flatMap(accounts::find)
                .filter(a -> a.isActive() && a.isPerson())
                .orElse(null);
        if (account == null) {
            return;
        }
        if (accounts.address(account.id(), AddressKind.EMAIL).isPresent() && tries.mayBegin(guarded(account, guest))) {
            Secret code = Secret.random();
            codes.keep(code, Purpose.LINK, account.id(), guest.browser());
            letters.sendLink(account, settings.linkOf(code));
        }
    }

    /** To whoever holds no role, at an address of theirs. */
    @Transactional(TxType.REQUIRES_NEW)
    public void sendToAccount(Address address, Guest guest) {
        known.at(address)
                .filter(account -> tries.mayBegin(guarded(account, guest)))
                .ifPresent(account -> {
                    Secret code = Secret.random();
                    codes.keep(code, Purpose.ACCOUNT_LINK, account.id(), guest.browser());
                    letters.sendAccountLink(account, settings.accountLinkOf(code, account.language()));
                });
    }

    /** Who asks for links to somebody else does not keep them from getting one in their own browser. */
    private Guarded guarded(Account account, Guest guest) {
        return guest.browser()
                .flatMap(browser -> devices.find(account.id(), browser))
                .map(device -> Guarded.device("link", device.id()))
                .orElseGet(() -> Guarded.account("link", account.id()));
    }
}
