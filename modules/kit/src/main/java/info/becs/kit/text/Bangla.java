package info.becs.kit.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How numbers, dates and words are written for readers in Bangladesh, in Bangla and in English.
 *
 * <p>The names of months and days stand here and are not asked of the JDK: its locale data spells them
 * differently from version to version, groups by thousands and mixes digits.
 */
public final class Bangla {

    public static final Locale BN = Locale.forLanguageTag("bn");
    public static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");

    private static final int LONGEST_SLUG = 60;
    private static final char ZWNJ = '\u200C';
    private static final char ZWJ = '\u200D';
    private static final char VIRAMA = '\u09CD';

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Invisible and without meaning: control characters but tab and line feed, ZWSP, word joiner, BOM. */
    private static final Pattern STRAY = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u2060\\uFEFF]");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\u200D]+[\\p{M}\\u200D]*");
    private static final Pattern LAST_ZWJ = Pattern.compile("\\u200D+(?=-|$)");

    private static final Map<Long, String> MONTHS = names(
            1,
            "জানুয়ারি",
            "ফেব্রুয়ারি",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগস্ট",
            "সেপ্টেম্বর",
            "অক্টোবর",
            "নভেম্বর",
            "ডিসেম্বর");
    private static final DateTimeFormatter DATE_BN = bangla(named(
                    ChronoField.DAY_OF_WEEK,
                    1,
                    "সোমবার",
                    "মঙ্গলবার",
                    "বুধবার",
                    "বৃহস্পতিবার",
                    "শুক্রবার",
                    "শনিবার",
                    "রবিবার")
            .appendLiteral(", ")
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern(" d, yyyy"));
    private static final DateTimeFormatter MONTH_BN = bangla(new DateTimeFormatterBuilder()
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern(" yyyy"));
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_BN = bangla(new DateTimeFormatterBuilder()
            .appendText(ChronoField.MONTH_OF_YEAR, MONTHS)
            .appendPattern(" d"));
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_BN = bangla(new DateTimeFormatterBuilder().appendPattern("h:mm"));
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_EN = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    private Bangla() {}

    // ---- numbers -------------------------------------------------------------------------------------

    /** 0-9 become ০-৯, everything else stays. */
    public static String digits(String text) {
        return shifted(text, '0', '০');
    }

    /** Bangla digits for a Bangla reader, as it stands for any other. */
    public static String digits(String text, Locale locale) {
        return isBangla(locale) ? digits(text) : text;
    }

    /** ০-৯ become 0-9, everything else stays: for reading what people typed. */
    public static String latinDigits(String text) {
        return shifted(text, '০', '0');
    }

    /** Grouped by lakh and crore, in the reader's digits: ১২,৩৪,৫৬৭ or 12,34,567. */
    public static String number(long value, Locale locale) {
        return number(BigDecimal.valueOf(value), locale);
    }

    /** As above, with the decimals that it has: ১২,৩৪,৫৬৭.৫০. */
    public static String number(BigDecimal value, Locale locale) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 2) {
            grouped.insert(i, ',');
        }
        return (value.signum() < 0 ? "-" : "") + digits(grouped.toString(), locale);
    }

    /** An amount of poisha as taka, with poisha where there are some: ৳১২,৩৪,৫৬৭.৫০, ৳12,34,567.50, -৳500. */
    public static String money(long poisha, Locale locale) {
        var taka = new BigDecimal(BigInteger.valueOf(poisha), 2).abs();
        return (poisha < 0 ? "-" : "") + "৳" + number(poisha % 100 == 0 ? taka.setScale(0) : taka, locale);
    }

    // ---- dates ---------------------------------------------------------------------------------------

    /** The day in Dhaka: বৃহস্পতিবার, মে ২, ২০২৪ or Thursday, May 2, 2024. */
    public static String date(Instant moment, Locale locale) {
        return date(LocalDate.ofInstant(moment, DHAKA), locale);
    }

    public static String date(LocalDate day, Locale locale) {
        return (isBangla(locale) ? DATE_BN : DATE_EN).format(day);
    }

    /** নভেম্বর ২০২৬ or November 2026. */
    public static String month(YearMonth month, Locale locale) {
        return (isBangla(locale) ? MONTH_BN : MONTH_EN).format(month);
    }

    /** A day of any year: জুলাই ১ or July 1. */
    public static String day(MonthDay day, Locale locale) {
        return (isBangla(locale) ? DAY_BN : DAY_EN).format(day);
    }

    /** Day and time in Dhaka: বৃহস্পতিবার, মে ২, ২০২৪, বিকাল ৪:০৫ or Thursday, May 2, 2024, 4:05 PM. */
    public static String dateTime(Instant moment, Locale locale) {
        var there = LocalDateTime.ofInstant(moment, DHAKA);
        String time =
                isBangla(locale) ? partOfDay(there.getHour()) + " " + CLOCK_BN.format(there) : CLOCK_EN.format(there);
        return date(there.toLocalDate(), locale) + ", " + time;
    }

    // ---- words ---------------------------------------------------------------------------------------

    /**
     * The one form in which text is kept and compared: NFC, line feeds, no blanks at the ends, nothing
     * invisible without meaning. ZWJ and ZWNJ stay, because they change how a word is read.
     */
    public static String normalise(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return Normalizer.normalize(STRAY.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /**
     * The words of a title for an address, joined by hyphens: ভেজাল-ওষুধ-কী-করবেন.
     *
     * <p>At most 60 characters, never cut inside a letter with its signs; empty where there is no letter.
     */
    public static String slug(String title) {
        String words = normalise(title).replace(String.valueOf(ZWNJ), "").toLowerCase(Locale.ROOT);
        String joined = BETWEEN_WORDS
                .matcher("-" + APOSTROPHE.matcher(words).replaceAll(""))
                .replaceAll("-");
        String whole = trimmed(LAST_ZWJ.matcher(joined).replaceAll(""));
        if (whole.length() <= LONGEST_SLUG) {
            return whole;
        }
        int space = whole.lastIndexOf('-', LONGEST_SLUG);
        return trimmed(whole.substring(0, space > LONGEST_SLUG / 2 ? space : boundary(whole, LONGEST_SLUG)));
    }

    private static String trimmed(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        return slug.substring(from, slug.length() > from && slug.endsWith("-") ? slug.length() - 1 : slug.length());
    }

    /** The last place up to {@code at} where a letter begins: no sign after it, no joiner before it. */
    private static int boundary(String text, int at) {
        int i = at;
        while (i > 0 && (continues(text.codePointAt(i)) || joins(text.charAt(i - 1)) || inPair(text, i))) {
            i--;
        }
        return i;
    }

    private static boolean continues(int character) {
        int type = Character.getType(character);
        return character == ZWJ
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean joins(char character) {
        return character == VIRAMA || character == ZWJ;
    }

    private static boolean inPair(String text, int i) {
        return Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }

    private static boolean isBangla(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }

    private static String partOfDay(int hour) {
        if (hour < 4 || hour >= 20) {
            return "রাত";
        }
        return hour < 6 ? "ভোর" : hour < 12 ? "সকাল" : hour < 16 ? "দুপুর" : hour < 18 ? "বিকাল" : "সন্ধ্যা";
    }

    private static String shifted(String text, char from, char to) {
        var out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int digit = out.charAt(i) - from;
            if (digit >= 0 && digit <= 9) {
                out.setCharAt(i, (char) (to + digit));
            }
        }
        return out.toString();
    }

    private static DateTimeFormatterBuilder named(ChronoField field, long first, String... names) {
        return new DateTimeFormatterBuilder().appendText(field, names(first, names));
    }

    private static Map<Long, String> names(long first, String... names) {
        return IntStream.range(0, names.length)
                .boxed()
                .collect(Collectors.toMap(i -> first + i, i -> Normalizer.normalize(names[i], Normalizer.Form.NFC)));
    }

    private static DateTimeFormatter bangla(DateTimeFormatterBuilder pattern) {
        return pattern.toFormatter(BN).withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('০'));
    }
}
