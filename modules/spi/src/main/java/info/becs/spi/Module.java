package info.becs.spi;

import java.util.Optional;

/**
 * What a WAR implements, once, to be a module.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class HelloModule implements Module {
 *   @Inject HelloPages pages;
 *
 *   public ModuleInfo describe() {
 *     return ModuleInfo.of("hello").name(Text.of("শুভেচ্ছা", "Hello"));
 *   }
 *
 *   public void start(Platform platform) {
 *     platform.publish(PageSource.class, pages);
 *   }
 * }
 * }</pre>
 *
 * A CDI bean of the WAR, found by the toolbox. {@link #describe} is called first, on any thread, and must
 * be constant. Then the module's migrations run, as long as they need; then {@link #start}, on a thread of the
 * platform, for which it has 60 seconds by default (setting {@code platform.module.start-timeout}). What throws or takes
 * longer closes the module on that node, with that reason, and leaves the others alone.
 * {@link #stop} is called at undeployment and at shutdown, after all registrations were closed.
 * Starting does not open a module: that is the registry's decision ({@code ENABLED}), and until then
 * nothing that it published is called.
 *
 * @since 1.0
 */
public interface Module {

    /** What the module says of itself; the same at each call, without looking anything up. */
    ModuleInfo describe();

    /** Publishes and listens. Runs once, outside any transaction; nothing of it is called before it has returned. */
    void start(Platform platform) throws Exception;

    /** Ends what the module itself has begun. What it published needs no care. What is thrown is logged. */
    default void stop() throws Exception {}

    /**
     * What ails this module, or empty when it is well. Asked every few seconds; must answer within one
     * second and without side effects. Three answers in a row that name a complaint, throw or come late
     * lead to quarantine.
     */
    default Optional<Text> ailment() {
        return Optional.empty();
    }
}
