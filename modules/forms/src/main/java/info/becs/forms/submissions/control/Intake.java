package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.Fingerprint;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.files.control.Uploads;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.FormSubmission.Handed;
import info.becs.forms.submissions.entity.KeptAnswers;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Sender;
import info.becs.forms.submissions.entity.Suspect;
import info.becs.forms.submissions.entity.Suspicion;
import info.becs.kit.db.Borrowed;
import info.becs.kit.db.Constraints;
import info.becs.kit.db.GroupCommit;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/*
 * Exactly once
 *
 * The id of a submission is its sender's. Nothing is read before it is written: the primary key decides which of several
 * arrivals is the first, on one node or on many, and only the others look for what the first one left. They are given
 * its receipt if they say the same, and are refused otherwise.
 *
 * A retry also finds its receipt when the form was changed or closed meanwhile: what was acknowledged once stays so.
 */
/** Takes in answers: examines them, keeps them, hands out the receipt. */
@ApplicationScoped
public class Intake {

    private static final String SAME_ID = "forms_submission_pk";
    private static final int TRIES = 5;
    private static final int MOST_TOGETHER = 64;
    private static final int AT_ONCE = 1;

    @Inject
    OpenForms forms;

    @Inject
    Offers offers;

    @Inject
    FormSubmissions submissions;

    @Inject
    Receipts receipts;

    @Inject
    AnswerSeals seals;

    @Inject
    Marks marks;

    @Inject
    MobileCodes mobiles;

    @Inject
    DiskRoom room;

    @Inject
    Uploads uploads;

    @Inject
    Borrowed borrowed;

    @Inject
    Clock clock;

    private final GroupCommit<Deposit> together =
            new GroupCommit<>(MOST_TOGETHER, AT_ONCE, deposits -> submissions.keep(deposits));

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Bangla.DHAKA);
    }

    public Receipt receive(String form, UUID id, JsonNode given, Channel channel, Locale locale) {
        return receive(form, id, given, Sender.by(channel, locale));
    }

    /** @param given an object, as {@link GivenAnswers} reads it or the pages mean it */
    public Receipt receive(String form, UUID id, JsonNode given, Sender sender) {
        String hash = Fingerprint.of(form, given);
        try {
            Form open = forms.require(form);
            Offers.requireSomething(open);
            Verdict verdict = Examination.of(open, given, today());
            if (!verdict.isAccepted()) {
                throw refusal(open, verdict);
            }
            List<String> files = uploads.claimed(id, open, verdict.answers());
            var answers = seals.seal(id, open, verdict.answers());
            room.requireForRows();
            requireShown(open, verdict, sender);
            return keep(open, id, answers, hash, files, sender);
        } catch (Problem refused) {
            return earlier(id, hash).orElseThrow(() -> refused);
        }
    }

    /** Last, so that a code is not tried for what is refused anyway. */
    private void requireShown(Form form, Verdict verdict, Sender sender) {
        mobiles.wanted(form, verdict.answers())
                .filter(number -> !sender.owns().test(number))
                .ifPresent(number -> {
                    throw FormsProblem.answersInvalid()
                            .detail(
                                    "/" + form.manifest().confirm().orElseThrow(),
                                    "forms.mobile.unconfirmed",
                                    FormsProblem.mobileUnconfirmed());
                });
    }

    private Receipt keep(Form form, UUID id, KeptAnswers answers, String hash, List<String> files, Sender sender) {
        var handed = new Handed(
                answers,
                offers.keep(form.offer()),
                marks.fingerprint(hash),
                sender.locale().getLanguage(),
                sender.channel());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Set<Suspicion> suspicions = sender.suspicions();
        Optional<Suspect> suspect =
                suspicions.isEmpty() ? Optional.empty() : Optional.of(new Suspect(id, form.id(), suspicions, now));
        String target = suspect.isPresent() ? Suspects.TARGET : form.manifest().target();
        var secret = receipts.secret(id);
        borrowed.giveBack();
        for (int attempt = 1; ; attempt++) {
            var number = receipts.number(form.manifest().receiptPrefix());
            try {
                together.write(new Deposit(
                        new FormSubmission(id, form, number, receipts.hash(secret), handed, now),
                        answers.marks(),
                        files,
                        target,
                        suspect));
                return new Receipt(number.text(), secret, now, false);
            } catch (RuntimeException e) {
                String constraint = Constraints.violated(e).orElseThrow(() -> e);
                if (constraint.equals(SAME_ID)) {
                    return earlier(id, hash).orElseThrow(FormsProblem::receivedOtherwise);
                }
                if (attempt == TRIES) {
                    throw e; // that many equal random numbers are no chance
                }
            }
        }
    }

    /** The receipt of an earlier arrival that said the same; before there were keys, the hash itself was kept. */
    private Optional<Receipt> earlier(UUID id, String hash) {
        return submissions
                .receipt(id)
                .filter(kept -> kept.fingerprint().equals(marks.fingerprint(hash))
                        || kept.fingerprint().equals(hash))
                .map(kept -> new Receipt(kept.receiptNumber(), receipts.secret(id), kept.receivedAt(), true));
    }

    private static Problem refusal(Form form, Verdict verdict) {
        Problem problem = FormsProblem.answersInvalid();
        for (Breach breach : verdict.breaches()) {
            problem = problem.detail(breach.pointer(), breach.rule(), Sentences.of(form, breach));
        }
        return problem;
    }
}
