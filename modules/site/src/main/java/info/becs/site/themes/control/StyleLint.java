package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Why styles are read, too
 *
 * A style that loads something from elsewhere tells that place who reads what; one that selects by the value of a field
 * tells what is typed. The page's policy blocks most of it; here it is refused before a reader comes. Escapes are
 * resolved first, because \75rl(…) is url(…) to a browser.
 */
/** Reads every style file before it may stand in a page, and refuses what loads something or leaves its element. */
final class StyleLint {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern REFUSED = Pattern.compile("@import|@charset|@namespace|@document|image-set\\s*\\(|"
            + "\\bsrc\\s*\\(|expression\\s*\\(|-moz-binding|behavior\\s*:|javascript:|vbscript:|data:|<");
    private static final Pattern LOADED = Pattern.compile("url\\s*\\(\\s*[\"']?([^)\"']*)");
    private static final Pattern BESIDE = Pattern.compile("[a-z0-9][a-z0-9._/-]*");
    private static final int LONGEST = 128 * 1024;

    private StyleLint() {}

    static void check(ThemeFiles files) {
        files.paths("", ".css").forEach(path -> check(files, path));
    }

    private static void check(ThemeFiles files, String path) {
        String css = files.require(path);
        fault(css, path.contains("assets/")).ifPresent(what -> {
            throw new ThemeFault("Theme '" + files.name() + "': " + path + " " + what + ".");
        });
    }

    /**
     * @param asset a file by itself may load what lies beside it; one that stands in a page has nothing beside it
     */
    static Optional<String> fault(String css, boolean asset) {
        if (css.length() > LONGEST) {
            return Optional.of("is longer than 128 KB");
        }
        // Twice: a comment may hide between the letters of an escape, an escape may end a comment.
        for (String text :
                new String[] {css, resolved(css), resolved(COMMENT.matcher(css).replaceAll(""))}) {
            String lower = text.toLowerCase(Locale.ROOT);
            Matcher refused = REFUSED.matcher(lower);
            if (refused.find()) {
                return Optional.of("has " + refused.group() + ", which styles of this platform may not");
            }
            Matcher loaded = LOADED.matcher(lower);
            while (loaded.find()) {
                String address = loaded.group(1).strip();
                if (!address.startsWith("#") && !(asset && isBeside(address))) {
                    return Optional.of("loads '" + address
                            + "'; a style in a page loads nothing, one in assets/ what lies beside it");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBeside(String address) {
        return BESIDE.matcher(address).matches() && !address.contains("..");
    }

    private static String resolved(String css) {
        return ESCAPE.matcher(css)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) == null ? m.group(2) : character(Integer.parseInt(m.group(1), 16))));
    }

    private static String character(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "?";
    }
}
