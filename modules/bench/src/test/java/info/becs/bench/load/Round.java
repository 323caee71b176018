package info.becs.bench.load;

import java.time.Duration;

/**
 * What one round has shown.
 *
 * @param took from the first question to the last answer
 * @param settled how much longer the server worked on what had been asked
 * @param cpu of the server process, until it had settled
 */
public record Round(long answers, Duration took, Duration settled, Duration cpu) {

    public double perSecond() {
        return answers * 1e9 / took.toNanos();
    }

    /** Counts the work that follows, too: what the server can take for hours. */
    public double perSecondSettled() {
        return answers * 1e9 / took.plus(settled).toNanos();
    }

    public double cpuMicrosPerAnswer() {
        return cpu.toNanos() / 1e3 / answers;
    }
}
