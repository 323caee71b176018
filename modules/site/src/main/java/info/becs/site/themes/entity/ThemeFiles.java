package info.becs.site.themes.entity;

import info.becs.kit.text.Utf8;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of one theme, by their path inside its folder, with those of the theme below it where it has none of its own.
 *
 * <p>A file that was replaced can still be reached as {@code base/…}, so that an exception may extend what it excepts.
 */
public final class ThemeFiles {

    private static final String BELOW = "base/";

    private final String name;
    private final SortedMap<String, byte[]> files;

    public ThemeFiles(String name, SortedMap<String, byte[]> files) {
        this.name = name;
        this.files = new TreeMap<>(files);
    }

    /** This theme's files over those of another. */
    public ThemeFiles over(ThemeFiles below) {
        var all = new TreeMap<>(below.files);
        files.forEach((path, bytes) -> {
            byte[] replaced = all.put(path, bytes);
            if (replaced != null) {
                all.put(BELOW + path, replaced);
            }
        });
        return new ThemeFiles(name, all);
    }

    public String name() {
        return name;
    }

    /** Paths that begin and end so. */
    public Stream<String> paths(String start, String end) {
        return files.keySet().stream().filter(path -> path.startsWith(start) && path.endsWith(end));
    }

    public Optional<byte[]> bytes(String path) {
        byte[] bytes = files.get(path);
        // What was not replaced is what lies below.
        return bytes == null && path.startsWith(BELOW)
                ? Optional.ofNullable(files.get(path.substring(BELOW.length())))
                : Optional.ofNullable(bytes);
    }

    public Optional<String> text(String path) {
        return bytes(path).map(bytes -> decoded(path, bytes));
    }

    public String require(String path) {
        return text(path).orElseThrow(() -> new ThemeFault("Theme '" + name + "' has no file " + path));
    }

    private String decoded(String path, byte[] bytes) {
        return Utf8.read(
                bytes, () -> new ThemeFault("Theme '" + name + "': " + path + " is not UTF-8. Save it as UTF-8."));
    }
}
