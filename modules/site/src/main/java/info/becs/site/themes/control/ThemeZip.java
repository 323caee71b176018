package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A theme as a designer sends it: read whole into memory, within bounds, with names that cannot leave it.
 *
 * <p>No script: one that comes with a theme would run in every reader's browser, and in that of staff who look at the site.
 */
final class ThemeZip {

    static final int LARGEST = 4 << 20;

    private static final int LARGEST_TEXT = 256 * 1024;
    private static final int LARGEST_FILE = 2 << 20;
    private static final String ABOUT = "theme.json";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long bytes;
    private int entries;

    private ThemeZip() {}

    /**
     * Its files, also where they lie together in one folder.
     *
     * @throws ThemeFault that names the file and the cure
     */
    static ThemeFiles read(byte[] zip) {
        if (zip.length > LARGEST) {
            throw new ThemeFault("The zip is larger than 4 MB. Make its pictures smaller.");
        }
        var reading = new ThemeZip();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                reading.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException e) {
            // IllegalArgumentException: names that are in no encoding.
            throw new ThemeFault("The zip cannot be read to its end. Pack it again, without a password.", e);
        }
        return reading.theme();
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException {
        if (++entries > 2 * ThemePaths.MOST_FILES) {
            throw new ThemeFault("The zip has more than " + 2 * ThemePaths.MOST_FILES + " entries.");
        }
        String name = entry.getName();
        byte[] content = content(name, in);
        if (entry.isDirectory() && content.length == 0 || isLeftByAnArchiver(name)) {
            return;
        }
        if (files.size() >= ThemePaths.MOST_FILES) {
            throw new ThemeFault("The zip has more than " + ThemePaths.MOST_FILES + " files.");
        }
        if (files.put(name, content) != null) {
            throw new ThemeFault("The zip has " + shown(name) + " twice.");
        }
    }

    private byte[] content(String name, ZipInputStream in) throws IOException {
        int most = ThemePaths.isText(name) ? LARGEST_TEXT : LARGEST_FILE;
        byte[] content = in.readNBytes(most + 1);
        bytes += content.length;
        if (content.length > most || bytes > ThemePaths.MOST_BYTES) {
            throw new ThemeFault("File " + shown(name)
                    + " is too large unpacked: a text may have 256 KB, a picture 2 MB, all together 8 MB.");
        }
        return content;
    }

    private static boolean isLeftByAnArchiver(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }

    private ThemeFiles theme() {
        String folder = folder();
        var inside = new TreeMap<String, byte[]>();
        files.forEach((name, content) -> {
            String path = name.startsWith(folder) ? name.substring(folder.length()) : "";
            if (!ThemePaths.isAllowed(path)) {
                throw new ThemeFault("File " + shown(name) + " has a name that a theme may not use: lower-case letters,"
                        + " digits, '.', '-', '_', folders without '..', a known ending, no folder 'base'.");
            }
            if (path.endsWith(".js")) {
                throw new ThemeFault(
                        "File " + shown(name)
                                + " is a script. A theme that is sent in may not bring one; an operator may put it on the disk.");
            }
            inside.put(path, content);
        });
        return named(inside);
    }

    /** The folder in which all lies, where the root has no theme.json: people pack the folder itself. */
    private String folder() {
        if (files.containsKey(ABOUT)) {
            return "";
        }
        String first = files.isEmpty() ? "" : files.firstKey();
        String folder = first.substring(0, first.indexOf('/') + 1);
        if (!files.containsKey(folder + ABOUT)) {
            throw new ThemeFault("The zip has no theme.json at its top. Pack the files of the theme's folder.");
        }
        return folder;
    }

    private static ThemeFiles named(SortedMap<String, byte[]> files) {
        String name = new ThemeJson(new ThemeFiles("theme", files)).info().name();
        if (!name.matches(ThemeInfo.NAME) || name.equals(Wardrobe.BASE)) {
            throw new ThemeFault(
                    "theme.json: 'name' must be a word of a-z, 0-9 and '-' other than 'base', at most 32 letters.");
        }
        return new ThemeFiles(name, files);
    }

    /** As it may stand in a sentence and a log. */
    private static String shown(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7E]", "?");
        return "'" + (plain.length() > 80 ? plain.substring(0, 80) + "…" : plain) + "'";
    }
}
