package info.becs.forms.answers.control;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Tidy;
import info.becs.kit.text.Bangla;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a typed text is brought into the one form in which it is kept. */
public final class Words {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    /** www.example.com/page, as people write it. */
    private static final Pattern BARE_ADDRESS =
            Pattern.compile("[A-Za-z0-9-]{1,60}(\\.[A-Za-z0-9-]{1,60}){1,4}(/[^\\s]{0,300})?");

    private static final Pattern MOBILE = Pattern.compile("(?:\\+?88)?(01[0-9]{9})");

    private Words() {}

    public static String tidy(String text, Field field) {
        String words = tidy(text);
        if (field.tidy() == Tidy.WORDS) {
            return field.format().equals("uri") && BARE_ADDRESS.matcher(words).matches() ? "https://" + words : words;
        }
        String digits = Bangla.latinDigits(words);
        if (field.tidy() == Tidy.DIGITS) {
            return digits;
        }
        String code = BLANK.matcher(digits).replaceAll("").toUpperCase(Locale.ROOT);
        return field.format().equals("bd-mobile") ? mobile(code) : code;
    }

    /** NFC, line feeds, trimmed, nothing invisible that could deceive a reader. */
    static String tidy(String text) {
        return isPlain(text) ? text : trimmed(Bangla.normalise(withoutTricks(text)));
    }

    /** Also without blanks that do not break, which {@link String#strip} leaves. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isSpaceChar(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isSpaceChar(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** +8801712345678, however it was grouped; anything else stays, so that the format says what is wrong. */
    private static String mobile(String code) {
        var match = MOBILE.matcher(code.replace("-", ""));
        return match.matches() ? "+88" + match.group(1) : code;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    /** Halves of characters, which no database keeps, and marks that turn the direction of what follows. */
    private static String withoutTricks(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (!Character.isSurrogate(c) && !turns(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean turns(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
