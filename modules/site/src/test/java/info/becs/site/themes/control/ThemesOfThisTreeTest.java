package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme that is shipped draws every template in both languages, within the budgets. The pages stay in target/preview. */
class ThemesOfThisTreeTest {

    private static final Path PREVIEW = Path.of("target", "preview");

    static Stream<Showroom> themes() {
        return Showroom.all();
    }

    /** S6 */
    @ParameterizedTest
    @MethodSource("themes")
    void theCheckerHasNothingToSay(Showroom room) {
        assertThat(ThemeCheck.of(room.own(), Showroom.base())).isEmpty();
    }

    /** S6 */
    @TestFactory
    Stream<DynamicTest> everySampleIsDrawn() {
        return themes().flatMap(room -> room.samples().stream()
                .map(sample -> DynamicTest.dynamicTest(room + " " + sample, () -> {
                    String html = room.draw(sample).html();
                    assertThat(html).doesNotContain("{{", "{%", "null", "<b>&");
                    keep(room, sample, html);
                })));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void onlyAFormAndPasskeysHaveAScriptAndAFormIsLightAllTheSame(Showroom room) {
        for (var sample : room.samples()) {
            String html = room.draw(sample).html();
            boolean isForm = sample.template().equals("forms/page");
            if (isForm) {
                assertThat(PageCheck.zipped(html)).as(room + " " + sample).isLessThan(8 * 1024);
            }
            boolean hasPasskeys = html.contains("data-passkey=");
            // It is a file of the theme that makes it quicker, or that asks the browser for what it has no other way.
            assertThat(html.replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                            .replaceAll("<script src=\"/assets/[a-z0-9/]+/(forms|passkey)\\.js\" defer></script>", ""))
                    .as(room + " " + sample)
                    .doesNotContain("<script");
            assertThat(html.contains("<script src")).isEqualTo(isForm || hasPasskeys);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsValidHtml() {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return themes().flatMap(room -> room.samples().stream()
                .filter(sample -> room.draw(sample).html().contains("<!DOCTYPE"))
                .map(sample -> DynamicTest.dynamicTest(room + " " + sample, () -> {
                    // The validator does not know @supports selector(…) yet.
                    String html = room.draw(sample).html().replaceAll("<style>@supports[^<]*</style>", "");
                    String remarks =
                            validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
                    assertThat(remarks.lines().filter(line -> line.contains("error:")))
                            .isEmpty();
                })));
    }

    private static void keep(Showroom room, Samples.Sample sample, String html) throws IOException {
        Path file = PREVIEW.resolve(room + "/" + sample.name().replace('/', '-') + "."
                + sample.locale().getLanguage() + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
