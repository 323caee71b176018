package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.text.Bangla;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CaseKeepingTest {

    @Test
    void wholeYearsAreSaidAsYears() {
        assertThat(CaseKeeping.after(84).in(Bangla.BN)).isEqualTo("কেস শেষ হওয়ার পর আরও ৭ বছর");
        assertThat(CaseKeeping.after(84).in(Locale.ENGLISH)).isEqualTo("For 7 years after the case has ended");
        for (int months : new int[] {6, 12, 18}) {
            assertThat(CaseKeeping.after(months).in(Locale.ENGLISH))
                    .isEqualTo("For " + months + " months after the case has ended");
        }
    }
}
