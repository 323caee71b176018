/// # Approvals
/// > Two people for what one alone should not do.
///
/// - **AP1** Nobody approves what they have asked for, and an app neither asks nor decides.
/// - **AP2** Whoever decides holds the permission of the action itself, beside the one to decide.
/// - **AP3** What is approved is carried out exactly once, in the transaction of the decision, also when two nodes decide at
///   once; if it cannot be carried out it stays undecided.
/// - **AP4** What nobody decides in time expires and can be asked again.
/// - **AP5** Asking, deciding, withdrawing and expiring are written into the audit log.
package info.becs.core.approvals;
