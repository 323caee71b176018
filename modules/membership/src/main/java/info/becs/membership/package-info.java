/// # Membership
/// > People join, are approved, pay by hand, and are members for a time.
///
/// - **M3** A member number has a check character, is random and is never given again. Nobody learns anything by guessing one.
/// - **M4** What a member is (applied, awaiting payment, active, in grace, lapsed …) is said by rules that are data
///   (`membership.json`), the first that matches; no status is ever set by hand.
/// - **M5** A payment that waits or fails takes nothing away from anybody. Only money that was found begins or extends a term:
///   a member's end moves on, whoever has lapsed begins anew.
///
/// Not here: dues of chapters, elections, payment gateways.
package info.becs.membership;
