package info.becs.kit.text;

import java.util.regex.Pattern;

/** Whether a text may stand as somebody's name, wherever one is typed. */
public final class NameText {

    /** What cannot be seen or turns the line, but for the joiners of Bangla; and Latin letters beside ones that look like them. */
    private static final Pattern FORGED =
            Pattern.compile("\\p{Cc}|[\\p{Cf}&&[^\\u200C\\u200D]]|\\p{IsLatin}\\p{M}*[\\p{IsCyrillic}\\p{IsGreek}]"
                    + "|[\\p{IsCyrillic}\\p{IsGreek}]\\p{M}*\\p{IsLatin}");

    private NameText() {}

    /** Something that can be read as it is, in letters that are what they look like. */
    public static boolean isPlain(String name) {
        String tidy = Bangla.normalise(name);
        return !tidy.isEmpty() && !FORGED.matcher(tidy).find();
    }
}
