package info.becs.spi;

import java.util.Locale;
import java.util.Objects;

/**
 * A sentence in both languages of the platform: Bangla first, English second.
 *
 * <pre>{@code
 * var sentence = Text.of("{0} নামে কোনো সংবাদ নেই।", "There is no article named {0}.").with("eid-offer");
 * sentence.in(Locale.ENGLISH);   // There is no article named eid-offer.
 * }</pre>
 *
 * Both sides are always present, so no caller has to think of a fallback. {@link #with} replaces
 * {@code {0}}, {@code {1}} … as plain text; nothing is escaped, that is the work of whoever draws it.
 *
 * @since 1.0
 */
public record Text(String bn, String en) {

    public Text {
        Objects.requireNonNull(bn, "bn");
        Objects.requireNonNull(en, "en");
    }

    /** Bangla first. Neither side may be absent; {@link #same} is for words that need no translation. */
    public static Text of(String bn, String en) {
        return new Text(bn, en);
    }

    /** The same words in both languages: a proper name, a number, a code. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** English for any English locale, Bangla for all others. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : bn;
    }

    /**
     * The same sentence with its marks filled in; a {@link Text} gives each side its own language, and a number its own
     * digits.
     */
    public Text with(Object... values) {
        String b = bn;
        String e = en;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            String mark = "{" + i + "}";
            b = b.replace(mark, value instanceof Text t ? t.bn : bangla(value));
            e = e.replace(mark, value instanceof Text t ? t.en : String.valueOf(value));
        }
        return new Text(b, e);
    }

    private static String bangla(Object value) {
        if (!(value instanceof Number)) {
            return String.valueOf(value);
        }
        var text = new StringBuilder(value.toString());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                text.setCharAt(i, (char) ('০' + letter - '0'));
            }
        }
        return text.toString();
    }
}
