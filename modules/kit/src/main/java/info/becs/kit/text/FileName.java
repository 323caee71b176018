package info.becs.kit.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file's name as it may be shown: one line, without folders, without what turns text round, not longer than it need be. */
public record FileName(String text) {

    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern UNSHOWN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** Out of a header, where it is percent-encoded. */
    public static FileName encoded(String header) {
        try {
            return of(header == null ? "" : URLDecoder.decode(header, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return of(""); // no name is better than half of one
        }
    }

    /** The header with which a browser saves it under this name and does not show it. */
    public String attachment() {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }

    /** The same with another ending. */
    public FileName ending(String word) {
        return of(ENDING.matcher(text).replaceAll("") + "." + word);
    }

    /** However a client sent it. */
    public static FileName of(String given) {
        String bounded = given == null ? "" : given.length() > 1_000 ? given.substring(given.length() - 1_000) : given;
        String shown = UNSHOWN.matcher(
                        FOLDERS.matcher(bounded.replace('\n', ' ')).replaceAll(""))
                .replaceAll(" ");
        String plain = Bangla.normalise(shown).strip();
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            return new FileName("file");
        }
        int length = plain.codePointCount(0, plain.length());
        return new FileName(length <= LONGEST ? plain : plain.substring(plain.offsetByCodePoints(0, length - LONGEST)));
    }
}
