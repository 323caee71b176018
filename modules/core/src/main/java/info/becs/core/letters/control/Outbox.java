package info.becs.core.letters.control;

import info.becs.core.letters.entity.OutboxLetter;
import info.becs.core.letters.entity.Wording;
import info.becs.kit.Ids;
import info.becs.kit.db.AfterCommit;
import info.becs.kit.text.EmailAddress;
import info.becs.kit.text.MobileNumber;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import info.becs.spi.letters.Mailer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.TreeSet;
import java.util.UUID;

/** Takes letters in the transaction of the change that they tell of, and wakes the postman after the commit. */
@ApplicationScoped
public class Outbox implements Mailer {

    @Inject
    OutboxLetters letters;

    @Inject
    Wordings wordings;

    @Inject
    LockedLetters locked;

    @Inject
    Carriers carriers;

    @Inject
    SmsLimits limits;

    @Inject
    Postman postman;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public UUID send(Letter letter) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    letter + " was sent outside a transaction: nothing would tie it to the change that it tells of");
        }
        requireFacts(letter);
        String address = address(letter);
        var id = Ids.next();
        Wording wording = wordings.of(letter);
        var outgoing = new OutboxLetter(
                        id.toString(),
                        letter.channel(),
                        address,
                        letter.template().name(),
                        wording,
                        wording.secretsAsText().map(secrets -> locked.lock(id.toString(), secrets)),
                        clock.instant())
                .about(
                        letter.person().map(UUID::toString).orElse(null),
                        letter.until().orElse(null))
                .ifStillWanted(letter.matter().orElse(null));
        if (!carriers.isReady(letter.channel())) {
            outgoing.keep();
        }
        letters.add(outgoing);
        wakeAfterCommit();
        return id;
    }

    private static void requireFacts(Letter letter) {
        LetterTemplate template = letter.template();
        var missing = new TreeSet<>(template.samples().keySet());
        missing.removeAll(letter.facts().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(letter + " lacks " + missing);
        }
        if (letter.channel() == Channel.SMS && template.sms().isEmpty()) {
            throw new IllegalArgumentException(letter + " has no words for a short message");
        }
    }

    private String address(Letter letter) {
        if (letter.channel() == Channel.MAIL) {
            return EmailAddress.of(letter.address()).text();
        }
        String number = MobileNumber.of(letter.address()).text();
        limits.requireRoom(number);
        return number;
    }

    /** Staff have let one go: it leaves after the commit. */
    public void wakeAfterCommit() {
        AfterCommit.run(transaction, postman::wake);
    }
}
