/// # Forms
/// > What was handed in, and what became of it.
///
/// Intake never depends on who handles it. Whoever keeps submissions (the module `forms`) takes them in and announces
/// each with the event `forms.submission.received`: subject = the id, facts `form` and `target`. Whoever is the target
/// hears it, now or weeks later, and asks for the content:
/// ```java
/// platform.listen("cases", Set.of("forms.submission.received"), event -> {
///   if ("complaints".equals(event.facts().get("target"))) {
///     Submissions kept = platform.find(Submissions.class).orElseThrow();
///     kept.find(UUID.fromString(event.subject())).ifPresent(cases::open);
///   }
/// });
/// platform.publish(SubmissionProgress.class, progress);
/// ```
/// - A {@link info.becs.spi.forms.Submission} is as it was handed in: validated once, against the version of the form that
///   it names, and never changed. Its answers hold personal data: they go into no log, no event and no address.
/// - {@link info.becs.spi.forms.SubmissionProgress} is for the sender's status page, which asks every module that offers
///   it. A step is written for the sender: no names of staff, nothing that a stranger over the shoulder may not see.
/// - {@link info.becs.spi.forms.SubmissionDialogue} is for what is said on that page: messages both ways, what the sender may do, days
///   that matter. It may be personal: whoever sees it has shown the secret of the receipt.
/// - {@link info.becs.spi.forms.SubmissionSeals} seals what a module writes about a submission as its answers are sealed, and
///   {@link info.becs.spi.forms.SubmissionReading} gives the answers in the words in which they were asked for,
///   also by the keys of the fields, and tells which files came with them.
/// - {@link info.becs.spi.forms.SubmissionParticulars} checks and reads answers that are given later, to fields that turned out to be needed.
/// - {@link info.becs.spi.forms.KnownNames} brings a register's names to the fields of forms that suggest some.
/// - {@link info.becs.spi.forms.FormOffers} gives the forms that a module handles choices that its staff change, and words that follow
///   a rule of its own.
/// - {@link info.becs.spi.forms.SubmissionFiles} takes files that are added later, with a message.
/// - {@link info.becs.spi.forms.KeptFiles} keeps files that are for no submission, as safely as those that are.
/// - {@link info.becs.spi.forms.SubmissionKeeping} tells whether a submission must stay although somebody wants it erased, or is still
///   worked with although the form's time is over.
/// - {@link info.becs.spi.forms.SubmissionHandling} tells where staff work on what was handed in. The target of a form is the id of
///   the module that handles it, and what a module handles is opened there alone.
/// - If nobody keeps submissions at the moment, `find(Submissions.class)` is empty; throw, and the event comes again.
///
/// Test it with `FakeSubmissions`, `FakeProgress`, `FakeDialogue`, `FakeSeals`, `FakeReading`, `FakeFiles`, `FakeKeptFiles`, `FakeKeeping`, `FakeHandling`, `FakeParticulars`, `FakeNames` and `FakeOffers`.
///
/// @since 1.0
package info.becs.spi.forms;
