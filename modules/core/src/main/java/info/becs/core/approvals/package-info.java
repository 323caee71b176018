/// # Approvals
/// > Two people for what one alone should not do.
///
/// - **AP1** Nobody approves what they have asked for, and an app neither asks nor decides.
/// - **AP2** Whoever decides holds the permission of the action itself, beside the one to decide.
/// - **AP3** What is approved is carried out exactly once, in the transaction of the decision, also when two nodes decide at
///   once; if it cannot be carried out it stays undecided.
/// - **AP4** What nobody decides in time expires and can be asked again.
/// - **AP5** Asking, deciding, withdrawing and expiring are written into the audit log.
/// - **AP6** Whoever can decide was made so by two people, or by one who was alone and had just shown two factors.
/// - **AP9** Whoever can decide is shut out by two, without being asked themselves; of two, by one who has just shown two
///   factors, and hears of it by mail.
/// - **AP7** What was asked for by somebody who may not do it any more, or for something that has changed meanwhile, is not
///   carried out.
/// - **AP8** Those who may decide are told by mail, and whoever has asked what came of it, without a word of whom it is about.
package info.becs.core.approvals;
