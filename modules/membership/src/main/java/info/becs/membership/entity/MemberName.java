package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.regex.Pattern;

/**
 * What a member is called.
 *
 * @param en the Bangla one where there is no other
 */
public record MemberName(String bn, String en) {

    private static final int LONGEST = 100;

    /** What cannot be seen or turns the line, but for the joiners of Bangla; and Latin letters beside ones that look like them. */
    private static final Pattern FORGED =
            Pattern.compile("\\p{Cc}|[\\p{Cf}&&[^\\u200C\\u200D]]|\\p{IsLatin}\\p{M}*[\\p{IsCyrillic}\\p{IsGreek}]"
                    + "|[\\p{IsCyrillic}\\p{IsGreek}]\\p{M}*\\p{IsLatin}");

    public MemberName {
        bn = tidy(bn);
        en = en == null || en.isBlank() ? bn : tidy(en);
    }

    private static String tidy(String name) {
        String tidy = name == null ? "" : Bangla.normalise(name);
        if (tidy.isEmpty() || tidy.length() > LONGEST || FORGED.matcher(tidy).find()) {
            throw MembershipProblem.nameUnreadable();
        }
        return tidy;
    }

    public Text text() {
        return Text.of(bn, en);
    }

    /** Without the name, so that none reaches a log. */
    @Override
    public String toString() {
        return "MemberName";
    }
}
