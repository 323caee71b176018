package info.becs.news.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void aTermDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> of(LAST, FIRST))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("news.profile.term"));
    }

    @Test
    void theFirstAndTheLastDayBelongToATerm() {
        var profile = of(FIRST, LAST);

        assertThat(profile.isInOffice(FIRST.minusDays(1))).isFalse();
        assertThat(profile.isInOffice(FIRST)).isTrue();
        assertThat(profile.isInOffice(LAST)).isTrue();
        assertThat(profile.isInOffice(LAST.plusDays(1))).isFalse();
        assertThat(of(FIRST, null).isInOffice(LAST.plusYears(50))).isTrue();
    }

    private static Profile of(LocalDate begins, LocalDate ends) {
        return new Profile(UUID.randomUUID())
                .say(Text.of("রাবেয়া", "Rabeya"), Text.of("সভাপতি", "President"), "", 1, begins, ends);
    }
}
