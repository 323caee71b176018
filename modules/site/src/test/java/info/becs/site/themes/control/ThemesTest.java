package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.ThemeFault;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {

    @TempDir
    Path folder;

    private final Themes themes = new Themes();
    private final Wardrobe wardrobe = new Wardrobe();
    private final Drawer kept = new Drawer();
    private int changes;

    @BeforeEach
    void aThemeOverBase() throws IOException {
        write("base/theme.json", json("base"));
        write("base/style.css", "");
        write("base/page.html", "base");
        write("face/theme.json", json("face"));
        wardrobe.folder = folder;
        wardrobe.publicUrl = "https://example.org";
        wardrobe.config = nothingConfigured();
        themes.wardrobe = wardrobe;
        themes.kept = kept;
        themes.name = "face";
    }

    /** S6 */
    @Test
    void aChangedFolderBecomesTheTheme() throws IOException {
        themes.open();
        Theme first = themes.current();

        themes.reload();
        assertThat(themes.current()).as("nothing has changed").isSameAs(first);

        write("face/page.html", "face");
        themes.reload();
        assertThat(drawn()).isEqualTo("face");

        write("base/page.html", "new base");
        Files.delete(folder.resolve("face/page.html"));
        themes.reload();
        assertThat(drawn()).isEqualTo("new base");
    }

    /** S6 */
    @Test
    void aBrokenChangeDoesNotReplaceWhatWorks() throws IOException {
        themes.open();

        write("face/page.html", "<p onclick=\"x()\">");
        themes.reload();
        assertThat(drawn()).isEqualTo("base");

        write("face/page.html", "mended");
        themes.reload();
        assertThat(drawn()).isEqualTo("mended");
    }

    /** S6 */
    @Test
    void aBrokenThemeLeavesTheSiteInBase() throws IOException {
        write("face/page.html", "{% if %}");

        themes.open();

        assertThat(themes.current().name()).isEqualTo("base");
    }

    @Test
    void withoutABaseThereIsNoSite() throws IOException {
        Files.delete(folder.resolve("base/style.css"));

        assertThatThrownBy(themes::open).isInstanceOf(ThemeFault.class).hasMessageContaining("style.css");
    }

    /** S7 */
    @Test
    void aNameThatLeavesTheFolderIsNoTheme() {
        themes.name = "../secret";

        themes.open();

        assertThat(themes.current().name()).isEqualTo("base");
    }

    /** S12 */
    @Test
    void whatStaffChoseOnAnotherNodeIsTakenOverAndNothingOlder() throws IOException {
        write("other/theme.json", json("other"));
        write("other/page.html", "other");
        themes.open();

        kept.newest = Optional.of(new KeptLooks.Kept(2, Look.ofDisk("other"), Optional.empty(), Instant.MAX));
        themes.follow();
        assertThat(drawn()).isEqualTo("other");

        kept.newest = Optional.of(new KeptLooks.Kept(1, Look.ofDisk("face"), Optional.empty(), Instant.MAX));
        themes.follow();
        assertThat(drawn()).as("a step that was overtaken").isEqualTo("other");

        kept.newest = Optional.of(new KeptLooks.Kept(3, Look.ofDisk("gone"), Optional.empty(), Instant.MAX));
        themes.follow();
        assertThat(drawn()).as("a theme that this node cannot draw with").isEqualTo("other");
    }

    /** S12 */
    @Test
    void picturesOfTheThemeBeforeAreStillThere() throws IOException {
        write("face/assets/old.txt", "old");
        themes.open();
        Theme first = themes.current();
        String address = first.assets().address("old.txt");

        themes.wear(1, wardrobe.make(Look.ofDisk("base"), Optional.empty()));

        assertThat(themes.current().assets().find("old.txt")).isEmpty();
        assertThat(themes.assets(address).find("old.txt")).isPresent();
        assertThat(themes.assets("/assets/face/000000000000/old.txt"))
                .isSameAs(themes.current().assets());
    }

    /** S12 */
    @Test
    void aThemeThatWasSentInIsDrawnOverTheBaseOfThisNode() {
        kept.newest = Optional.of(new KeptLooks.Kept(
                7,
                Look.ofDisk("face"),
                Optional.of(new Zip()
                        .with("theme.json", json("face"))
                        .with("page.html", "{% extends 'base/page' %}")
                        .bytes()),
                Instant.MAX));
        themes.open();

        assertThat(drawn()).isEqualTo("base");
    }

    /** What the database says. */
    private static final class Drawer extends KeptLooks {
        private Optional<Kept> newest = Optional.empty();

        @Override
        Optional<Kept> newest() {
            return newest;
        }
    }

    private String drawn() {
        return themes.current().draw("page", Map.of(), Locale.ENGLISH).html();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000L * ++changes));
    }

    private static String json(String name) {
        return "{\"name\": \"" + name + "\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}";
    }

    private static Config nothingConfigured() {
        return (Config) Proxy.newProxyInstance(
                ThemesTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.empty());
    }
}
