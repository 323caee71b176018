package info.becs.spi.jobs;

import info.becs.spi.Text;

/**
 * What one call of a job has done, and whether there is more to do.
 *
 * @param place where the next step begins, in the job's own words: 200 characters at most
 * @param said what was done so far, for staff: without personal data
 * @since 1.0
 */
public record JobStep(boolean more, String place, Text said) {

    /** That was all, until its time comes again. */
    public static JobStep done(Text said) {
        return new JobStep(false, "", said);
    }

    /** There is more: call it again at once, from this place. */
    public static JobStep goOn(String place, Text said) {
        return new JobStep(true, place, said);
    }
}
