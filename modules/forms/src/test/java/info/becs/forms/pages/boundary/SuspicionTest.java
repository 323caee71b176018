package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.TestSettings;
import info.becs.forms.submissions.entity.DoneWork;
import info.becs.forms.submissions.entity.Suspicion;
import java.time.Duration;
import java.util.Set;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F24: what looks like a machine's is held back, told so, and never lost. */
class SuspicionTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Visitor somebody = new Visitor(TestSettings.watchful());

    private void fills(Duration in) {
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        somebody.office.clock.passes(in);
        somebody.opens(FilledComplaint.ADDRESS + "/check");
    }

    /** Three within this very minute. */
    private void rush() {
        for (int i = 0; i < 3; i++) {
            somebody.cookies.clear();
            FilledComplaint.by(somebody).presses("_submit");
        }
    }

    private Set<Suspicion> suspicions() {
        assertThat(somebody.template()).isEqualTo("forms/receipt");
        return somebody.office.submissions.suspicions();
    }

    private String asked() {
        return (String) somebody.page().facts().get("work");
    }

    private static String answered(String asked) {
        String[] parts = asked.split(" ");
        try {
            var solution =
                    Altcha.solveChallenge(parts[1], parts[0], Altcha.Algorithm.SHA256, Long.parseLong(parts[3]), 0);
            return parts[0] + " " + parts[1] + " " + parts[2] + " " + solution.number;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCameTooQuickIsTakenAndHeldBack() {
        fills(Duration.ofSeconds(9));
        somebody.presses("_submit");

        assertThat(suspicions()).containsExactly(Suspicion.TOO_QUICK);
        assertThat(somebody.office.submissions.size()).isOne();
    }

    @Test
    void aPersonInCalmTimesIsNotSuspectAndNotAskedForWork() {
        fills(LONG);
        assertThat(asked()).isEmpty();
        somebody.presses("_submit");

        assertThat(suspicions()).isEmpty();
    }

    @Test
    void whoeverCannotWorkItOutInARushIsHeldBack() {
        rush();
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        assertThat(asked()).isNotEmpty();
        somebody.presses("_submit");

        assertThat(suspicions()).contains(Suspicion.NO_WORK);
    }

    @Test
    void theMoreComesInTheLongerABrowserReckons() {
        rush();
        long before = most();
        rush();
        rush();

        assertThat(most()).isEqualTo(3 * before);
    }

    private long most() {
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        return Long.parseLong(asked().split(" ")[3]);
    }

    @Test
    void whoeverWorksItOutIsNot() {
        rush();
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        String work = answered(asked());
        somebody.presses("_submit", "work=" + work);

        assertThat(suspicions()).doesNotContain(Suspicion.NO_WORK);
    }

    /** One sum is good for one draft. */
    @Test
    void whatSomebodyElseWorkedOutCountsForNothing() {
        rush();
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        String work = answered(asked());
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        somebody.presses("_submit", "work=" + work);

        assertThat(suspicions()).contains(Suspicion.NO_WORK);
    }

    @Test
    void anHourLaterItIsTooLateAndTheRushIsOver() {
        rush();
        somebody.cookies.clear();
        FilledComplaint.by(somebody);
        assertThat(asked()).isNotEmpty();
        somebody.office.clock.passes(Duration.ofMinutes(2));
        somebody.opens(FilledComplaint.ADDRESS + "/check");

        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a b c d", "salt?for=x& 00 00 1", "\u0000", "1 2 3 99999999999999999999"})
    void nonsenseIsNoAnswer(String typed) {
        assertThat(DoneWork.parse(typed)).isEmpty();
    }
}
