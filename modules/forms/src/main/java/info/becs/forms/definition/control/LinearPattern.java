package info.becs.forms.definition.control;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import info.becs.spi.Text;

/** A pattern of a definition, run by RE2/J: no pattern takes longer than its text, however it is written. */
public final class LinearPattern {

    private static final int LONGEST = 200;

    private LinearPattern() {}

    static void check(Place place) {
        String pattern = place.text(LONGEST);
        if (!pattern.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            place.refuse(Text.of(
                    "প্যাটার্নে শুধু ASCII চলে।",
                    "A pattern may hold ASCII only, so that every client reads it alike."));
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            place.refuse(Text.of(
                            "প্যাটার্নটি চলে না: {0}।",
                            "The pattern is not understood ({0}). Look-arounds and back references are left out on"
                                    + " purpose.")
                    .with(e.getDescription()));
        }
    }

    /** As JSON Schema means it: found anywhere in the text. */
    public static Pattern of(String pattern) {
        return Pattern.compile(pattern);
    }
}
