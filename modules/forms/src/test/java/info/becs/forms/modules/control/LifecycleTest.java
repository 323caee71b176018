package info.becs.forms.modules.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.forms.modules.entity.Dates;
import info.becs.forms.modules.entity.Phase;
import info.becs.spi.events.EventLog;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F14 */
class LifecycleTest {

    private static final String FORM = "test.tiny";

    private final ModuleOffice office = new ModuleOffice();

    @BeforeEach
    void aDraft() {
        office.install("1.0.0");
    }

    private Phase phase() {
        return office.modules.lock(FORM).orElseThrow().phase();
    }

    private Instant in(int days) {
        return office.clock.instant().plus(Duration.ofDays(days));
    }

    @Test
    void whatIsNotOpenCannotBeClosing() {
        assertThatThrownBy(() -> office.lives.closing(FORM)).hasMessageContaining("not open");
        assertThat(phase()).isEqualTo(Phase.DRAFT);
    }

    @Test
    void whatTakesAnswersCannotBeRetired() {
        office.enable("1.0.0");

        assertThatThrownBy(() -> office.lives.retire(FORM)).hasMessageContaining("Close it first");

        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    @Test
    void theRetiredStaysSo() {
        office.lives.retire(FORM);

        assertThatThrownBy(() -> office.enable("1.0.0")).hasMessageContaining("retired for good");
        assertThatThrownBy(() -> office.install("1.1.0")).hasMessageContaining("retired for good");
        assertThatThrownBy(() -> office.lives.plan(FORM, new Dates(in(1), null, null)))
                .hasMessageContaining("retired for good");
        assertThat(phase()).isEqualTo(Phase.RETIRED);
        assertThat(office.modules.versions(FORM)).hasSize(1);
        assertThat(office.kept.find(FORM, "1.0.0")).isPresent();
    }

    @Test
    void whatIsClosingIsOfferedToNobodyAndStillTakesAnswers() {
        office.enable("1.0.0");

        office.lives.closing(FORM);
        office.open.refresh();

        assertThat(office.open.all()).isEmpty();
        assertThat(office.open.isClosing(FORM)).isTrue();
        assertThat(office.open.find(FORM)).isPresent();
        office.enable("1.0.0");
        assertThat(office.open.all()).hasSize(1);
    }

    @Test
    void datesLieAheadAndInOrder() {
        office.lives.plan(FORM, new Dates(in(1), null, in(3)));

        for (Dates wrong : new Dates[] {
            new Dates(in(2), in(1), null), new Dates(null, in(2), in(2)), new Dates(in(-1), null, in(3))
        }) {
            assertThatThrownBy(() -> office.lives.plan(FORM, wrong)).hasMessageContaining("must lie ahead");
        }
        assertThat(office.modules.lock(FORM).orElseThrow().dates()).isEqualTo(new Dates(in(1), null, in(3)));
    }

    @Test
    void itGoesOnByItsDates() {
        office.install("1.1.0");
        office.lives.plan(FORM, new Dates(in(1), in(2), in(3)));
        office.round();
        assertThat(phase()).isEqualTo(Phase.DRAFT);

        office.clock.passes(Duration.ofDays(1));
        office.round();
        assertThat(phase()).isEqualTo(Phase.OPEN);
        assertThat(office.open.require(FORM).version()).isEqualTo("1.1.0");

        office.clock.passes(Duration.ofDays(1));
        office.round();
        assertThat(phase()).isEqualTo(Phase.CLOSING);

        office.clock.passes(Duration.ofDays(1));
        office.round();
        assertThat(phase()).isEqualTo(Phase.CLOSED);
        assertThat(office.open.find(FORM)).isEmpty();
        assertThat(office.lives.due()).isEmpty();
        assertThat(office.platform.audited())
                .extracting(entry -> entry.actor())
                .containsExactly("forms", "forms", "forms");
    }

    @Test
    void afterALongSleepOnlyTheLastDateCounts() {
        office.enable("1.0.0");
        office.lives.plan(FORM, new Dates(null, in(1), in(2)));

        office.clock.passes(Duration.ofDays(5));
        office.round();

        assertThat(phase()).isEqualTo(Phase.CLOSED);
        assertThat(office.modules.lock(FORM).orElseThrow().dates()).isEqualTo(Dates.NONE);
    }

    @Test
    void withoutTheEventLogItWaits() {
        office.lives.plan(FORM, new Dates(in(1), null, null));
        office.platform.without(EventLog.class);

        office.clock.passes(Duration.ofDays(2));
        office.round();

        assertThat(phase()).isEqualTo(Phase.DRAFT);
    }
}
