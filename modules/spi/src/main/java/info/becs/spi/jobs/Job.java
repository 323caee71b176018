package info.becs.spi.jobs;

import info.becs.spi.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * A job: its name, what staff read, and when its time has come.
 *
 * <pre>{@code Job.every("news.publication", Text.of("প্রকাশ", "Publish what is due"), Duration.ofMinutes(1))}</pre>
 *
 * The name is dotted and begins with the module's id.
 *
 * @since 1.0
 */
public final class Job {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private final String name;
    private final Text label;
    private final Duration pause;
    private final LocalTime time;

    private Job(String name, Text label, Duration pause, LocalTime time) {
        if (name.length() > 90 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Job '" + name + "' must be dotted lower-case words");
        }
        this.name = name;
        this.label = label;
        this.pause = pause;
        this.time = time;
    }

    /** This long after it has last ended; ten seconds or more. */
    public static Job every(String name, Text label, Duration pause) {
        if (pause.toSeconds() < 10) {
            throw new IllegalArgumentException("Job '" + name + "' asks for " + pause + "; ten seconds is the least");
        }
        return new Job(name, label, pause, null);
    }

    /** Each day at this time in Dhaka. */
    public static Job daily(String name, Text label, LocalTime inDhaka) {
        return new Job(name, label, null, inDhaka);
    }

    /** The next time after a moment. */
    public Instant after(Instant moment) {
        if (time == null) {
            return moment.plus(pause);
        }
        var there = moment.atZone(DHAKA);
        var today = there.with(time);
        return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
    }

    public String name() {
        return name;
    }

    public Text label() {
        return label;
    }
}
