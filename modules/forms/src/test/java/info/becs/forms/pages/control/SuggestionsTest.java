package info.becs.forms.pages.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.Started;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.OptionList.Choice;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.KnownNames;
import info.becs.testkit.fakes.FakeNames;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FixedClock;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F30 */
public class SuggestionsTest {

    private final FakePlatform platform = new FakePlatform();
    private final FixedClock clock = FixedClock.aMonday();
    private final Suggestions suggestions = asking(platform, clock);
    private final FakeNames register = new FakeNames("merchants");
    private final OptionList list = shops();

    /** For whoever draws pages in a test. */
    public static Suggestions asking(FakePlatform platform, Clock clock) {
        var suggestions = new Suggestions();
        suggestions.self = Started.on(platform);
        suggestions.clock = clock;
        return suggestions;
    }

    private static OptionList shops() {
        var choices = new LinkedHashMap<String, Choice>();
        choices.put("evaly", new Choice("evaly", Text.of("ইভ্যালি", "Evaly"), "", List.of("evaly.com.bd")));
        choices.put("other", new Choice("other", Text.of("অন্য", "Another"), "", List.of()));
        return new OptionList("merchants", choices, Map.of());
    }

    private List<String> suggested() {
        return suggestions.in(Bangla.BN).apply(list).names();
    }

    @Test
    void withoutARegisterItIsTheListAlone() {
        assertThat(suggested()).containsExactly("ইভ্যালি");
    }

    @Test
    void theRegisterAddsWhatTheListDoesNotKnowUnderAnyName() {
        platform.with(
                "complaints",
                KnownNames.class,
                register.knows("তালপাতা").knows("evaly.com.bd").knows("Evaly").knows("তাল পাতা"));
        platform.with("other", KnownNames.class, new FakeNames("books").knows("আদর্শ লিপি"));

        assertThat(suggested()).containsExactly("ইভ্যালি", "তালপাতা");
        assertThat(suggestions.in(Bangla.BN).apply(list).more()).isFalse();
    }

    @Test
    void itIsAskedOnceForAllWhoComeWithinSomeSeconds() {
        platform.with("complaints", KnownNames.class, register.knows("তালপাতা"));

        suggested();
        suggested();
        assertThat(register.asked()).isEqualTo(1);
        register.knows("নতুন দোকান");
        clock.passes(Duration.ofSeconds(11));
        assertThat(suggested()).containsExactly("ইভ্যালি", "তালপাতা", "নতুন দোকান");
    }

    @Test
    void aRegisterThatFailsTakesNothingAway() {
        platform.with("complaints", KnownNames.class, register.breaks());

        assertThat(suggested()).containsExactly("ইভ্যালি");
    }

    @Test
    void aPageStaysLightHoweverLongTheRegister() {
        platform.with("complaints", KnownNames.class, register);
        for (int i = 0; i < 500; i++) {
            register.knows("দোকান " + i);
        }

        assertThat(suggested()).hasSize(Suggestions.MOST);
        assertThat(suggestions.in(Bangla.BN).apply(list).more()).isTrue();
    }
}
