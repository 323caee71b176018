package info.becs.core.letters.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Text;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeLettersTest {

    private static final LetterTemplate TEMPLATE = LetterTemplate.of(
                    "core.person.invitation", Text.of("আমন্ত্রণ", "Invitation"), Text.of("{{link}}", "Come: {{link}}"))
            .sms(Text.same("{{link}}"))
            .fact("name", "Ada")
            .secretFact("link", "https://example.org");

    @TempDir
    Path folder;

    private final ThemeLetters theme = new ThemeLetters();

    @BeforeEach
    void choose() {
        theme.folder = Optional.of(folder.toString());
        theme.theme = "becs";
    }

    private void file(String ofTheme, String name, String text) {
        file(ofTheme, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String ofTheme, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(ofTheme).resolve("letters").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ThemeLetters.Words english() {
        return theme.words(TEMPLATE, Channel.MAIL, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No subject at all",
                "Subject: alone",
                "Subject: Hello\n\n{{nmae}}",
                "Subject: {{link}}\n\nThe secret in the subject",
                "Subject: {{#name}}\n\nlogic"
            })
    void aFileThatBreaksARuleIsNotUsed(String text) {
        file("becs", "core.person.invitation.en.txt", text);

        assertThat(english().body()).isEqualTo("Come: {{link}}");
    }

    @Test
    void aFileThatIsNoTextIsNotUsed() {
        file("becs", "core.person.invitation.en.txt", new byte[] {'S', (byte) 0xC3, (byte) 0x28});
        assertThat(english().body()).isEqualTo("Come: {{link}}");

        file("becs", "core.person.invitation.en.txt", "Subject: x\n" + "y".repeat(70_000));
        assertThat(english().body()).isEqualTo("Come: {{link}}");
    }

    @Test
    void aThemeOutsideItsFolderIsNoTheme() throws IOException {
        file("elsewhere", "core.person.invitation.en.txt", "Subject: x\n\ny");
        theme.theme = "../" + folder.getFileName() + "/elsewhere";

        assertThat(english().body()).isEqualTo("Come: {{link}}");
    }

    @Test
    void theThemeSpeaksBeforeBaseAndBaseBeforeTheModule() {
        assertThat(english().subject()).isEqualTo("Invitation");
        file("base", "core.person.invitation.en.txt", "Subject: From base\r\n\r\nDear {{name}}\r\n");
        assertThat(english()).isEqualTo(new ThemeLetters.Words("From base", "Dear {{name}}"));
        file("becs", "core.person.invitation.en.txt", "Subject: From becs, {{name}}\n\n{{link}} {{site}}");
        assertThat(english()).isEqualTo(new ThemeLetters.Words("From becs, {{name}}", "{{link}} {{site}}"));
        assertThat(theme.words(TEMPLATE, Channel.MAIL, "bn").subject()).isEqualTo("আমন্ত্রণ");
    }

    @Test
    void aShortMessageHasAFileOfItsOwn() {
        file("becs", "core.person.invitation.en.txt", "Subject: x\n\ny");
        assertThat(theme.words(TEMPLATE, Channel.SMS, "en").body()).isEqualTo("{{link}}");
        file("becs", "core.person.invitation.en.sms.txt", "Short: {{link}}\n");
        assertThat(theme.words(TEMPLATE, Channel.SMS, "en").body()).isEqualTo("Short: {{link}}");
    }
}
