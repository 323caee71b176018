package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import info.becs.kit.text.NameText;
import info.becs.spi.Text;

/**
 * What a member is called.
 *
 * @param en the Bangla one where there is no other
 */
public record MemberName(String bn, String en) {

    private static final int LONGEST = 100;

    public MemberName {
        bn = tidy(bn);
        en = en == null || en.isBlank() ? bn : tidy(en);
    }

    private static String tidy(String name) {
        String tidy = name == null ? "" : Bangla.normalise(name);
        if (tidy.length() > LONGEST || !NameText.isPlain(tidy)) {
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
