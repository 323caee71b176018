package info.becs.site.themes.control;

import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A theme where a designer has it: a folder to work in, or a zip to send. */
public final class ThemeSource {

    private ThemeSource() {}

    /**
     * @param theme a folder or a zip
     * @param themes the folder in which {@code base} lies
     */
    public static List<Finding> check(Path theme, Path themes) throws IOException {
        return ThemeCheck.of(
                files(theme.toAbsolutePath().normalize()), new ThemeFolder(themes.resolve(Wardrobe.BASE)).read());
    }

    private static ThemeFiles files(Path theme) throws IOException {
        if (Files.isDirectory(theme)) {
            return new ThemeFolder(theme).read();
        }
        if (!Files.isRegularFile(theme) || Files.size(theme) > ThemeZip.LARGEST) {
            throw new ThemeFault(
                    "There is no theme at " + theme.getFileName() + ": a folder, or a zip of at most 4 MB.");
        }
        return ThemeZip.read(Files.readAllBytes(theme));
    }
}
