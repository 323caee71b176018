/// # Lists of members
/// > Looked through as fast with two hundred thousand as with two thousand; taken away and brought in as files.
///
/// - **ML1** A table is looked through before anything of it is done: what would come of each row is known, and nothing changed.
/// - **ML2** It is done part by part, each in one transaction: a server that dies goes on where it stood, and nobody comes in twice.
/// - **ML3** Whoever holds a role for a chapter lists, counts and exports what lies within it.
/// - **ML4** For a week a table is taken back: whoever was not touched since is gone. Then what it was read to is forgotten.
/// - **ML5** A question that is kept under a name is seen by nobody else.
/// - **ML6** Mobile numbers and addresses leave by two people only. No cell of a file is a formula.
/// - **ML7** Whose term ends is reminded on the days that staff have set, once each, also when no server was there on the day;
///   whoever has died, resigned or renewed is not.
/// - **ML8** Members are listed, counted, taken away and written to by when their term ends and when they joined: days of Dhaka, both
///   counted, the soonest to end first, the latest to join first. What cannot be understood is refused with a sentence.
package info.becs.membership.imports;
