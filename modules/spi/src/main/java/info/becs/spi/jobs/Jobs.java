package info.becs.spi.jobs;

/**
 * Where modules let a job be done before its time. Offered by the core.
 *
 * <pre>{@code platform.find(Jobs.class).ifPresent(jobs -> jobs.runSoon("news.reindex"));}</pre>
 *
 * @since 1.0
 */
public interface Jobs {

    /**
     * Does a job within seconds, on whichever node; one that is being done is done once more when it has ended, and never
     * twice at once.
     *
     * @throws info.becs.spi.Problem if nobody offers a job of this name
     */
    void runSoon(String name);
}
