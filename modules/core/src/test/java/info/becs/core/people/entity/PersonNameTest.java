package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "123",
                "--",
                "Ada\nadmin",
                "Ada\u0000",
                "Ada \u202Enimda",
                "Ada\u2066x",
                "Ada\u200B",
                "Ada\uFEFF",
                "Ada\uE000",
                "Ada \uDB40\uDC41"
            })
    void aNameThatHidesSomethingIsRefused(String name) {
        assertThatThrownBy(() -> PersonName.of("আদা", name)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> PersonName.of(name, "Ada")).isInstanceOf(Problem.class);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> PersonName.of("আদা", "A".repeat(101))).isInstanceOf(Problem.class);
    }

    @Test
    void joinersOfBanglaStay() {
        assertThat(PersonName.of("র\u200D্যাব", "Rab").text().bn()).isEqualTo("র\u200D্যাব");
    }

    @Test
    void oneFormIsKept() {
        // precomposed and with nukta are the same name; blanks are one
        assertThat(PersonName.of("বড়\u00A0 ভাই", " Boro   Bhai "))
                .isEqualTo(PersonName.of("ব\u09A1\u09BC ভাই", "Boro Bhai"));
    }

    @Test
    void aNameSaysNothingOfItself() {
        assertThat(PersonName.of("আদা", "Ada").toString()).doesNotContain("Ada");
    }
}
