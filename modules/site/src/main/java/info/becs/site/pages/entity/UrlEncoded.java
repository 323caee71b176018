package info.becs.site.pages.entity;

import info.becs.kit.text.Utf8;
import info.becs.spi.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Percent-encoded text, read strictly: half an escape or half a character is refused, not guessed. */
public final class UrlEncoded {

    private UrlEncoded() {}

    /** Names and values in their order; one more than so many is the given refusal. */
    public static Map<String, List<String>> pairs(String text, int most, Supplier<Problem> tooMany) {
        var pairs = new LinkedHashMap<String, List<String>>();
        int count = 0;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('&', from) < 0 ? text.length() : text.indexOf('&', from);
            if (end > from) {
                if (++count > most) {
                    throw tooMany.get();
                }
                add(text.substring(from, end), pairs);
            }
            from = end + 1;
        }
        return pairs;
    }

    private static void add(String pair, Map<String, List<String>> pairs) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
        pairs.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
    }

    /** @param plusIsBlank as in forms and queries, not in paths */
    public static String decode(String text, boolean plusIsBlank) {
        if (text.chars().allMatch(c -> c > ' ' && c < 127 && c != '%' && (c != '+' || !plusIsBlank))) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i + 1) * 16 + hex(text, i + 2));
                i += 2;
            } else if (c == '+' && plusIsBlank) {
                bytes.write(' ');
            } else {
                int end = Character.isHighSurrogate(c) ? Math.min(i + 2, text.length()) : i + 1;
                bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
                i = end - 1;
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0 || text.charAt(at) > 'f') {
            throw SiteProblem.unreadable();
        }
        return digit;
    }

    public static String utf8(byte[] bytes) {
        return Utf8.read(bytes, SiteProblem::unreadable);
    }
}
