package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Step;
import info.becs.complaints.entity.WorkingDays;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** C3: what comes next is true whatever was said before, and a day that has passed does not come any more. */
class CaseNextTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant FIRST = Instant.parse("2026-11-26T17:59:59Z");
    private static final Instant STEP = Instant.parse("2026-12-01T17:59:59Z");
    private static final Instant LATER = Instant.parse("2027-01-11T06:00:00Z");

    private final Casework rules = CaseRules.shipped();
    private final WorkingDays office = WorkingDays.without("FRIDAY,SATURDAY");
    private final Actor officer = Actor.officer(new PersonId(UUID.randomUUID()));
    private final Case found = Case.open(
            UUID.randomUUID(),
            new CaseNumber("K7PM-92QX"),
            new Submission(UUID.randomUUID(), "complaint.ecommerce", "1.0.0", "B-1234", "bn", MONDAY, "{}"),
            MONDAY,
            FIRST,
            rules.clocks(),
            office);

    @Test
    void aFirstAnswerIsPromisedUntilThereWasOne() {
        assertThat(told(MONDAY)).contains("November 26, 2026").contains("first answer");

        says(CaseEvent.Kind.MESSAGE, officer);

        assertThat(told(MONDAY)).contains("December 7, 2026").doesNotContain("first answer");
    }

    @Test
    void whatIsOverdueIsSaidToBeLateWithWhatHelps() {
        assertThat(told(LATER))
                .contains("owed you this by")
                .contains("November 26, 2026")
                .contains("Write to it below");

        takes("triaged", "");
        assertThat(told(LATER)).contains("owed you this by").contains("December 1, 2026");
        takes("incomplete", "রসিদ দিন");
        assertThat(told(MONDAY)).contains("We wait for your answer until").contains("December 1, 2026");
        assertThat(told(LATER)).contains("You can still write it");
    }

    @Test
    void anAnswerThatHasComeIsNotWaitedFor() {
        takes("incomplete", "রসিদ দিন");

        says(CaseEvent.Kind.MESSAGE, Actor.complainant());

        assertThat(told(MONDAY)).contains("Your answer has come").contains("December 7, 2026");
        says(CaseEvent.Kind.MESSAGE, officer);
        assertThat(told(MONDAY)).contains("We wait for your answer until");
    }

    @Test
    void whatHasEndedHasNothingNext() {
        turned(found.take(
                Step.to("closed"),
                rules,
                LocalDate.of(2026, 11, 23),
                making(Actor.complainant()),
                Optional.empty(),
                Optional.empty()));

        assertThat(CaseNext.of(found, rules, FIRST, MONDAY)).isEmpty();
    }

    private String told(Instant now) {
        return CaseNext.of(found, rules, FIRST, now).orElseThrow().what().en();
    }

    private void takes(String to, String words) {
        var step = new Step(to, "", words, Optional.empty(), "", "", "");
        turned(found.take(
                step, rules, LocalDate.of(2026, 11, 23), making(officer), Optional.empty(), Optional.of(STEP)));
    }

    private void says(CaseEvent.Kind kind, Actor by) {
        turned(found.append(kind, making(by), Map.of(), Optional.empty()));
    }

    private void turned(CaseEvent event) {
        found.turnClocks(rules, office, event);
    }

    private static Making making(Actor by) {
        return new Making(UUID.randomUUID(), MONDAY.plusSeconds(60), by, Optional.empty());
    }
}
