package info.becs.membership.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private static final Text WORDS = Text.of("হয়নি", "It was refused");

    @Test
    void aNumberThatWasTakenThisMomentIsAReasonToLookAgain() {
        assertThat(Deciding.told(Problem.conflict("core.person.address-taken", WORDS))
                        .code())
                .isEqualTo("membership.application.twin-approved");
    }

    @Test
    void whateverElseContradictsIsToldAsItIs() {
        Problem other = Problem.conflict("core.person.other", WORDS);

        assertThat(Deciding.told(other)).isSameAs(other);
    }
}
