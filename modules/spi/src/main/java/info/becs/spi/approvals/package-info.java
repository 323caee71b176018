/// # Approvals
/// > Two people for what one alone should not do.
///
/// A module that is about to do such a thing asks {@link info.becs.spi.approvals.Approvals} instead, which the core offers, and
/// publishes an {@link info.becs.spi.approvals.ApprovedAction} that does it:
/// ```java
/// platform.publish(ApprovedAction.class, exports);
/// …
/// platform.find(Approvals.class).orElseThrow().ask(
///     ApprovalRequest.of("forms.submission.export", form).by(person).what(sentence));
/// ```
/// - Another person decides, who holds the permission of the action itself; never an app, never whoever has asked. Where there
///   is nobody such, asking is refused and says what to do.
/// - Those who may decide are told by mail, and whoever has asked hears what came of it.
/// - Who has asked must still hold that permission at the decision; whether the thing is still what it was is for the action
///   to look at: keep its version among the facts.
/// - On approval the action is carried out in the transaction of the decision: exactly once, on whichever node, or not at all.
/// - What nobody decides in time expires and can be asked again.
/// - Asking, deciding and carrying out stand in the audit log.
///
/// Test it with `FakeApprovals`, which carries out what its `approve` is told to.
///
/// @since 1.0
package info.becs.spi.approvals;
