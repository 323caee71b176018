/// # One's own account
/// > What everybody who has one does for themselves: addresses, sessions, a copy of everything held, and an end to it.
///
/// - **CO1** Nobody is reached at an address before they have answered from it; what they had before is told of the change.
/// - **CO2** What is held about somebody they get as a whole, from all modules, as a page and as a file.
/// - **CO3** An erasure waits, can be taken back until its day, and then happens in all modules or in none.
/// - **CO4** Its pages work without a script, are kept by nobody, and name nobody in their addresses.
package info.becs.core.account;
