package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.membership.entity.MemberEvent;
import org.junit.jupiter.api.Test;

class PaperWordsTest {

    @Test
    void whateverHappenedIsToldInBothLanguages() {
        assertThat(MemberEvent.KINDS)
                .allSatisfy(kind -> assertThat(PaperWords.happened(kind).bn())
                        .isNotEqualTo(PaperWords.happened(kind).en())
                        .isNotEqualTo(kind));
    }
}
