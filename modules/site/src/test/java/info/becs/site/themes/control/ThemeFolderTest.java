package info.becs.site.themes.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.site.themes.entity.ThemeFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallTheme() throws IOException {
        write("theme/theme.json", "{}");
        write("theme/news/list.html", "list");
        write("secret.txt", "secret");
    }

    @Test
    void allItsFilesAreRead() {
        var files = new ThemeFolder(folder.resolve("theme")).read();

        assertThat(files.name()).isEqualTo("theme");
        assertThat(files.paths("", "")).containsExactly("news/list.html", "theme.json");
        assertThat(files.require("news/list.html")).isEqualTo("list");
    }

    /** S7 */
    @Test
    void linksAreRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("theme/leak.txt"), folder.resolve("secret.txt"));

        assertThatThrownBy(() -> new ThemeFolder(folder.resolve("theme")).read())
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("leak.txt");
    }

    /** S7 */
    @Test
    void aLinkedFolderIsRefused() throws IOException {
        Files.createSymbolicLink(folder.resolve("other"), folder.resolve("theme"));
        Files.createSymbolicLink(folder.resolve("theme/news/more"), folder);

        assertThatThrownBy(() -> new ThemeFolder(folder.resolve("other")).read())
                .isInstanceOf(ThemeFault.class);
        assertThatThrownBy(() -> new ThemeFolder(folder.resolve("theme")).read())
                .isInstanceOf(ThemeFault.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.sh", "page.jsp", "Upper.html", "base/layout.html", "নাম.html", ".hidden.html"})
    void namesThatAThemeMayNotUseAreRefused(String name) throws IOException {
        write("theme/" + name, "x");

        assertThatThrownBy(() -> new ThemeFolder(folder.resolve("theme")).read())
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("name");
    }

    @Test
    void whatIsNotUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("theme/bad.html"), new byte[] {(byte) 0xC3, 0x28});
        var files = new ThemeFolder(folder.resolve("theme")).read();

        assertThatThrownBy(() -> files.require("bad.html"))
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("bad.html")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aMissingThemeNamesTheSetting() {
        assertThatThrownBy(() -> new ThemeFolder(folder.resolve("none")).read())
                .isInstanceOf(ThemeFault.class)
                .hasMessageContaining("platform.theme");
    }

    @Test
    void everyChangeIsSeen() throws IOException {
        var theme = new ThemeFolder(folder.resolve("theme"));
        long first = theme.stamp();

        Files.setLastModifiedTime(folder.resolve("theme/news/list.html"), FileTime.fromMillis(1));
        long second = theme.stamp();
        write("theme/news/new.html", "");
        long third = theme.stamp();

        assertThat(first).isNotEqualTo(second).isNotEqualTo(third);
        assertThat(second).isNotEqualTo(third);
        assertThat(theme.stamp()).isEqualTo(third);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
