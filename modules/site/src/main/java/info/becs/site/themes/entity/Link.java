package info.becs.site.themes.entity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An address of this site as it stands in a page: with the language, and nothing that could leave an attribute. */
public final class Link {

    private static final String ENGLISH = "/en";

    private Link() {}

    /**
     * {@code /news} is {@code /news} in Bangla and {@code /en/news} in English; {@code /api} and {@code /assets} have no
     * language. What does not begin with one slash is no address of this site and leads nowhere.
     */
    public static String of(String path, Locale locale) {
        if (!path.startsWith("/") || path.startsWith("//") || path.startsWith("/\\")) {
            return "#";
        }
        boolean plain = !"en".equals(locale.getLanguage()) || path.startsWith("/api/") || path.startsWith("/assets/");
        return encoded(plain ? path : path.equals("/") ? ENGLISH : ENGLISH + path, false);
    }

    /** As a header wants it: in ASCII. */
    public static String ascii(String address) {
        return encoded(address, true);
    }

    private static String encoded(String address, boolean ascii) {
        var out = new StringBuilder(address.length() + 16);
        address.codePoints().forEach(c -> {
            if (c <= ' ' || c == 127 || (ascii && c > 127) || "\"<>\\^`{|}".indexOf(c) >= 0) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(String.format("%02X", b));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
