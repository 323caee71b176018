/// # People
/// > One register of everybody who may come in, and of what each may.
///
/// - **CP1** Nobody gives or takes what they do not hold themselves, and nobody takes over, by an address, an invitation or
///   an erasure, an account that may more than theirs.
/// - **CP2** The last administrator stays one: not demoted, not disabled, not erased, also when two try at once.
/// - **CP3** An address belongs to one account, however it is typed; one that only looks the same is another, and looks so.
/// - **CP4** An invitation works once, only the last one does, and nothing is added to it while it waits.
/// - **CP5** Who is disabled, or loses a role, may no more at once on this node, and after two seconds on the others.
/// - **CP6** Who has a role within a scope has it there, before a change and after it; what lies elsewhere is not there.
/// - **CP7** What is held about somebody is shown, handed over and erased in all modules at once or in none; what is kept
///   says why.
/// - **CP8** A page of ten thousand people reads what a page of a hundred reads.
/// - **CP9** Nobody's name, e-mail address or number stands in an address of the API: logs keep those.
/// - **CP10** No letter leaves for an address of somebody who is written to no more, whoever has written it and when; letting them in
///   again takes that back.
///
/// Whoever keeps something about an account elsewhere in the core (sessions, tokens) observes
/// [PersonChanged][info.becs.core.people.entity.PersonChanged] and forgets it after the commit.
package info.becs.core.people;
