package info.becs.forms.pages.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.OptionList.Choice;
import info.becs.kit.text.Bangla;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.KnownNames;
import info.becs.testkit.fakes.FakeNames;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FixedClock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F30 */
class TypedNamesTest {

    private final FakePlatform platform = new FakePlatform();
    private final FixedClock clock = FixedClock.aMonday();
    private final FakeNames register = new FakeNames("merchants");
    private final TypedNames names = new TypedNames();

    TypedNamesTest() {
        names.suggestions = SuggestionsTest.asking(platform, clock);
        names.clock = clock;
    }

    private static OptionList shops() {
        var choices = new LinkedHashMap<String, Choice>();
        choices.put("evaly", new Choice("evaly", Text.of("ই-ভ্যালি", "Evaly"), "", List.of("evaly.com.bd")));
        choices.put("other", new Choice("other", Text.of("অন্য", "Another"), "", List.of()));
        return new OptionList("merchants", choices, Map.of());
    }

    private List<String> typed(String words) {
        return names.of(shops(), words, Bangla.BN);
    }

    @Test
    void theListIsFoundUnderAnyNameAlsoWithoutARegister() {
        assertThat(typed("ইভ্যা")).containsExactly("ই-ভ্যালি");
        assertThat(typed(" EVALY com")).containsExactly("ই-ভ্যালি");
        assertThat(typed("অন্য")).isEmpty();
        assertThat(typed("evaly shop")).isEmpty();
    }

    @Test
    void whatIsNoBeginningOfANameAsksNobody() {
        platform.with("complaints", KnownNames.class, register.knows("তালপাতা"));

        for (String words : List.of("", " ", "ত", "%%", "--", "<>", "তাল".repeat(40))) {
            assertThat(typed(words)).as(words).isEmpty();
        }
        assertThat(register.asked()).isZero();
    }

    @Test
    void theRegisterAddsTenAtMost() {
        platform.with("complaints", KnownNames.class, register);
        for (int i = 0; i < 30; i++) {
            register.knows("evaly " + i);
        }

        assertThat(typed("evaly")).hasSize(TypedNames.MOST).startsWith("ই-ভ্যালি", "evaly 0");
    }

    @Test
    void whatManyTypeIsAskedOnce() {
        platform.with("complaints", KnownNames.class, register.knows("তালপাতা"));

        assertThat(typed("তাল")).containsExactly("তালপাতা");
        assertThat(typed(" তাল ")).containsExactly("তালপাতা");
        assertThat(register.asked()).isEqualTo(1);
        clock.passes(Duration.ofSeconds(31));
        typed("তাল");
        assertThat(register.asked()).isEqualTo(2);
    }

    @Test
    void aFloodIsRefusedAndWhatIsKnownIsToldStill() {
        platform.with("complaints", KnownNames.class, register.knows("তালপাতা"));
        typed("তাল");
        for (int i = 1; i < TypedNames.A_SECOND; i++) {
            typed("দোকান " + i);
        }

        Problem refusal = catchThrowableOfType(Problem.class, () -> typed("আরেক"));

        assertThat(refusal.code()).isEqualTo("forms.suggestions.busy");
        assertThat(register.asked()).isEqualTo(TypedNames.A_SECOND);
        assertThat(typed("তাল")).containsExactly("তালপাতা");
        clock.passes(Duration.ofSeconds(1));
        assertThat(typed("আরেক")).isEmpty();
    }

    @Test
    void aRegisterThatFailsTakesNothingAway() {
        platform.with("complaints", KnownNames.class, register.breaks());

        assertThat(typed("evaly")).containsExactly("ই-ভ্যালি");
    }
}
