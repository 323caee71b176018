/// # Complaints
/// > Cases: what becomes of a complaint after it was handed in.
///
/// - **C1** Every submission that is meant for `complaints` opens a case, exactly once: also when its event comes twice, and
///   also when this module was disabled, failing or not yet installed when it came.
/// - **C2** A case has a random number that people can read out on the phone. It tells nothing of how many there are, and
///   nobody learns anything by guessing one.
/// - **C3** The sender sees on the status page that the cell has the complaint, under which number, what was done, and by
///   when the first answer comes: three working days, in which no weekend counts.
/// - **C4** A case changes its status only by a step that the casework rules allow, only by whoever may take it, and only for
///   somebody who has seen what the case is now. The rules are data (`casework.json`).
/// - **C5** Every step is written down with its time and its maker, in the transaction that takes it and that tells it as an event.
/// - **C6** Answers of a form stay with the forms. Here are the merchant, the amount, the issue and the district, and none of
///   them is in an event.
/// - **C7** A refusal has a reason, an outcome says how much came back, when, what shows it and who says so; a step that lacks
///   something is refused with each thing that is missing, and changes nothing.
/// - **C8** Nothing is sent to a merchant or an authority without the consent for just that, as it stands at that moment.
/// - **C9** The history of a case is only ever added to: a chain of hashes for each case. What people write in it is sealed as
///   answers are, and gone when the submission is erased; the chain stays whole.
/// - **C10** A merchant is known under one spelling, however somebody writes the name.
///
/// - **C11** Whoever works a queue finds cases by status, officer, form, merchant, day and number, by any words of a merchant's
///   name, and by a number that somebody gave as a whole, never by a part of it; counts are those of the lists, exact up to a
///   thousand. A page costs the same however many cases there are.
/// - **C12** A case is with one officer at most. Of all who claim it at once one gets it; whoever has it gives it back or hands it
///   on with a word, to somebody or to a group, and so may those who decide. Nobody gives a case to an officer who is away, and nobody
///   is given one that they must not see, also where somebody leaves. Until
///   somebody takes it the group looks after it that the rules name for what it is about.
/// - **C13** Whoever has declared that they have to do with a merchant sees none of its cases: not in a list, a count, a search, a
///   hand-over, nor by its number; nor what was handed in, at the forms. They cannot take that back themselves.
///
/// - **C14** Complainant and cell write to each other on the status page, with number and secret, without an account or a script;
///   each message is there once, however often it is sent, and something else that is sent in its place is refused and not lost.
///   Notes of the cell stay inside.
/// - **C15** Whoever complained may withdraw, say whether an outcome is true and how much came back, and ask to reopen.
///
/// - **C16** Answers and words are opened one case at a time, in the words of the version of the form that they were given to, and who has looked
///   stands in the audit. Those of the class X are opened by a permission of their own alone, each time with a reason, by themselves; whoever
///   complained reads that they were, and one counts for the alarm as ten files.
///
/// - **C17** The days that the form's rules give (hand-over, notice of failure, delivery, refund, the authority's thirty days) are reckoned from the answers and
///   shown to both sides with the rule's name and source; where answers leave a day open, the earliest is taken.
///
/// - **C18** Public figures are of whole months that are over, show nothing that was counted fewer than ten times nor lets itself
///   be reckoned from the rest, and name only merchants of the register or of the form's list,
///   with nothing but the complaints about them that the cell has examined and taken up. They change once a month, and a line
///   only where at least ten cases make the difference to what was told before.
///
/// - **C19** A dossier holds what its authority asks for, in its order, in Bangla and in English, with a numbered list of exhibits
///   and their hashes, each drawn on a page of its own; with all of them and a manifest of hashes it is handed over as one file. As a receipt counts
///   only what is one. What it would be sent back for is told first, and asked of the complainant in their language. It is kept
///   sealed as it was made; its hash stands in the history of the case.
/// - **C20** Each consent is given, withdrawn and given again by the complainant alone, on the status page, without a script; each
///   change stands in the history; given while the case waits for its complainant, who was asked for it, it is their answer. A dossier that
///   was made while there was a consent is not handed out after it was withdrawn. A court is given one with a consent of its own, or on an order whose number and day stand in the dossier, the history and the audit.
/// - **C21** Whoever opens answers, words or a dossier is written down with office and reason, which whoever has not the case has to say; one line for each case, person and day;
///   whoever complained sees it on the status page, without the name. Opening very many files in an hour is told to those who decide.
/// - **C22** Where a case was referred to is followed: office, reference, status and day stand in its history, and the complainant reads
///   them. The same reference twice at one authority is told, not refused.
///
/// - **C33** The cell owes a first answer, a next word and an outcome within so many working days, and what each status asks for.
///   While a case waits for somebody else, the clocks of word and outcome stand, and the time that those have is none of the cell's, in no
///   figure. Only what the cell says puts off its next word. Whoever has a case, or those who decide, hear before a clock runs out and
///   when it has: once for each clock and case.
///
/// - **C34** Whoever complained hears ten (so many as the rules say), three and one day before a day that the rules give them, and three and one before the end of
///   the time in which an answer of theirs is waited for; also that something is new (a step, a message, what an authority made of it, what an officer added), once a day. Only where the form says that it is safe and the
///   status page does not stop it, each once, and in words that tell nobody else anything. What waits in the outbox when they
///   stop it does not leave any more. The last day of an authority is told also after the end of a case, unless that has brought something
///   or was withdrawn.
///
/// - **C35** Staff change the rules of casework, with holidays, dossiers and the reasons for looking, in versions: a plan in plain words
///   says what becomes different, what does not fit is refused at its place, a status at which cases stand is not taken away, and a way,
///   a dossier or a consent that is taken away takes two people. What happened by older rules is still told in their words.
///
/// - **C36** Words to begin a message with come from the rules, filled with what the case says and nothing else, and are read before they
///   are sent. What has to be looked at in a case is a list by form; each tick stands in the chain.
///
/// - **L1** The money of a case is a double-entry ledger in poisha: each entry is put to one account and taken from another, nothing
///   falls below zero, nothing that was entered is changed, and a mistake is taken back by the same entry the other way round.
/// - **L2** What was claimed, promised, paid and confirmed follows from the steps and answers in the history of the case, and from lines
///   that officers enter; entries that do not follow from it are told. Of entries that come at once none is lost.
/// - **L3** The answer of a merchant is one of a list; where it is about money it says how much in all, for when or since when, and
///   what shows it.
///
/// - **Q1** The same is done with up to a hundred cases at once, each for itself: whole, or not at all and with the reason, and
///   never over what somebody else has changed meanwhile.
/// - **Q2** Officers keep lists of the queue, with their counts, and macros; those for everybody are made by those who decide.
///
/// - **Q5** An empty sample set-up, and nothing else, gets made-up merchants and cases that tell of seven months, once: worked by the
///   code that officers work with, at moments of the past, each case whole or not at all; what breaks off goes on.
///
/// - **Q3** Cases are linked, or a duplicate goes into another case, and both histories say so; never in a ring. Its complainant
///   keeps the own status page and is still heard.
///
/// - **Q4** Two merchants or two matters in one complaint are split: a part becomes a case with its own number, clocks, history and share of
///   the claim, whose sum stays. Receipt, status page, answers, consents, holds and erasure are of all its cases; what is done on the status page
///   names the case that it is about. Public figures count the complaint once.
///
/// - **X1** Cases are taken away as a file by a permission of its own, with a reason, by the filter of the queue: as CSV, in which nothing
///   is calculated, or as JSON. Answers of the class S take one more permission; those of the class X never leave.
/// - **X2** More cases in a day than a setting says, and any with answers of the class S, take a second person.
/// - **X3** A file is taken once, within a day, by whoever has asked for it; what may not be seen is not in it.
/// - **X4** That a file was taken stands in the audit and with each of its cases, where whoever complained sees it, before anything
///   is handed out; and it counts for the alarm of very many files.
///
/// - **C23** Complainants add evidence and files to their messages on the status page, without a script, and officers to theirs; each is
///   there once, kept with its message or not at all. The chain holds their hashes, the status page names them and lets the
///   complainant save what the cell has sent, nothing else; dossiers number them as exhibits.
///
/// - **C24** What an authority needs and the complaint left out is given later: by the complainant on the status page, in the form's own
///   fields and under its rules, or by an officer with who said so. It is sealed as answers are, looked at and erased with them, and stands
///   in the dossier with the day and who added it. The complaint itself is never changed.
///
/// - **C25** After the end of a case with an outcome its complainant may say how much came back in all, which the ledger takes as an entry of
///   the difference, or that it was not solved, which opens it again. A case that was withdrawn has nothing to say that of.
/// - **C26** So many days after an outcome as the rules say, whoever complained is asked once how it went, however old the case and also where
///   it has ended; not where it was withdrawn or erased, nor where they do not want to be written to.
///
/// - **C27** Holidays are days with names in the rules; sixty days before the last that is known staff are told to add the next ones,
///   until they have.
///
/// - **C28** Cases are found by words of what was told, answered in prose, or written about them: all of some words, each whole, in any
///   spelling, and with the endings that the search of the site joins. The database holds no word but marks of a key that it has only locked, at most three hundred of a
///   case, none of what is of the class X, and none of a case that was erased. What a page costs is bounded for any word.
///
/// - **C40** What a complainant says waits, and is seen to wait, until the cell has answered or said that it has seen it: in the case, in a
///   list and its count, and in one letter to whoever has the case, else to the people of its group or those who decide. In a status that waits for just that answer
///   the clocks of the cell go on, and nobody asks for it any more.
///
/// - **C41** What is overdue or due soon is listed in the order in which it runs out, and so is any list of what is open where that is
///   asked for. A page costs the same however many there are.
///
/// - **C42** A group of the cell has people, whom those who decide name. They see its cases in a list of their own, and hear by letter of those
///   that nobody has.
///
/// - **C43** Of a complaint that was erased the status page, its API and the account tell what happened, that it was erased and when, what
///   stays, and who has looked at it; they offer nothing about it, and refuse what was open in a browser.
///
/// - **C46** A complaint that is erased ends its cases, whoever had it erased and wherever they stood: no clock runs, no step is left, and
///   nothing can be written about them any more, with words or without. What they came to, and their money, stays. Cases whose complaint was
///   erased before they ended by it end once, afterwards; one that was left open all the same ends the next morning.
///
/// - **C45** Officers filter by what a form lets them: at most five choices, yes-or-nos and places of the classes P and I. Cases that were
///   there before a form declared one are filtered by it, too; what no form declares any more, and what was erased, is not kept.
///
/// - **C44** The weekend, the days until the first answer, which days of the law outlast a case and how merchants stand are rules that staff
///   change. Cases that are there keep the days that they were given, and what is called otherwise now is told in the words that it had.
///
/// - **K1** How long a case is kept is told to both sides: so many months after its end, by the rules of casework, with the reason.
/// - **K2** By a permission of its own a case is held, with a reason that stays inside: then nobody erases it, neither by time nor because
///   whoever complained wants it, until it is let go. Both stand in its history.
/// - **K3** No case is erased by time before it has ended and its months are over.
/// - **C31** Where whoever complained had it erased, a case that is still open ends as withdrawn. While it lies with an authority that is not
///   done with it, and as long as cases are kept, that waits; officers see the wish at the case.
/// - **C32** Whoever goes away names who stands in, or nobody: what runs out is told to the deputy, or to those who decide where nobody is
///   there. Cases stay, go to the deputy, or back to their groups; on return, or in the morning after the last day, what nobody has
///   taken, ended or given away meanwhile comes back.
///
/// Not here yet: collective cases, the merchants' own portal.
package info.becs.complaints;
