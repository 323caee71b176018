package info.becs.core.people.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.regex.Pattern;

/**
 * What somebody is called, in both languages.
 *
 * <p>One line, without marks that turn the direction of the text or cannot be seen; the joiners of Bangla stay, because
 * they change how a name is written.
 */
public record PersonName(Text text) {

    public static final int LONGEST = 100;

    // Cf but ZWNJ and ZWJ: marks of direction, invisible operators, tags
    private static final Pattern REFUSED =
            Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]|[\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public PersonName {
        text = new Text(line(text.bn()), line(text.en()));
    }

    public static PersonName of(String bn, String en) {
        return new PersonName(new Text(bn, en));
    }

    private static String line(String raw) {
        if (raw.length() > LONGEST || REFUSED.matcher(raw).find()) {
            throw PersonProblem.nameInvalid();
        }
        String name = BLANKS.matcher(Bangla.normalise(raw)).replaceAll(" ");
        if (name.length() > LONGEST || !LETTER.matcher(name).find()) {
            throw PersonProblem.nameInvalid();
        }
        return name;
    }

    /** Never the name itself. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
