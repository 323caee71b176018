package info.becs.kit.text;

import java.util.regex.Pattern;

/*
 * Formulas
 *
 * A program for tables calculates what begins with = + - @, a tabulator or a line end, also inside quotes, and some take
 * the wide forms of these characters for the same. Such a text gets an apostrophe, which those programs take for "this is
 * text". What begins with an apostrophe of its own gets one as well, so that two texts that were different stay so.
 */
/** One text in a CSV file (RFC 4180). */
public final class CsvCell {

    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@'＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvCell() {}

    /** In quotes, and never a formula. */
    public static String of(String text) {
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
