package info.becs.site.themes.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Styles that stand in a page, with the hash under which its content security policy allows them.
 *
 * @param css what stands between the tags, byte for byte
 */
public record Stylesheet(String css, String hash) {

    /** The one that every page has. */
    public static final String MAIN = "style.css";

    public static Stylesheet of(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return new Stylesheet(css, "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** The same rules without comments and needless blanks. */
    public static Stylesheet compact(String css) {
        return of(css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip());
    }

    public String markup() {
        return "<style>" + css + "</style>";
    }
}
