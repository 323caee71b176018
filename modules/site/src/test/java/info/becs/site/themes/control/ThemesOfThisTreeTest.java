package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.themes.entity.Drawn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme that is shipped draws every template in both languages, within the budgets. The pages stay in target/preview. */
class ThemesOfThisTreeTest {

    private static final Path PREVIEW = Path.of("target", "preview");
    private static final Pattern KEY = Pattern.compile("\\bt\\('([^']+)'[,)]");

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
    void everyTemplateOfAPageHasASample(Showroom room) {
        var drawn = room.samples().stream().map(Samples.Sample::template).collect(Collectors.toSet());

        assertThat(room.theme.templates().stream()
                        .filter(template ->
                                room.files().require(template + ".html").contains("{% extends \"layout\" %}")))
                .filteredOn(template -> !template.startsWith("base/"))
                .allMatch(drawn::contains);
    }

    /** S6 */
    @ParameterizedTest
    @MethodSource("themes")
    void everyWordIsThereInBothLanguages(Showroom room) {
        assertThat(room.theme.messages().oneSided()).isEmpty();
        room.theme
                .templates()
                .forEach(template -> KEY.matcher(room.files().require(template + ".html"))
                        .results()
                        .forEach(m -> assertThat(room.theme.messages().has(m.group(1)))
                                .as(template + " " + m.group(1))
                                .isTrue()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noPageIsHeavy(Showroom room) throws IOException {
        for (var sample : room.samples()) {
            Drawn drawn = room.draw(sample);
            int limit = sample.template().equals("forms/page") ? 8 : 14;
            assertThat(zipped(drawn.html())).as(room + " " + sample).isLessThan(limit * 1024);
            // Only a form has one, a file of the theme that makes it quicker.
            assertThat(drawn.html()
                            .replaceAll("<script type=\"application/ld\\+json\">[^<]*</script>", "")
                            .replaceAll("<script src=\"/assets/[a-z0-9/]+/forms\\.js\" defer></script>", ""))
                    .as(room + " " + sample)
                    .doesNotContain("<script");
            assertThat(drawn.html().contains("<script src"))
                    .isEqualTo(sample.template().equals("forms/page"));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void stylesAreAFewKilobytes(Showroom room) throws IOException {
        for (var sample : room.samples()) {
            var styles = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL)
                    .matcher(room.draw(sample).html());
            assertThat(zipped(styles.results().map(m -> m.group(1)).collect(Collectors.joining())))
                    .as(room + " " + sample)
                    .isLessThan(3 * 1024);
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

    private static int zipped(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static void keep(Showroom room, Samples.Sample sample, String html) throws IOException {
        Path file = PREVIEW.resolve(room + "/" + sample.name().replace('/', '-') + "."
                + sample.locale().getLanguage() + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
