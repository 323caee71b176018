package info.becs.core.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Held;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** CO4 */
class HeldTextTest {

    private static final Held CARD = Held.of(Text.of("কার্ড", "Card"), DataClass.I, "7")
            .fact("kind", Text.of("ধরন", "Kind"), Text.of("সাধারণ", "General"))
            .fact("from", Text.of("শুরু", "From"), "2026-11-28")
            .fact("at", Text.of("কখন", "When"), "2026-11-27T20:48:41.221Z")
            .fact("odd", Text.of("আর", "Besides"), "2026-13-45")
            .fact("until", Text.of("শেষ", "Until"), "")
            .fact("plain", "as it is")
            .fact("mobile", Text.of("মোবাইল", "Mobile"), "+8801712345678");

    private static List<?> read(Locale locale) {
        return (List<?>) new HeldText(CARD, locale)
                .onto(new Section("7", Text.same("")))
                .facts(locale)
                .get("facts");
    }

    @Test
    void factsAreReadInOneLanguageAndWhatIsNotKnownIsNotShown() {
        assertThat(read(Locale.ENGLISH))
                .isEqualTo(List.of(
                        Map.of("what", "Kind", "value", "General"),
                        Map.of("what", "From", "value", "Saturday, November 28, 2026"),
                        Map.of("what", "When", "value", "Saturday, November 28, 2026, 2:48 AM"),
                        Map.of("what", "Besides", "value", "2026-13-45"),
                        Map.of("what", "plain", "value", "as it is"),
                        Map.of("what", "Mobile", "value", "01712345678")));
        assertThat(read(Bangla.BN).toString())
                .contains("সাধারণ", "শনিবার, নভেম্বর ২৮, ২০২৬, রাত ২:৪৮", "০১৭১২৩৪৫৬৭৮")
                .doesNotContain("General");
        assertThat(CARD.facts()).containsEntry("kind", "সাধারণ · General");
    }
}
