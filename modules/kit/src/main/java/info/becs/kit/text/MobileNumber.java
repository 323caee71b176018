package info.becs.kit.text;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mobile number of Bangladesh in the one form in which it is kept: {@code +8801XXXXXXXXX}. */
public record MobileNumber(String text) {

    private static final int LONGEST = 30;
    private static final String COUNTRY = "+88";
    private static final Pattern KEPT = Pattern.compile("\\+8801[3-9][0-9]{8}");
    private static final Pattern TYPED = Pattern.compile("(?:\\+?880|00880|0)?(1[3-9][0-9]{8})");

    /**
     * What somebody typed, in digits of either script, with or without blanks, hyphens and the country's prefix.
     *
     * @throws Problem if it cannot be one
     */
    public static MobileNumber of(String typed) {
        String raw = typed == null ? "" : typed.strip();
        Matcher matcher = TYPED.matcher(Bangla.latinDigits(raw).replaceAll("[ ()-]", ""));
        if (raw.length() > LONGEST || !matcher.matches()) {
            throw Problem.invalid(
                    "platform.mobile.invalid",
                    Text.of(
                            "এটি বাংলাদেশের কোনো মোবাইল নম্বর নয়। যেমন: ০১৭১২৩৪৫৬৭৮।",
                            "This is no mobile number of Bangladesh. It looks like 01712345678."));
        }
        return new MobileNumber("+880" + matcher.group(1));
    }

    /** As people here write and dial it, in the reader's digits: ০১৭১২৩৪৫৬৭৮; what is no such number stays as it is. */
    public static String shown(String kept, Locale locale) {
        return KEPT.matcher(kept).matches() ? Bangla.digits(kept.substring(COUNTRY.length()), locale) : kept;
    }

    /** Enough to recognise one's own: +88017******78. */
    public String masked() {
        return text.substring(0, 6) + "******" + text.substring(12);
    }
}
