package info.becs.spi.jobs;

/**
 * Does the work of one job, step by step.
 *
 * <p>Called on a thread of the platform, on one node at a time, in no transaction: it begins its own. A step must end within
 * seconds, as any call into a module.
 *
 * @since 1.0
 */
public interface JobHandler {

    /** Which job it is; the same at each call. */
    Job job();

    /**
     * Does one step.
     *
     * @param place as the step before has left it; empty at the beginning
     */
    JobStep run(String place) throws Exception;

    /**
     * Somebody wants it to stop: called once instead of the next step, to tidy up what was begun. The job is not called
     * again before its time comes, and then from the beginning.
     *
     * @param place where the next step would have begun
     */
    default void stopped(String place) throws Exception {}
}
