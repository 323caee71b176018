package info.becs.site.themes.control;

import java.util.Set;
import java.util.regex.Pattern;

/** Which names a file of a theme may have. */
final class ThemePaths {

    static final int MOST_FILES = 500;
    static final long MOST_BYTES = 8L << 20;

    private static final Pattern NAME = Pattern.compile(
            "[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*){0,6}\\.(html|css|json|svg|png|webp|jpg|ico|woff2|js|txt|md)");
    private static final int LONGEST = 120;
    private static final Set<String> TEXTS = Set.of("html", "css", "json", "svg", "js", "txt", "md");

    private ThemePaths() {}

    static boolean isAllowed(String path) {
        return path.length() <= LONGEST
                && NAME.matcher(path).matches()
                && !path.startsWith("base/")
                && !path.contains("..");
    }

    /** What stands behind the last dot. */
    static String kind(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    static boolean isText(String path) {
        return TEXTS.contains(kind(path));
    }
}
