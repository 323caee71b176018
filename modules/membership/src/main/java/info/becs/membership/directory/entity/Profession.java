package info.becs.membership.directory.entity;

import info.becs.kit.text.Bangla;
import java.util.regex.Pattern;

/** What a member does, in their own words: letters of Bangla and Latin alone, so that none looks like another. */
public record Profession(String text) {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{IsBengali}\\p{IsLatin}][\\p{IsBengali}\\p{IsLatin}\\p{Mn}\\p{Nd}\u200c\u200d .,/()&'-]*");

    public Profession {
        text = text == null ? "" : Bangla.normalise(text);
        if (!text.isEmpty() && (text.length() > LONGEST || !FORM.matcher(text).matches())) {
            throw DirectoryProblem.professionUnreadable(LONGEST);
        }
    }
}
