package info.becs.news.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that the sanitiser has left, as plain words. */
public final class PlainText {

    private static final Pattern WITHIN_A_WORD =
            Pattern.compile("</?(?:a|abbr|b|em|i|mark|span|strong|sub|sup|u|s|small)(?: [^>]*)?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,5}));");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private PlainText() {}

    public static String of(String markup) {
        String text = TAG.matcher(WITHIN_A_WORD.matcher(markup).replaceAll("")).replaceAll(" ");
        return BLANKS.matcher(REFERENCE.matcher(text).replaceAll(found -> {
                    String sign = found.group(3) != null
                            ? named(found.group(3))
                            : character(
                                    found.group(1) != null
                                            ? Integer.parseInt(found.group(1))
                                            : Integer.parseInt(found.group(2), 16));
                    return Matcher.quoteReplacement(sign);
                }))
                .replaceAll(" ")
                .strip();
    }

    private static String character(int point) {
        return Character.isValidCodePoint(point) ? Character.toString(point) : " ";
    }

    private static String named(String name) {
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
                return " ";
        }
    }
}
