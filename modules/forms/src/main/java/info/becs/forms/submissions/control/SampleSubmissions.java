package info.becs.forms.submissions.control;

import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.Fingerprint;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.FormSubmission.Handed;
import info.becs.forms.submissions.entity.SampleSubmission;
import info.becs.kit.text.Bangla;
import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/*
 * Only here can something be handed in that came in the past
 *
 * They are examined, sealed, marked and told as whatever comes in; but their moment and, where the file names one, their
 * secret are not those of an intake. Nothing outside reaches this class: its job is offered in the sample set-up alone, writes all
 * in one transaction and only where nothing was ever handed in, and is taken back then.
 */
/** Made-up submissions with which an empty sample set-up begins. */
@ApplicationScoped
public class SampleSubmissions implements JobHandler {

    private static final String FILE = "/info/becs/forms/sample-complaints.json";
    private static final Job JOB = Job.every(
            "forms.samples", Text.of("নমুনা অভিযোগ জমা দেওয়া", "Hand in sample complaints"), Duration.ofSeconds(10));
    private static final Text WAITING = Text.of("ফরমটি এখনো খোলেনি।", "The form is not open yet.");
    private static final Text DONE = Text.of("নমুনা অভিযোগ আছে।", "The sample complaints are there.");

    @Inject
    OpenForms forms;

    @Inject
    Offers offers;

    @Inject
    FormSubmissions submissions;

    @Inject
    AnswerSeals seals;

    @Inject
    Marks marks;

    @Inject
    Receipts receipts;

    @Inject
    Clock clock;

    private volatile Registration offer = () -> {};

    public void begin(Platform platform) {
        offer = platform.publish(JobHandler.class, this);
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        List<SampleSubmission> samples = all();
        Optional<Form> form = forms.find(samples.get(0).form());
        if (form.isEmpty()) {
            return JobStep.done(WAITING);
        }
        if (submissions.isEmpty()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            submissions.keep(samples.stream()
                    .flatMap(sample -> deposit(form.get(), sample, now).stream())
                    .toList());
        }
        offer.close();
        return JobStep.done(DONE);
    }

    /** Nothing where the form has changed so that it does not take these answers any more. */
    private Optional<Deposit> deposit(Form form, SampleSubmission sample, Instant now) {
        Instant at = sample.receivedAt(now);
        LocalDate day = LocalDate.ofInstant(at, Bangla.DHAKA);
        var given = sample.answers(day);
        Verdict verdict = Examination.of(form, given, day);
        if (!verdict.isAccepted()) {
            return Optional.empty();
        }
        UUID id = sample.id();
        var kept = seals.seal(id, form, verdict.answers());
        var handed = new Handed(
                kept,
                offers.keep(form.offer()),
                marks.fingerprint(Fingerprint.of(form.id(), given)),
                sample.language(),
                Channel.WEB);
        var number =
                sample.receipt().orElseGet(() -> receipts.number(form.manifest().receiptPrefix()));
        String hash = receipts.hash(sample.secret().orElseGet(() -> receipts.secret(id)));
        return Optional.of(new Deposit(
                new FormSubmission(id, form, number, hash, handed, at),
                kept.marks(),
                List.of(),
                form.manifest().target(),
                Optional.empty()));
    }

    static List<SampleSubmission> all() {
        try (InputStream file = SampleSubmissions.class.getResourceAsStream(FILE)) {
            return SampleSubmission.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
