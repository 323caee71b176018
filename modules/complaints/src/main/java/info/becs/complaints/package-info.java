/// # Complaints
/// > Cases: what becomes of a complaint after it was handed in.
///
/// - **C1** Every submission that is meant for `complaints` becomes a case, exactly once: also when its event comes twice, and
///   also when this module was disabled, failing or not yet installed when it came.
/// - **C2** A case has a random number that people can read out on the phone. It tells nothing of how many there are, and
///   nobody learns anything by guessing one.
/// - **C3** The sender sees on the status page that the cell has the complaint, under which number, what was done, and by
///   when the first answer comes: three working days, in which no weekend counts.
/// - **C4** A case changes its status only along the table of statuses, and only for somebody who has seen what it is now.
/// - **C5** Every step is written down with its time, in the transaction that takes it and that tells it as an event.
/// - **C6** Answers of a form stay with the forms. Here are the merchant and the amount, and neither is in an event.
///
/// Not here yet: assignment, messages, clocks beyond the first answer, outcomes, figures.
package info.becs.complaints;
