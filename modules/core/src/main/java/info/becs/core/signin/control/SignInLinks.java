package info.becs.core.signin.control;

import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
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
import java.time.Clock;
import java.util.Optional;

/*
 * The same answer
 *
 * Whoever asks for a link is told that it was sent, whether there is such a person or not; what is done for one who is
 * there is done after the answer, so that its time tells nothing either. The code stands behind the # of the link: it
 * reaches no log, and a program that looks at links before their reader does uses nothing up. In a browser other than
 * the one that asked it is worth nothing: nobody can ask for a link to somebody else and have them open the door.
 */
/** Links that let somebody in, once. */
@ApplicationScoped
public class SignInLinks {

    @Inject
    Accounts accounts;

    @Inject
    SignInCodes codes;

    @Inject
    Tries tries;

    @Inject
    Attempts attempts;

    @Inject
    SignInSettings settings;

    @Inject
    Doorway doorway;

    @Inject
    SentLinks sent;

    @Inject
    Clock clock;

    @Inject
    AfterAnswer after;

    /** Sends a link, if there is somebody of this name with an e-mail address. Nobody hears whether there is. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void ask(String name, Guest guest) {
        tries.beginIn(guest.network());
        after.send("A link to sign in", () -> sent.send(name, guest));
    }

    /** A link for somebody, to be handed over by whoever has the right to. */
    @Transactional
    public String handedOver(String accountId, Purpose purpose) {
        Secret code = Secret.random();
        codes.keep(code, purpose, accountId, Optional.empty());
        return settings.linkOf(code);
    }

    /** Lets in whoever comes with a link; one that was mailed shows that the address is theirs. */
    @Transactional
    public Entry use(Secret code, Guest guest) {
        return attempts.noted("", guest, () -> enter(code, guest));
    }

    private Entry enter(Secret code, Guest guest) {
        tries.beginIn(guest.network());
        SignInCode used = codes.useOneOf(code, guest.browser(), Purpose.LINK, Purpose.ENTRANCE);
        tries.succeededIn(guest.network());
        Account account = used.accountId().flatMap(accounts::find).orElseThrow(SignInProblem::codeUnknown);
        if (used.purpose() == Purpose.LINK) {
            accounts.address(account.id(), AddressKind.EMAIL).ifPresent(a -> a.verify(clock.instant()));
        }
        return doorway.showedOneFactor(account.id(), guest);
    }
}
