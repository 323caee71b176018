package info.becs.site.pages.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Where a visitor wants to go.
 *
 * @param path decoded, in NFC, without the language, beginning with a slash and not ending with one
 * @param moved whether it was spelled in another way than the one that this page has
 */
public record Address(String path, Locale locale, boolean moved) {

    public static final Locale BANGLA = Locale.forLanguageTag("bn");

    private static final int LONGEST = 1_000;

    /**
     * Reads the path of a request as it came over the wire.
     *
     * @throws info.becs.spi.Problem if nothing can be at such an address
     */
    public static Address parse(String raw) {
        if (raw.isEmpty() || raw.charAt(0) != '/' || raw.length() > 9 * LONGEST) {
            throw SiteProblem.notFound();
        }
        String path = Normalizer.normalize(UrlEncoded.decode(raw, false), Normalizer.Form.NFC);
        if (path.length() > LONGEST
                || raw.indexOf(';') >= 0
                || hidesASlash(raw)
                || path.chars().anyMatch(Address::isNoLetter)) {
            throw SiteProblem.notFound();
        }
        boolean moved = path.length() > 1 && path.endsWith("/");
        String plain = moved ? path.substring(0, path.length() - 1) : path;
        if (plain.equals("/en") || plain.startsWith("/en/")) {
            return new Address(checked(rest(plain)), Locale.ENGLISH, moved);
        }
        if (plain.equals("/bn") || plain.startsWith("/bn/")) {
            return new Address(checked(rest(plain)), BANGLA, true);
        }
        return new Address(checked(plain), BANGLA, moved);
    }

    private static String rest(String path) {
        return path.length() == 3 ? "/" : path.substring(3);
    }

    private static String checked(String path) {
        if (path.equals("/")) {
            return path;
        }
        for (String word : path.substring(1).split("/", -1)) {
            if (word.isEmpty() || word.equals(".") || word.equals("..")) {
                throw SiteProblem.notFound();
            }
        }
        return path;
    }

    private static boolean hidesASlash(String raw) {
        String lower = raw.toLowerCase(Locale.ROOT);
        return lower.contains("%2f") || lower.contains("%5c") || raw.indexOf('\\') >= 0;
    }

    private static boolean isNoLetter(int character) {
        return Character.isISOControl(character) || character == 0xFFFD || character == 0xFEFF;
    }

    /** The first word, which tells whose page it is; empty for the front page. */
    public String word() {
        int slash = path.indexOf('/', 1);
        return path.substring(1, slash < 0 ? path.length() : slash);
    }

    public boolean isFront() {
        return path.equals("/");
    }

    /** The languages of this site, the first without a prefix. */
    public static List<Locale> languages() {
        return List.of(BANGLA, Locale.ENGLISH);
    }
}
