package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseClock;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.Casework;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What happens next with a case and by when, in the words of the status page; of a day that has passed, that it is late and what helps. */
@ApplicationScoped
public class CaseNext {

    static final Text FIRST = Text.of(
            "এরপর: {0}-এর মধ্যে সেলের একজন কর্মী অভিযোগটি পড়ে প্রথম উত্তর দেবেন।",
            "Next: by {0} somebody at the cell will have read it and given you a first answer.");
    static final Text WORD = Text.of(
            "এরপর: {0}-এর মধ্যে সেল এই কেসের খবর জানাবে।", "Next: by {0} you hear from the cell about this case.");
    static final Text ANSWERED = Text.of(
            "আপনার উত্তর পেয়েছি। এরপর: {0}-এর মধ্যে সেল জানাবে কী হবে।",
            "Your answer has come. Next: by {0} the cell tells you what follows.");
    static final Text LATE = Text.of(
            "সেলের কাজটি {0}-এর মধ্যে হওয়ার কথা ছিল, দেরি হয়েছে। নিচে সেলকে লিখে জানতে চান; কত কেসে দেরি হয়, সমিতি তা প্রকাশ করে।",
            "The cell owed you this by {0} and is late. Write to it below and ask; the society publishes in how many cases it is late.");
    static final Text LATE_YOURS = Text.of(
            "আপনার উত্তরের জন্য {0} পর্যন্ত অপেক্ষা করেছি। এখনও নিচে লিখতে পারেন।",
            "We waited for your answer until {0}. You can still write it below.");
    static final Text LATE_OTHERS = Text.of(
            "জবাবের শেষ দিন ছিল {0}; এখানে জবাব লেখা নেই। আপনি কিছু শুনে থাকলে, বা খোঁজ নিতে, নিচে সেলকে লিখুন।",
            "The answer was due by {0}, and none is noted here. If you have heard anything, or want to ask, write to the cell below.");
    private static final Text THEN = Text.of("এরপর: {0}", "Next: {0}");

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    CaseRules rules;

    @Inject
    Clock clock;

    /** Nothing where it has ended. @param last when something happened last: what is late is told after that */
    Optional<Step> of(Case found, Instant last) {
        return of(found, rules.casework(), firstAnswer.due(found), clock.instant())
                .map(step -> step.at().isBefore(last) ? new Step(last, step.what()) : step);
    }

    static Optional<Step> of(Case found, Casework rules, Instant firstDue, Instant now) {
        boolean isReceived = found.status().equals(CaseStatus.RECEIVED);
        if (isReceived && found.answeredAt().isEmpty()) {
            return Optional.of(step(firstDue, FIRST, LATE, now));
        }
        if (isReceived || found.hasItsAnswer(rules)) {
            return Optional.ofNullable(found.running(rules).get(CaseClock.UPDATE))
                    .map(due -> step(due, isReceived ? WORD : ANSWERED, LATE, now));
        }
        CaseStatus status = rules.status(found.status());
        return found.dueAt()
                .flatMap(due ->
                        status.next().map(words -> step(due, THEN.with(words.with(day(due))), late(status), now)));
    }

    private static Step step(Instant due, Text next, Text late, Instant now) {
        return new Step(due, (due.isBefore(now) ? late : next).with(day(due)));
    }

    private static Text late(CaseStatus status) {
        return status.waitsFor()
                .map(who -> who == CaseStatus.Waits.COMPLAINANT ? LATE_YOURS : LATE_OTHERS)
                .orElse(LATE);
    }

    private static Text day(Instant moment) {
        return Text.of(Bangla.date(moment, Bangla.BN), Bangla.date(moment, Locale.ENGLISH));
    }
}
