package info.becs.core.people.entity;

import info.becs.kit.text.Bangla;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/*
 * One written form
 *
 * Whether two addresses are the same is decided by comparing what is kept, so there is one way to write each. Nobody
 * signs in by an address that only looks like another's: what cannot be seen (joiners, marks of direction) is refused
 * and not dropped, the part before the @ is ASCII, and a name of a domain in any other script is kept and shown in its
 * ASCII form (xn--…), so that it cannot be mistaken.
 */
/** An e-mail address or a mobile number in Bangladesh, in the one form in which it is kept and compared. */
public record Address(AddressKind kind, String text) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?88|0088)?(01[3-9][0-9]{8})");
    private static final Pattern SPACING = Pattern.compile("[ \\-]");

    /** What somebody typed as a name to sign in with: an e-mail address where there is an @, else a number. */
    public static Optional<Address> typed(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        return text.indexOf('@') >= 0 ? parsedEmail(text) : parsedMobile(text);
    }

    /** An e-mail address where there is an @, else a number; a refusal where it can be neither. */
    public static Address read(String text) {
        return text.indexOf('@') >= 0 ? email(text) : mobile(text);
    }

    public static Address email(String text) {
        return parsedEmail(text).orElseThrow(PersonProblem::emailInvalid);
    }

    public static Address mobile(String text) {
        return parsedMobile(text).orElseThrow(PersonProblem::mobileInvalid);
    }

    private static Optional<Address> parsedEmail(String text) {
        String plain = text.strip();
        int at = plain.lastIndexOf('@');
        if (plain.length() > LONGEST || at < 1 || INVISIBLE.matcher(plain).find()) {
            return Optional.empty();
        }
        String local = plain.substring(0, at).toLowerCase(Locale.ROOT);
        if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
            return Optional.empty();
        }
        return domain(plain.substring(at + 1))
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .map(address -> new Address(AddressKind.EMAIL, address));
    }

    private static Optional<String> domain(String text) {
        try {
            // Lower-cases, brings to NFKC, and turns every label that is not ASCII into xn--…
            String ascii = IDN.toASCII(Bangla.normalise(text), IDN.USE_STD3_ASCII_RULES)
                    .toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Address> parsedMobile(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = SPACING.matcher(Bangla.latinDigits(text.strip())).replaceAll("");
        var matcher = MOBILE.matcher(digits);
        return matcher.matches()
                ? Optional.of(new Address(AddressKind.MOBILE, "+88" + matcher.group(1)))
                : Optional.empty();
    }

    /** Never the address itself. */
    @Override
    public String toString() {
        return kind.name();
    }
}
