/// # Core
/// > The host: who is here, who may be called, who may do what, and what happened.
///
/// **Modules**
/// - **C1** A module that has just come is disabled, unless set-up names it; enabling is a change of one row, never a deployment.
/// - **C2** What one node decides, every node follows within two seconds.
/// - **C3** A disabled module answers 404 to everybody and its pages, menu entries and forms are gone with the same commit.
/// - **C4** A module that fails, hangs, ails or keeps threads is put into quarantine for everybody; the others go on.
/// - **C5** Two crashes of the server within ten minutes of a module's enabling: it starts in quarantine.
/// - **C6** A module whose requirements are absent, disabled or circular is not enabled, and the refusal names the cure.
/// - **C7** A refusal changes nothing.
/// - **C13** A permission that a module brings is agreed to before it is opened, once; an update that asks for more is
///   closed until somebody agrees.
/// - **C14** Every step with a module stands in its history, by whom; the last one can be undone.
/// - **C15** A module that was tried out and that nobody keeps is closed when its day is over.
/// - **C16** Uninstalling asks for its name; its data is kept, exported, or erased after a week in which it can be called off.
/// - **C17** A WAR is looked into before it is kept and again before it is placed; nothing runs by being sent.
/// - **C22** Code comes in if somebody has signed it who is trusted and whose certificate is valid, or if two people want it;
///   and exactly the bytes that were looked at.
/// - **C23** Going back to an older version, or to other bytes under a known one, is said on purpose and agreed to by two.
/// - **C24** A disk that is nearly full is told by the health, and takes nothing that others hand in until there is room.
/// - **C25** Whoever sends next to nothing never takes the threads that serve others: they are waited for in fewer places than there are
///   threads, fifteen seconds for each piece at most, and one network leaves places to others; whoever goes on sending is not
///   broken off for others.
///
/// **Events**
/// - **C8** An event exists exactly if the change that it tells was committed.
/// - **C9** A listener hears every event at least once, also those from before it came; what it writes through the
///   platform's data source is there exactly once.
/// - **C10** An event that a listener cannot take holds up no other; after the last try it is set aside where staff see it.
///
/// **Access**
/// - **C11** Tokens are kept as hashes and shown once; the administrator's link works once. A token gives no more than its
///   owner may at that moment.
/// - **C12** A revoked token is worth nothing at once on this node, and after two seconds on the others.
/// - **C21** What opens nothing any more, a token, an invitation or a session that is over, is removed each day.
///
/// **Letters**
/// - **C13** A letter leaves exactly if the change that it tells of was committed; what somebody can stop, only if they still want
///   it at that moment.
/// - **C14** Without a mail server or a gateway letters are kept where staff read them.
/// - **C15** One-time links in letters show to nobody once they have left, and before only to those who may; in the database
///   they are encrypted.
///
/// **Settings**
/// - **C16** What staff set is in use on this node with the answer and on every other within two seconds; what the
///   operator has set goes before.
/// - **C17** Secrets are written and never shown, and are forgotten when the place that they are sent to changes.
///
/// **Jobs**
/// - **C18** A job is done on one node, step by step; where one node dies, another goes on from the place that was kept. One that is asked for while it is done is done once more.
/// - **C19** A job that fails is tried again with growing pauses and holds up no other; staff see what came of it.
/// - **C20** Whoever may see jobs can watch them while they run, on whichever node and for as long as they may. A job that
///   is stopped ends between two steps, tidies up, and comes again at its time.
///
/// Core knows no module by name. People have their own page, [people][info.becs.core.people], and so have
/// [sign-in][info.becs.core.signin] and [sessions][info.becs.core.sessions],
/// [numbers][info.becs.core.numbers]. Not here yet: files.
package info.becs.core;
