package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseStatusTest {

    /** C4 */
    @Test
    void aCaseBeginsReceivedAndIsExaminedNext() {
        assertThat(CaseStatus.RECEIVED.next()).containsExactly(CaseStatus.TRIAGED);
    }

    /** C4 */
    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void noStatusLeadsToItself(CaseStatus status) {
        assertThat(status.next()).doesNotContain(status);
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void everyWordIsFoundAgainAndFitsItsColumn(CaseStatus status) {
        assertThat(CaseStatus.of(status.code())).contains(status);
        assertThat(status.code()).matches("[a-z-]{1,20}");
    }

    @Test
    void anInventedWordIsNoStatus() {
        assertThat(CaseStatus.of("RECEIVED")).isEmpty();
        assertThat(CaseStatus.of("solved")).isEmpty();
    }

    @Test
    void everyLabelIsThereOnce() {
        assertThat(Arrays.stream(CaseStatus.values()).map(CaseStatus::label)).doesNotHaveDuplicates();
    }
}
