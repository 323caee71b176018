package info.becs.core.letters.control;

import info.becs.core.events.control.Transactions;
import info.becs.core.letters.entity.LetterProblem;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.core.people.control.Accounts;
import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Address;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.letters.LetterConsent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/*
 * Why so late
 *
 * A letter can lie in the outbox for days: the mail server is down, or there is none. Whoever says meanwhile that they do not want
 * to be written to must not be written to, so the question is put when the letter leaves and not when it was handed in.
 */
/** Whether those to whom letters are written still want them. */
@ApplicationScoped
public class LetterWishes {

    @Inject
    ThisModule self;

    @Inject
    Accounts accounts;

    @Inject
    Transactions transactions;

    @Inject
    AuditLog audit;

    /**
     * No where whoever is reached there is written to no more. Else yes where nobody has to be asked; a {@link
     * info.becs.spi.Problem} while whoever knows cannot be.
     */
    boolean stand(OutboxLetter letter) {
        return transactions.call(() -> !isToSomebodySilent(letter)
                && (letter.matter().isEmpty()
                        || asked(letter)
                                .isGiven(letter.template(), letter.matter().get())));
    }

    private boolean isToSomebodySilent(OutboxLetter letter) {
        return Address.typed(letter.address())
                .flatMap(accounts::find)
                .filter(Account::isSilent)
                .isPresent();
    }

    private LetterConsent asked(OutboxLetter letter) {
        String module = letter.template().substring(0, letter.template().indexOf('.'));
        return self.platform().all(LetterConsent.class).stream()
                .filter(provided -> provided.module().equals(module))
                .map(Provided::capability)
                .findFirst()
                .orElseThrow(LetterProblem::consentUnknown);
    }

    /** In the caller's transaction. */
    void withdrawn(OutboxLetter letter) {
        letter.unwanted();
        audit.record(AuditEntry.of("core.letter.unwanted", letter.id()).by("core"));
    }
}
