package info.becs.core.jobs.entity;

import info.becs.spi.Text;
import info.becs.spi.jobs.JobStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What came of a job the last time, and, while it runs or after a failure, where its next step begins. */
@Entity
@Table(name = "core_job")
public class JobRun {

    /** How it ended, or that it has not. */
    public enum Result {
        RUNNING,
        DONE,
        FAILED,
        STOPPED
    }

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_SENTENCE = 1_000;

    @Id
    private String name;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String place;

    @Column(name = "said_bn")
    private String saidBn;

    @Column(name = "said_en")
    private String saidEn;

    private int failures;

    @Column(name = "done_count")
    private long count;

    @Column(name = "total_count")
    private long total;

    @Column(name = "stop_asked")
    private int stopAsked;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected JobRun() {}

    public JobRun(String name, Instant now) {
        this.name = name;
        this.place = "";
        say(Text.same(""));
        begin(now);
    }

    /** From where a run before this one was cut off, if it was; who wanted that one to stop, still does. */
    public final void begin(Instant now) {
        if (result != Result.RUNNING) {
            stopAsked = 0;
        }
        if (place.isEmpty()) {
            count = 0;
            total = 0;
        }
        result = Result.RUNNING;
        startedAt = now;
        endedAt = null;
    }

    public void went(JobStep step, Instant now) {
        if (step.place().length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("The place of a job is 200 characters at most, not "
                    + step.place().length());
        }
        place = step.place();
        count = step.count();
        total = step.total();
        say(step.said());
        if (!step.more()) {
            over(Result.DONE, now);
        }
    }

    /** What was said so far stays: it tells how far the job came. */
    public void stopped(Instant now) {
        place = "";
        over(Result.STOPPED, now);
    }

    private void over(Result how, Instant now) {
        result = how;
        failures = 0;
        endedAt = now;
    }

    /** When to try again; empty when its regular time is soon enough. */
    public Optional<Duration> failed(Text why, Instant now) {
        say(why);
        result = Result.FAILED;
        endedAt = now;
        failures++;
        return failures > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(failures - 1));
    }

    private void say(Text sentence) {
        saidBn = shortened(sentence.bn());
        saidEn = shortened(sentence.en());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SENTENCE ? text : text.substring(0, LONGEST_SENTENCE);
    }

    public String name() {
        return name;
    }

    public Result result() {
        return result;
    }

    public String place() {
        return place;
    }

    public Text said() {
        return Text.of(saidBn, saidEn);
    }

    public long count() {
        return count;
    }

    public long total() {
        return total;
    }

    public boolean isStopAsked() {
        return stopAsked != 0;
    }

    public boolean isUnderWay() {
        return result == Result.RUNNING;
    }

    public int failures() {
        return failures;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
