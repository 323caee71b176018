package info.becs.news.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * What is never cut
 *
 * A Bangla word is letters with signs that stand on them, joined by hasanta, ZWJ and ZWNJ: \p{L}, \p{M}, \p{Nd} and the two
 * joiners in one run. java.text.BreakIterator of Java 17 takes ক্ষতি for four characters, so nothing here counts characters;
 * a difference is between whole words. What is no word is taken by grapheme cluster (\X), so that an emoji of several code
 * points stays one. A tag is one token with its attributes, and so is a character reference.
 */
/** Texts and markup cut into what a reader takes for one: words, spaces, signs, tags. */
final class Words {

    private static final Pattern TOKEN = Pattern.compile(
            "<[^>]*>|&#?[A-Za-z0-9]{1,10};|[\\p{L}\\p{M}\\p{Nd}\\u200C\\u200D]+|\\s+|\\X", Pattern.DOTALL);
    private static final Pattern END_OF_BLOCK =
            Pattern.compile("</(?:p|h[1-6]|li|ul|ol|blockquote|pre|figure|figcaption|tr|table|caption)>|<[bh]r[ /]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));");

    private Words() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    /** Paragraph by paragraph: what ends with a block stays together. */
    static List<List<String>> blocks(List<String> tokens) {
        var blocks = new ArrayList<List<String>>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (END_OF_BLOCK.matcher(tokens.get(i)).matches()) {
                blocks.add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            blocks.add(tokens.subList(from, tokens.size()));
        }
        return blocks;
    }

    static boolean isTag(String token) {
        return token.length() > 1 && token.charAt(0) == '<';
    }

    /** As it is read: the sanitiser writes @ = ` and what lies beyond the BMP as references. */
    static String plain(String token) {
        Matcher reference = REFERENCE.matcher(token);
        if (!reference.matches()) {
            return token;
        }
        if (reference.group(3) != null) {
            return named(reference.group(3), token);
        }
        int point = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : token;
    }

    private static String named(String name, String otherwise) {
        switch (name) {
            case "amp":
                return "&";
            case "lt":
                return "<";
            case "gt":
                return ">";
            case "quot":
                return "\"";
            default:
                return otherwise;
        }
    }
}
