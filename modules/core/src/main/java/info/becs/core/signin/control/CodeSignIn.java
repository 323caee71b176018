package info.becs.core.signin.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.core.people.entity.AddressKind;
import info.becs.core.secrets.entity.Secret;
import info.becs.core.signin.entity.Entry;
import info.becs.core.signin.entity.Guest;
import info.becs.core.signin.entity.SignInCode;
import info.becs.core.signin.entity.SignInCode.Purpose;
import info.becs.core.signin.entity.SignInProblem;
import info.becs.core.signin.entity.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/*
 * The same for everybody
 *
 * Whoever asks gets a ticket at once; whether the address is anybody's is looked up after the answer. One that nobody has
 * gets a row of its own that nothing opens, so a try of it is the same work and ends with the same words. What is kept is a
 * hash of ticket, address and digits: an address that was changed meanwhile opens nothing, and the table gives no code
 * away. Whoever holds a role is not let in so: a SIM card is taken over too easily for the rights of staff.
 */
/** Lets people in by a code that goes to their mobile phone or by e-mail. */
@ApplicationScoped
public class CodeSignIn {

    @Inject
    CodeAccounts known;

    @Inject
    SignInCodes codes;

    @Inject
    CodeBudgets budgets;

    @Inject
    SentCodes sent;

    @Inject
    Tries tries;

    @Inject
    Attempts attempts;

    @Inject
    Doorway doorway;

    @Inject
    AfterAnswer after;

    /** A ticket with which the code is good; nobody hears whether one was sent. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Secret ask(String typed, Guest guest) {
        Address address = Address.read(typed);
        budgets.requireFrom(guest.from().network());
        Secret ticket = Secret.random();
        after.send("A code to sign in", () -> send(ticket, address, guest));
        return ticket;
    }

    private void send(Secret ticket, Address address, Guest guest) {
        Optional<Account> account = known.at(address).filter(a -> sent.mayGo(address) && isPaidFor(address));
        sent.send(TypedCode.random(ticket, address.text()), account, guest);
    }

    private boolean isPaidFor(Address address) {
        return address.kind() != AddressKind.MOBILE || budgets.allow(address.text());
    }

    /** Lets in whoever has both the ticket and the code. */
    @Transactional
    public Entry use(Secret ticket, String digits, Guest guest) {
        Optional<SignInCode> asked = codes.tried(ticket, Purpose.TYPED_CODE, guest.browser());
        String whose = asked.flatMap(SignInCode::accountId).orElse("");
        return attempts.noted(whose, guest, () -> enter(asked, new Shown(ticket, digits, whose), guest));
    }

    private record Shown(Secret ticket, String digits, String accountId) {

        String hash(String address) {
            return TypedCode.typed(ticket, address, digits).hash();
        }
    }

    private Entry enter(Optional<SignInCode> asked, Shown shown, Guest guest) {
        tries.beginIn(guest.network());
        String address = known.addressesOf(shown.accountId()).stream()
                .filter(to -> asked.filter(code -> code.asksFor(shown.hash(to))).isPresent())
                .findFirst()
                .orElseThrow(SignInProblem::typedCodeWrong);
        codes.use(shown.ticket(), Purpose.TYPED_CODE, guest.browser());
        tries.succeededIn(guest.network());
        known.answered(shown.accountId(), address);
        sent.arrived(address);
        return doorway.showedOneFactor(shown.accountId(), guest);
    }
}
