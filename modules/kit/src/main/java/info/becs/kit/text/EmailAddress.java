package info.becs.kit.text;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;

/*
 * One mailbox, one spelling
 *
 * The name is ASCII: other letters are possible in theory (SMTPUTF8) and look alike in practice. The domain is kept as
 * the name service sees it (xn--…), so that two that look alike never compare as equal, and a label that mixes
 * scripts, such as a Cyrillic letter among Latin ones, is refused. Control characters never pass, so nothing that was
 * accepted here can begin a header of its own.
 */
/** An e-mail address in the one form in which it is kept and compared. */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    /**
     * What somebody typed, as an address.
     *
     * @throws Problem if it cannot be one
     */
    public static EmailAddress of(String typed) {
        String text = typed == null ? "" : typed.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64 || text.length() > LONGEST) {
            throw invalid();
        }
        String name = text.substring(0, at);
        if (name.chars().anyMatch(c -> c > 0x7E)
                || !NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            throw invalid();
        }
        String address = name.toLowerCase(Locale.ROOT) + "@" + domain(text.substring(at + 1));
        if (address.length() > LONGEST) {
            throw invalid();
        }
        return new EmailAddress(address);
    }

    private static String domain(String typed) {
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES | IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            if (!DOMAIN.matcher(ascii).matches()) {
                throw invalid();
            }
            for (String label : IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED).split("\\.")) {
                requireOneScript(label);
            }
            return ascii;
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static void requireOneScript(String label) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.remove(UnicodeScript.COMMON);
        scripts.remove(UnicodeScript.INHERITED);
        if (scripts.size() > 1) {
            throw Problem.invalid(
                    "platform.email.mixed-scripts",
                    Text.of(
                            "ঠিকানায় একাধিক লিপির অক্ষর মিশে আছে; নকল ঠিকানা হতে পারে। ঠিকানাটি আবার লিখুন।",
                            "The domain mixes letters of several scripts, as forged addresses do. Type the address again."));
        }
    }

    private static Problem invalid() {
        return Problem.invalid(
                "platform.email.invalid",
                Text.of("এটি কোনো ই-মেইল ঠিকানা নয়।", "This is no e-mail address. It looks like name@example.org."));
    }

    public String domain() {
        return text.substring(text.lastIndexOf('@') + 1);
    }

    /** Enough to recognise one's own, not enough to learn somebody else's: a***@example.org. */
    public String masked() {
        return text.charAt(0) + "***@" + domain();
    }
}
