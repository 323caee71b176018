package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionProgress.Step;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StatusPagesTest {

    private static final Locale BANGLA = Locale.forLanguageTag("bn");
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");
    private static final Step DONE =
            new Step(Instant.parse("2026-11-24T06:11:00Z"), Text.of("জমা হয়েছে।", "Handed in."));
    private static final Step COMING = new Step(
            Instant.parse("2026-12-01T17:59:59Z"),
            Text.of("মঙ্গলবার, ডিসেম্বর ১, ২০২৬-এর মধ্যে জানাব।", "We tell you by Tuesday, December 1, 2026."));

    @Test
    void aDayThatTheWordsOfAStepSayIsNotSaidAgain() {
        assertThat(StatusPages.steps(List.of(DONE, COMING), BANGLA, NOW))
                .extracting(step -> step.get("at"))
                .containsExactly("মঙ্গলবার, নভেম্বর ২৪, ২০২৬, দুপুর ১২:১১", "");
        assertThat(StatusPages.steps(List.of(DONE, COMING), Locale.ENGLISH, NOW))
                .extracting(step -> step.get("at"))
                .containsExactly("Tuesday, November 24, 2026, 12:11 PM", "");
    }

    @Test
    void whenSomethingWasDoneIsSaidToTheMinuteThoughItsWordsSayTheDay() {
        Step paid = new Step(DONE.at(), Text.of("টাকা এসেছে।", "Paid on Tuesday, November 24, 2026."));

        assertThat(StatusPages.steps(List.of(paid), Locale.ENGLISH, NOW).get(0).get("at"))
                .isEqualTo("Tuesday, November 24, 2026, 12:11 PM");
    }
}
