package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFiles;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S14: what the checker says beside that which no theme may do at all. */
class ThemeCheckTest {

    private static final ThemeFiles BASE = Showroom.base();
    private static final String ABOUT = "{\"name\": \"face\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page.html|{{ t('no.such') }}|The word 'no.such' is not in locales/.",
                "page.html|{% include 'nowhere' %}|There is no template nowhere.html.",
                "page.html|{{ titel }}|'titel' is no fact",
                "locales/bn.json|{\"only.here\": \"x\"}|'only.here' is there in one language only.",
                "page.html|<!DOCTYPE html><html lang=\"bn\"></html>|The page has no <title>.",
                "page.html|<!DOCTYPE html><html><title>x</title></html>|The page has no <html lang",
                "page.html|<!DOCTYPE html><h1>a</h1><h1>b</h1>|exactly one <h1>",
                "page.html|<!DOCTYPE html><h1>a</h1>|no <main>",
                "page.html|<!DOCTYPE html><h1>a</h1>|no viewport",
                "page.html|<p id=\"a\"></p><p id=\"a\"></p>|id=\"a\" twice",
                "page.html|<img src=\"{{ asset('icon.svg') }}\">|without alt=",
            })
    void whatIsWrongMakesItUnusable(String path, String text, String said) {
        assertThat(faults(Map.of(path, text)))
                .anySatisfy(fault -> assertThat(fault).contains(said));
    }

    @Test
    void aPageOrAStyleThatIsHeavyIsWeighed() {
        assertThat(faults(Map.of("page.html", "<!DOCTYPE html>" + noise(40_000))))
                .anyMatch(text -> text.startsWith("The page weighs") && text.contains("14336"));
        assertThat(faults(Map.of("theme.css", "." + noise(8_000) + "{color:red}")))
                .anyMatch(text -> text.startsWith("The page has styles of") && text.contains("3072"));
    }

    @Test
    void aTemplateThatWasNotDrawnIsARemark() {
        var findings = check(Map.of("news/new.html", "<p>x</p>"));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.grave()).isFalse();
            assertThat(finding.file()).isEqualTo("news/new.html");
            assertThat(finding.text()).contains("there is no sample");
        });
    }

    private static List<String> faults(Map<String, String> files) {
        return check(files).stream().filter(Finding::grave).map(Finding::text).toList();
    }

    private static List<Finding> check(Map<String, String> files) {
        return ThemeCheck.of(
                ThemeZip.read(new Zip().with("theme.json", ABOUT).with(files).bytes()), BASE);
    }

    /** Letters that do not compress. */
    private static String noise(int length) {
        return new Random(7)
                .ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
