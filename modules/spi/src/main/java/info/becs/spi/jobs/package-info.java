/// # Jobs
/// > Work for certain times, done once in the cluster.
///
/// A module publishes one {@link info.becs.spi.jobs.JobHandler} for each job; the core keeps the times in the database, so
/// one node does the work whichever of them are up:
/// ```java
/// platform.publish(JobHandler.class, new JobHandler() {
///   public Job job() {
///     return Job.daily("parking.expiry", Text.of("পুরোনো টিকিট মোছা", "Remove old tickets"), LocalTime.of(3, 30));
///   }
///   public JobStep run(String place) {
///     int removed = tickets.removeSome(500);
///     Text said = Text.of("{0}টি মোছা হয়েছে", "{0} removed").with(removed);
///     return removed < 500 ? JobStep.done(said) : JobStep.goOn("", said);
///   }
/// });
/// ```
/// - A long job is many short steps: each call is watched like any other and must end within seconds. Between two steps
///   the place is kept, so another node goes on where one died; a step may run twice and must bear that.
/// - `JobStep.goOn(…).of(4_000, 10_000)` lets staff watch how far it is. They can stop it: that is seen between two steps,
///   and `stopped` is called instead of the next.
/// - What it throws is noted where staff see it, and tried again with growing pauses.
/// - While its module is disabled or away, a job waits.
///
/// Test it by calling `run`; `FakeJob` and `FakeJobs` stand in for the two sides.
///
/// @since 1.0
package info.becs.spi.jobs;
