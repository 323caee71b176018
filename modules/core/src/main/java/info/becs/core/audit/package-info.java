/// # Audit
/// > Who did what, on what, when, from where, and with which result; for years, and so that nobody can change it unseen.
///
/// - **AU1** An entry exists exactly if the change that it tells was committed.
/// - **AU2** A refusal of what would have changed something is written down too; a flood of them is counted, not kept.
/// - **AU3** Values of the classes S and X stand nowhere in the log, and of the caller's address only the network.
/// - **AU4** Every entry becomes a link of one chain of hashes, without gaps, also with several nodes and after `kill -9`.
/// - **AU5** Whoever changes, removes or adds a row behind the platform's back is found out by verification, which names the
///   first place that does not fit.
/// - **AU6** With the grants that are shipped for PostgreSQL the platform's own user cannot change or remove an entry.
/// - **AU7** Search is newest first, paged by key, and as fast with a million entries as with a thousand.
package info.becs.core.audit;
