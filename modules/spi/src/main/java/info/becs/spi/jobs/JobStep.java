package info.becs.spi.jobs;

import info.becs.spi.Text;

/**
 * What one call of a job has done, and whether there is more to do.
 *
 * @param place where the next step begins, in the job's own words: 200 characters at most
 * @param said what was done so far, for staff: without personal data
 * @param count how much of it is done, in whatever the job counts
 * @param total how much there is; 0 where nobody knows
 * @since 1.0
 */
public record JobStep(boolean more, String place, Text said, long count, long total) {

    public JobStep {
        if (count < 0 || total < 0) {
            throw new IllegalArgumentException("A job cannot have done " + count + " of " + total);
        }
    }

    /** That was all, until its time comes again. */
    public static JobStep done(Text said) {
        return new JobStep(false, "", said, 0, 0);
    }

    /** There is more: call it again at once, from this place. */
    public static JobStep goOn(String place, Text said) {
        return new JobStep(true, place, said, 0, 0);
    }

    /** The same step, with how far the job has come: staff see a bar instead of a sentence alone. */
    public JobStep of(long newCount, long newTotal) {
        return new JobStep(more, place, said, newCount, newTotal);
    }
}
