package info.becs.site.themes.control;

import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a look ready to draw with: the theme from the disk or from a zip, over base, with the settings of all who have a say. */
@ApplicationScoped
public class Wardrobe {

    static final String BASE = "base";

    @Inject
    @ConfigProperty(name = "platform.themes.dir")
    Path folder;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Inject
    Config config;

    /**
     * @param zip of a theme that was sent in
     * @throws ThemeFault if it cannot be drawn with
     */
    Theme make(Look look, Optional<byte[]> zip) {
        ThemeFiles base = base();
        ThemeFiles files =
                zip.map(bytes -> ThemeZip.read(bytes).over(base)).orElseGet(() -> onDisk(look.theme(), base));
        return new Theme(files, publicUrl, key -> fixed(look.theme(), key), look.chosen());
    }

    ThemeFiles base() {
        return new ThemeFolder(folder.resolve(BASE)).read();
    }

    private ThemeFiles onDisk(String theme, ThemeFiles base) {
        if (!theme.matches(ThemeInfo.NAME)) {
            throw new ThemeFault("platform.theme is '" + theme + "', which is not the name of a theme");
        }
        return theme.equals(BASE)
                ? base
                : new ThemeFolder(folder.resolve(theme)).read().over(base);
    }

    /** Names of the themes that lie on the disk of this node. */
    public List<String> names() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> Files.isRegularFile(path.resolve("theme.json")))
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches(ThemeInfo.NAME))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ThemeFault("Folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the operator has said about a setting of a theme: {@code theme.becs.call}. */
    public Optional<String> fixed(String theme, String key) {
        return config.getOptionalValue("theme." + theme + "." + key, String.class);
    }

    /** A number that differs after any change in the folder. */
    long stamp() {
        try {
            return new ThemeFolder(folder).stamp();
        } catch (ThemeFault e) {
            return 0;
        }
    }
}
