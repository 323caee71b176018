/// # Audit
/// > Who did what, on what, when, from where, and with which result.
///
/// Resources say `@Audited("module.noun.verb")` (toolbox) and name what changed; work without a request is recorded by hand
/// through {@link info.becs.spi.audit.AuditLog}, which the core offers:
/// ```java
/// platform.find(AuditLog.class).orElseThrow()
///     .record(AuditEntry.of("news.article.withdraw", number).by("news").change("state", DataClass.P, before, after));
/// ```
/// - An entry of a change exists exactly if the change does: it is written in its transaction.
/// - A refusal is written in a transaction of its own.
/// - Values of the classes S and X never arrive here: of them it is told that they changed.
/// - Nobody changes an entry, the platform included; whoever does it in the database is found out by the chain of hashes.
///
/// Test it with `FakeAuditLog` and `FakePlatform.audited()`.
///
/// @since 1.0
package info.becs.spi.audit;
