package info.becs.site.themes.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.site.themes.control.Zip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S14 */
class CheckCommandTest {

    private static final Path THEMES = Path.of("..", "..", "themes");
    private static final String ABOUT = "{\"name\": \"face\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void whatLiesInAFolderIsSaidFileByFile() throws IOException {
        write("face/theme.json", ABOUT);
        write(
                "face/page.html",
                "{% extends \"layout\" %}{% block main %}<h1>{{ titel }}</h1><img src=\"{{ asset('icon.svg') }}\">{% endblock %}");

        assertThat(check("face")).isEqualTo(1);
        assertThat(said())
                .contains("fault   page.html: 'titel' is no fact")
                .contains("without alt=")
                .contains("cannot be used");
    }

    @Test
    void aThemeThatCanBeUsedEndsWell() throws IOException {
        Files.write(
                folder.resolve("face.zip"), new Zip().with("theme.json", ABOUT).bytes());

        assertThat(check("face.zip")).isZero();
        assertThat(said()).contains("can be used");
        assertThat(CheckCommand.run(
                        new String[] {THEMES.resolve("becs").toString(), THEMES.toString()}, new PrintStream(out)))
                .isZero();
    }

    @Test
    void whatIsNoThemeIsRefused() throws IOException {
        write("face/theme.json", "{");

        assertThat(check("face")).isEqualTo(1);
        assertThat(check("missing")).isEqualTo(1);
        assertThat(CheckCommand.run(new String[0], new PrintStream(out))).isEqualTo(2);
    }

    private int check(String theme) throws IOException {
        return CheckCommand.run(
                new String[] {folder.resolve(theme).toString(), THEMES.toString()}, new PrintStream(out));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
