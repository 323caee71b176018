package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.ThemeFault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S7 */
class ThemeZipTest {

    private static final String ABOUT = "{\"name\": \"face\", \"version\": \"2\", \"platform\": \"[1.0,2)\"}";

    private static Zip zip() {
        return new Zip().with("theme.json", ABOUT);
    }

    @Test
    void itsFilesAreReadWhereTheyLie() {
        assertThat(ThemeZip.read(zip().with("news/list.html", "x").bytes()).paths("", ""))
                .containsExactly("news/list.html", "theme.json");
        assertThat(ThemeZip.read(new Zip()
                                .with("face/", "")
                                .with("face/theme.json", ABOUT)
                                .with("face/news/list.html", "x")
                                .with("__MACOSX/face/._theme.json", "junk")
                                .bytes())
                        .paths("", ""))
                .containsExactly("news/list.html", "theme.json");
        assertThat(ThemeZip.read(zip().bytes()).name()).isEqualTo("face");
    }

    @Test
    void whatIsNoZipOrEndsTooEarlyIsRefused() {
        byte[] whole = zip().with("page.html", "x".repeat(5_000)).bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 3);

        refused(half, "cannot be read|no theme.json");
        refused("PK no zip".getBytes(StandardCharsets.UTF_8), "no theme.json");
        refused(new byte[0], "no theme.json");
    }

    @Test
    void aZipThatIsTooLargeIsNotOpened() {
        refused(new byte[ThemeZip.LARGEST + 1], "larger than 4 MB");
    }

    @Test
    void whatUnpacksToMuchIsRefusedWhileItUnpacks() {
        refused(zip().with("assets/x.png", new byte[9 << 20]).bytes(), "too large");
        refused(zip().with("page.html", new byte[300_000]).bytes(), "too large");
        var many = zip();
        for (int i = 0; i < 6; i++) {
            many.with("assets/" + i + ".png", new byte[(2 << 20) - 1]);
        }
        refused(many.bytes(), "too large");
    }

    @Test
    void tooManyFilesAreRefused() {
        var many = zip();
        for (int i = 0; i <= ThemePaths.MOST_FILES; i++) {
            many.with("assets/" + i + ".txt", "");
        }
        refused(many.bytes(), "more than 500 files");
    }

    @Test
    void aNameThatComesTwiceIsRefused() {
        byte[] twice =
                zip().with("one.html", "harmless").with("two.html", "other").bytes();
        String text = new String(twice, StandardCharsets.ISO_8859_1).replace("two.html", "one.html");

        refused(text.getBytes(StandardCharsets.ISO_8859_1), "'one.html' twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "7", "{\"name\": \"face\"}", "{\"name\": 7, \"version\": \"1\", \"platform\": \"1\"}"
            })
    void whatDoesNotSayWhatItIsIsRefused(String about) {
        refused(new Zip().with("theme.json", about).bytes(), "theme.json");
    }

    @Test
    void anythingAtAllEndsInAFault() {
        var random = new Random(5);
        byte[] whole = zip().with("page.html", "text").bytes();
        for (int i = 0; i < 2_000; i++) {
            byte[] bent = whole.clone();
            for (int j = 0; j < 4; j++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            }
            try {
                ThemeZip.read(bent);
            } catch (ThemeFault expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private static void refused(byte[] zip, String said) {
        assertThatThrownBy(() -> ThemeZip.read(zip))
                .isInstanceOf(ThemeFault.class)
                .hasMessageMatching("(?s).*(" + said + ").*");
    }
}
