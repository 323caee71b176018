package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.entity.KeptReceipt;
import info.becs.forms.submissions.entity.ReceiptNumber;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress;
import info.becs.spi.forms.SubmissionProgress.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells senders how their submissions stand, if they know number and secret. */
@ApplicationScoped
public class Standings {

    private static final Logger LOG = System.getLogger(Standings.class.getName());
    private static final Text RECEIVED = Text.of("জমা হয়েছে।", "Received.");
    private static final Text ERASED =
            Text.of("আপনার উত্তর, বার্তা ও ফাইল মোছা হয়েছে।", "Your answers, messages and files were erased.");

    /** What is looked for and compared when what was typed cannot be right: the way is the same, step by step. */
    private static final ReceiptNumber NO_NUMBER = new ReceiptNumber("0000-0000");

    private static final ReceiptSecret NO_SECRET = new ReceiptSecret("0000000000000000");
    private static final String NO_HASH = "0".repeat(64);

    @Inject
    FormSubmissions submissions;

    @Inject
    Receipts receipts;

    @Inject
    FailureBudget budget;

    @Inject
    Dialogues dialogues;

    @Inject
    ErasureTalk erasures;

    @Inject
    ThisModule self;

    /** Empty for a wrong number, a wrong secret, both and neither; all after the same work. */
    public Optional<Standing> find(String typedNumber, String typedSecret) {
        if (budget.isSpent()) {
            throw FormsProblem.tooManyQuestions();
        }
        var number = ReceiptNumber.parse(typedNumber);
        var secret = ReceiptSecret.parse(typedSecret);
        var kept = submissions.receipt(number.orElse(NO_NUMBER).text());
        boolean known = receipts.isOf(
                secret.orElse(NO_SECRET), kept.map(KeptReceipt::secretHash).orElse(NO_HASH));
        if (!known || secret.isEmpty() || kept.isEmpty()) {
            budget.failed();
            return Optional.empty();
        }
        return kept.map(this::standing);
    }

    /** For whoever has shown the receipt before. */
    public Optional<Standing> of(UUID submission) {
        return submissions.receipt(submission).map(this::standing);
    }

    private Standing standing(KeptReceipt kept) {
        UUID submission = UUID.fromString(kept.id());
        var steps = new ArrayList<Step>();
        steps.add(new Step(kept.receivedAt(), RECEIVED));
        for (Provided<SubmissionProgress> each : self.platform().all(SubmissionProgress.class)) {
            steps.addAll(told(each, submission));
        }
        submissions.erasedAt(submission).ifPresent(at -> steps.add(new Step(at, ERASED)));
        steps.sort(Comparator.comparing(Step::at));
        return new Standing(
                submission,
                kept.receiptNumber(),
                kept.form(),
                List.copyOf(steps),
                erasures.beside(submission, dialogues.of(submission)),
                Stream.concat(dialogues.parts(submission).stream(), erasures.part(submission).stream())
                        .toList(),
                dialogues.matters(submission));
    }

    /** One module that fails takes only its own steps away. */
    private static List<Step> told(Provided<SubmissionProgress> by, UUID submission) {
        try {
            return by.capability().of(submission);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Module {0} could not tell the progress of {1}: {2}", by.module(), submission, e);
            return List.of();
        }
    }
}
