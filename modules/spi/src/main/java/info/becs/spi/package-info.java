/// # The SPI
/// > What a module may rely on: the one jar that every web application of the server shares.
///
/// ## What a module is
/// A WAR with a CDI bean that implements {@link info.becs.spi.Module}, the toolbox (`kit`) in its `WEB-INF/lib`, and two
/// lines in its manifest: `Implementation-Version` and `Platform-Spi` (the range that it was built for, `[1.0,2)`). It
/// owns a word, its id: its API answers under `/api/<id>`, its tables begin with `<id>_`, its permissions, settings,
/// events and problem codes with `<id>.`. It knows this package and no other module. What it needs of others it looks up,
/// and it works, with less to show, when nobody offers it.
///
/// ## The five-minute module
/// ```java
/// @ApplicationScoped
/// public class HelloModule implements Module, PageSource {
///   public ModuleInfo describe() {
///     return ModuleInfo.of("hello").name(Text.of("শুভেচ্ছা", "Hello"));
///   }
///
///   public void start(Platform platform) {
///     platform.publish(PageSource.class, this);
///   }
///
///   public Set<String> roots() {
///     return Set.of("hello");
///   }
///
///   public Optional<PageAnswer> answer(PageRequest request) {
///     return Optional.of(PageAnswer.page("page").title("Hello").put("body", new Html("<p>…</p>")).cacheable());
///   }
/// }
/// ```
/// That is a page at `/hello` and `/en/hello`. `modules/hello` is the same with a setting, a promise and tests;
/// "Write a module" in `modules/README.md` goes on from there. Every interface here has a stand-in in `testkit`, so a
/// module is tested without a server.
///
/// ## Life
/// On one node, a WAR goes through this once:
///
/// | moment | what is called | limit |
/// |---|---|---|
/// | its classes are there | `describe()` | constant, no work |
/// | the database answers | the module's migrations, then `start(platform)` | 20 s together |
/// | it has started | whatever it published, as long as it is open | 10 s a call |
/// | every 5 s while open | `ailment()` | 1 s |
/// | it is taken away, or the server stops | all registrations are closed, then `stop()` | |
///
/// Whether it is *open* is a row of the core's, the same on every node: `INSTALLED_DISABLED` when it first comes,
/// `ENABLED` and `DISABLED` by staff, `QUARANTINED` by the core. A module does not see that row. It may be started and
/// closed for months; then nothing that it published is called, its API answers 404 and its events wait. A start that
/// throws or takes too long closes the module on that node only. Failures, calls that are slow or do not end, complaints
/// of `ailment()` and threads left behind lead to quarantine everywhere, by itself, within seconds.
///
/// ## Threads and transactions
/// - A call from module to module stays on the caller's thread and in the caller's transaction: both are committed or
///   neither is, without XA. It runs with the naming, CDI context and class loader of the module that is called.
/// - What is handed over (pages, listeners, capabilities) is called by many threads at once.
/// - A call that has not ended after 10 seconds is interrupted.
/// - A {@link info.becs.spi.Problem} rolls the transaction back, because it is unchecked. A refusal changes nothing.
/// - A module starts no threads of its own; it asks the server for them (`ManagedExecutorService`).
///
/// ## Absent is `Optional`
/// No method takes or returns `null`, unless it says so; a parameter is never an `Optional`. There is no `@NullMarked`,
/// because this jar stands on the JDK alone; a test of the types says what the annotation would.
///
/// ## How it grows
/// - What is in this jar is a promise. There is no `internal` package.
/// - Additions raise the second number of {@link info.becs.spi.host.SpiVersion#OFFERED}, breaks the first. A module whose
///   range does not hold the number is not started, and is told which number it needs.
/// - Interfaces that modules implement grow by `default` methods only. Interfaces that the platform implements
///   ({@link info.becs.spi.Platform}, {@link info.becs.spi.events.EventLog}) may grow freely: do not implement them.
/// - Make records by their factories where they have one. A record without one gets no new component before 2.0.
/// - Enums may grow: a `switch` over one has a `default`. Nothing here is `sealed`.
/// - A type has two users in the tree before it comes in: a module, and its stand-in in `testkit`.
/// - `@since` stands on every type; a member that came later has its own.
///
/// ## Promised
/// Everything in `info.becs.spi`, `.approvals`, `.audit`, `.days`, `.events`, `.pages`, `.forms` and `.console`, from minor version to minor version: that it is there,
/// and that it does what its sentence says. Codes of problems, types of events and words of permissions are never used
/// again for something else.
///
/// ## Not promised
/// `info.becs.spi.host`, which is for the core and the toolbox and moves with them. `kit`: it is compiled into the
/// WAR, and an old one goes on working. Tables of others, core's classes, the inside of templates. Times and limits named
/// here are defaults of settings. The order in which modules start.
///
/// @since 1.0
package info.becs.spi;
