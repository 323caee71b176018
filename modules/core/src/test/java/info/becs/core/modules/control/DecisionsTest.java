package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.modules.entity.InstalledModule;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final Decisions decisions = new Decisions();
    private final InstalledModule closed = news(false);
    private final InstalledModule open = news(true);

    /** A look at the database that began before somebody enabled a module does not close it again. */
    @Test
    void whatWasReadBeforeADecisionIsNotTakenForWhatIsNow() {
        var readings = new ArrayDeque<>(List.of(closed, open));

        decisions.refresh(() -> {
            InstalledModule read = readings.remove();
            if (read == closed) {
                decisions.follow(open); // committed after this was read, and before it is taken over
            }
            return List.of(read);
        });

        assertThat(decisions.get("news")).isSameAs(open);
        assertThat(readings).isEmpty();
    }

    @Test
    void whatIsReadIsTakenOverAndWhatIsGoneForgotten() {
        assertThat(decisions.refresh(() -> List.of(open))).isTrue();
        assertThat(decisions.refresh(() -> List.of(open))).isFalse();
        assertThat(decisions.all()).containsExactly(open);

        assertThat(decisions.refresh(List::of)).isTrue();
        assertThat(decisions.all()).isEmpty();
    }

    private static InstalledModule news(boolean open) {
        return InstalledModule.arrived("news", "1.0.0", open, Instant.EPOCH);
    }
}
