package info.becs.news.entity;

import java.util.regex.Pattern;

/*
 * What is the same word
 *
 * Keyboards and converters of Bangla disagree: ZWNJ between letters that would join, ো typed as া and ে in the order of
 * the eye, the same sign twice, য় as one character, as two, or without its dot. ক্ষ is read like খ. Lucene's own normaliser does
 * the rest (ণ/ন, শ/ষ/স, ী/ি); it means ক্ষ too, but names the wrong letter.
 */
/** Words in the form in which they are compared. */
public final class Fold {

    private static final Pattern JOINERS = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern TWICE = Pattern.compile("([\\u09BE-\\u09CC])\\1+");

    private Fold() {}

    /** One word, already in lower case. */
    public static String word(String word) {
        return spelled(word).replace("\u09DF", "\u09AF").replace("\u0995\u09CD\u09B7", "\u0996");
    }

    /** Signs in one order and letters in one piece, so that they can be read one by one. */
    static String spelled(String word) {
        String plain = word.replace("\u09A4\u09CD\u200D", "\u09CE");
        plain = JOINERS.matcher(plain).replaceAll("");
        plain = TWICE.matcher(plain).replaceAll("$1");
        return plain.replace("\u09BE\u09C7", "\u09CB")
                .replace("\u09C7\u09BE", "\u09CB")
                .replace("\u09D7\u09C7", "\u09CC")
                .replace("\u09C7\u09D7", "\u09CC")
                .replace("\u09A1\u09BC", "\u09DC")
                .replace("\u09A2\u09BC", "\u09DD")
                .replace("\u09AF\u09BC", "\u09DF")
                .replace("\u09BC", "");
    }

    /** Without joiners that change nothing about how it is read; ZWJ stays. */
    public static String exact(String word) {
        return word.replace("\u200C", "").replace("\u200B", "");
    }

    public static boolean isBangla(String word) {
        return word.chars().anyMatch(c -> c >= 0x0980 && c <= 0x09FF);
    }
}
