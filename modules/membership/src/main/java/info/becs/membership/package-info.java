/// # Membership
/// > People join, are approved, pay by hand, and are members for a time.
///
/// - **M1** Every submission that is meant for `membership` becomes one application, exactly once: also when its event comes
///   twice, and also when this module was disabled, failing or not yet installed when it came.
/// - **M2** An application gives nobody any right. Who approves is said by the type of membership; a decision is taken once, by
///   somebody who has seen what the application is now, with a reason where it is refused, and by letter.
/// - **M3** A member number has a check character, is random and is never given again. Nobody learns anything by guessing one.
/// - **M4** What a member is (applied, awaiting payment, active, in grace, lapsed …) is said by rules that are data
///   (`membership.json`, until staff put others in force), the first that matches; no status is ever set by hand.
/// - **M5** A payment that waits or fails takes nothing away from anybody. Only money that was found begins or extends a term:
///   a member's end moves on, whoever has lapsed begins anew.
/// - **M6** A transaction id may be said twice, and is flagged; it is credited once.
/// - **M7** The history of a member and the ledger of fees are only ever added to.
/// - **M8** Answers stay with the forms until the approval; then names come here, and where somebody is reached goes to their
///   account, which has no right of staff.
/// - **M9** Whoever holds a role for a chapter sees and changes what lies within it, and nothing else is there for them.
/// - **M10** Whoever has died is written to no more, by no module: what waits does not leave either.
/// - **M11** A card is a random token. Whoever checks one hears valid, expired or not valid and the least besides, no name unless
///   its member wants it; a lost card is worth what a token is that nobody has.
/// - **M12** A member agrees to each purpose by itself, to a text with a version, and nothing is agreed to beforehand. It is
///   withdrawn at any time, and what was agreed to stays to be read.
/// - **M13** The directory shows whoever agrees to be in it, to those and with the fields that they have released; it is not walked
///   through as a whole, and what is not released finds nobody. Programs are told what its page shows, and no more.
/// - **M14** A letter to many goes to members who agree to its purpose when it is written and still when it leaves, once to each,
///   whoever tries again; to very many when a second person wants it, too. Whoever writes for a chapter reaches its members alone.
/// - **M15** The link of such a letter ends letters of its purpose and nothing else. Looking at it changes nothing.
/// - **M16** A link to pay a fee is random, kept as a digest, for one member and one term, for some weeks, and opens nothing else.
///   Whoever holds it reads type, fee and days, and no name. What is said by it waits as any payment does; said again it is the
///   same one. A link that leads nowhere is one answer, whatever it was.
/// - **M17** A fee that went back is booked the other way round, with a reason, by two where it is much; the term that it brought
///   counts no more, the newest first, and the rules say what its member is then. Its receipt says so.
/// - **M18** Where the number of an application has an account already, nothing is tied to it: whoever typed it may be somebody
///   else. Its owner ties the membership after the approval, having answered from that number or address, or shown the receipt with
///   its secret. Whatever else is sent finds nothing, and says no more than that.
/// - **M19** Name, place and the next type are put right by whoever's role reaches the old place and the new one; members move
///   themselves. It stands in the history, without names, and a member is found by what they are called now.
/// - **M20** One picture or paper may show a payment, with it or while it still waits. What is refused leaves neither payment nor file.
///   Whoever verifies fees sees it as a safe picture, and who has looked is written down; nobody else does. It stays as long as the
///   payment, and goes when its member is erased.
/// - **M21** Whoever has applied and was approved is led from the status page to where the first fee is paid, and sees there that it is
///   being checked, and its receipt.
/// - **M22** A photo is optional, comes with the application or from the account, is shown as a picture made here,
///   and is changed or removed at any time; without it nothing is refused. Others see it in the directory alone, small, and only those to
///   whom its member shows it, which is nobody at first.
/// - **M23** Whoever may be the same person by mobile number, e-mail address or transaction id is offered for merging, imported members
///   among them: addresses are compared by keyed marks or by where accounts are reached, and nothing of them is shown by it.
/// - **M24** The e-mail address of an application gets one letter with a link, and no other before the link was followed; nothing waits
///   for it, looking at it changes nothing, and nobody is mailed again and again by naming them.
/// - **M25** Staff change memberships, fees, statuses, lists and words of letters in versions: what does not fit is refused at its place,
///   a plan says in plain words what becomes different, and what changes more than words two people want. Nobody loses a term or
///   pays twice by it, a type that somebody has is closed and not taken away, and a text that somebody agreed to stays.
/// - **M26** Many applications are decided at once, each for itself: whoever decides is told what went, what did not and why, and the same
///   sent again decides nothing twice. What the committee has decided stands in the history of each whose type asks for it.
/// - **M27** What was said or found to be paid moves along with a merge, and whoever was merged hears of it. Two members become one:
///   terms, work for the society and fees are those of the one that stays, the other's card is worth nothing; both are erased together.
/// - **M28** A refusal is always possible, and no letter that cannot be sent undoes a decision: its member's history says so. An
///   approval that cannot be given says what to put right.
/// - **M29** What the pages of an account offer to a member, programs are offered too, by the same rules: fees, payments and receipts, place,
///   directory, renewal and resignation. It is found by the account; another's is as if there were none. A payment that is said
///   again with the same key is the same one.
/// - **M30** A membership without a fee ends, is reminded of and lapses like any other. Its next term is taken by one press, once, without a
///   payment, and never more than one ahead.
/// - **M31** The card is shown on a phone without a network after one visit, in the language of its page. After signing out its page shows
///   nothing; the file that its member has taken stays.
/// - **M32** Whoever has applied as a volunteer is offered work, and is told. It is held once its member has read the present pledge of
///   confidentiality and given it in their account; which text, and when, is kept. Before that nothing is held by it.
/// - **M33** Where two members become one, a purpose is agreed to and a field shown in the directory only as far as each of the two who has
///   chosen wants it; the photo is that of the one that stays, else the other's. Who decides reads it before.
/// - **M34** Whoever applies is told by which day somebody decides, in working days of the office; once it is over they read that, and
///   the application is marked as late for whoever decides, who also sees which chapter it asks for, and takes them into it or
///   into that of their district.
/// - **M35** Whoever has applied as a volunteer, member or not, stands in a list until somebody answers: invited or declined, once, by short
///   message, by mail where they gave an address, and on the status page; to a member the work that they are given or offered is the answer.
///   What was written is opened one by one, leaving a trace. What is erased leaves the list, whenever it was heard of.
/// - **M36** Whoever gives up a membership is told by one last letter, whoever takes a term without a fee by one for each term. That somebody has
///   died may be noted of those who have left before, too: then not even that letter leaves.
/// - **M37** The form of applications offers the types that take people in by the rules in force, each with its fee, and asks for the age of each where the
///   year of birth is known, as the registrar would; what is not offered is refused at its field. How soon an application is looked at is said as the
///   rules say it, wherever it is said.
///
/// Not here: dues of chapters, elections, payment gateways.
package info.becs.membership;
