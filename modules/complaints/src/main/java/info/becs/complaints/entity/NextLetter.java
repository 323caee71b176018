package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When the complainant of a case is written to next, and for what. */
@Embeddable
public class NextLetter {

    @Column(name = "ask_at")
    private Instant askAt;

    @Column(name = "ask_for")
    private String askFor;

    protected NextLetter() {}

    /**
     * What follows from a step: an answer is asked for while one is waited for, and some days after an outcome whether it is
     * true; a case that ends keeps its question, unless its complainant withdraws. Null for nothing.
     *
     * @param due when the time for an answer ends
     */
    static NextLetter after(
            NextLetter before,
            StepRule rule,
            CaseStatus reached,
            LocalDate today,
            ClockRules rules,
            Optional<Instant> due) {
        if (rule.needs().contains(StepRule.Need.OUTCOME)) {
            return of(Question.OUTCOME, today.plusDays(rules.ask()));
        }
        if (reached.ended() && rule.outcome().isEmpty()) {
            return before;
        }
        return forAnswer(due.filter(end -> reached.waitsFor().equals(Optional.of(CaseStatus.Waits.COMPLAINANT))));
    }

    /** While it is waited for. @param due when the time for it ends; null for nothing where it is empty */
    static NextLetter forAnswer(Optional<Instant> due) {
        return due.map(end -> of(Question.ANSWER, Question.first(end))).orElse(null);
    }

    private static NextLetter of(Question question, LocalDate on) {
        var next = new NextLetter();
        next.askAt = on.atStartOfDay(Bangla.DHAKA).toInstant();
        next.askFor = question.code();
        return next;
    }

    boolean isThere() {
        return askAt != null;
    }

    public Instant askAt() {
        return askAt;
    }

    public Question question() {
        return Stream.of(Question.values())
                .filter(each -> each.code().equals(askFor))
                .findFirst()
                .orElse(Question.OUTCOME);
    }
}
