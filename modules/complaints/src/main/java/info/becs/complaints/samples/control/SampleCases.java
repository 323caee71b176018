package info.becs.complaints.samples.control;

import info.becs.complaints.control.CaseFigures;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.FiguresTurn;
import info.becs.complaints.control.Holding;
import info.becs.complaints.samples.entity.SampleBook;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Once
 *
 * A job, so that it is done on one node, after the start and not in it. Each case is walked in a transaction of its own and only
 * while nothing has happened to it: whatever breaks off, the next round goes on. When all are walked, the job is taken back.
 */
/** Fills an empty sample set-up with merchants, and with cases that have been worked. */
@ApplicationScoped
public class SampleCases implements JobHandler {

    private static final String FILE = "/info/becs/complaints/sample-cases.json";
    private static final Job JOB =
            Job.every("complaints.samples", Text.of("নমুনা কেস তৈরি", "Make the sample cases"), Duration.ofSeconds(10));
    private static final int AT_ONCE = 3;
    private static final Text WALKING = Text.of("নমুনা কেস এগোচ্ছে।", "Sample cases are being worked.");
    private static final Text WAITING =
            Text.of("নমুনা অভিযোগ বা কর্মী এখনো আসেনি।", "The sample complaints or the people are not there yet.");
    private static final Text DONE = Text.of("নমুনা কেস তৈরি।", "The sample cases are there.");

    @Inject
    ThisModule self;

    @Inject
    SampleMerchants merchants;

    @Inject
    SampleWalk walk;

    @Inject
    Cases cases;

    @Inject
    Holding holding;

    @Inject
    CaseFigures figures;

    @Inject
    FiguresTurn figuresTurn;

    @Inject
    @ConfigProperty(name = "platform.sample", defaultValue = "false")
    boolean sample;

    @Inject
    @ConfigProperty(name = "platform.sample.cases", defaultValue = "false")
    boolean sampleCases;

    private volatile Registration offer = () -> {};
    private volatile int open = -1;

    /** Only in the sample set-up. */
    public void begin(Platform platform) {
        if (sample && sampleCases) {
            offer = platform.publish(JobHandler.class, this);
        }
    }

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    public JobStep run(String place) {
        if (self.platform().find(Submissions.class).isEmpty()) {
            return JobStep.done(WAITING); // after a start it may open later than the cases do: no failure, no pause
        }
        SampleBook book = book();
        int from = place.isEmpty() ? 0 : Integer.parseInt(place);
        if (from == 0) {
            merchants.register(book);
        }
        List<PersonId> officers = holding.officers().stream().map(Person::id).toList();
        if (officers.isEmpty()) {
            return JobStep.done(WAITING);
        }
        int until = Math.min(from + AT_ONCE, book.cases().size());
        long walked = book.cases().subList(from, until).stream()
                .filter(each -> walk.walk(book, each, officers))
                .count();
        if (walked > 0) {
            figures.forget();
            figuresTurn.run("");
        }
        return until < book.cases().size()
                ? JobStep.goOn(String.valueOf(until), WALKING)
                        .of(until, book.cases().size())
                : end(book);
    }

    /** Until all cases are there, or no more come: the form may have changed, or there were other complaints before. */
    private JobStep end(SampleBook book) {
        List<UUID> submissions = book.cases().stream().map(book::submission).toList();
        Set<UUID> opened = cases.open(submissions);
        boolean noMore = opened.size() == open && (open > 0 || !cases.isEmpty());
        open = opened.size();
        if (open < submissions.size() && !noMore) {
            return JobStep.done(WAITING);
        }
        offer.close();
        return JobStep.done(DONE);
    }

    static SampleBook book() {
        try (InputStream file = SampleCases.class.getResourceAsStream(FILE)) {
            return SampleBook.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
