package info.becs.forms.definition.control;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import info.becs.forms.definition.entity.Field;
import info.becs.kit.text.EmailAddress;
import info.becs.kit.text.NameText;
import info.becs.spi.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats of texts that are known in Bangladesh and not in JSON Schema, or narrower than there: what no letter reaches is no address. */
final class Formats {

    /** A moment of local time to the minute. */
    static final String MOMENT = "local-date-time";

    /** The same, or only its day. */
    static final String MOMENT_IF_KNOWN = "local-date-time-if-known";

    // Fixed, short, without nested repetition: linear in any engine.
    private static final Pattern MOBILE = Pattern.compile("(\\+?88)?01[3-9][0-9]{8}");
    private static final Pattern NID = Pattern.compile("[0-9]{10}|[0-9]{13}|[0-9]{17}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern UPLOAD =
            Pattern.compile("upload:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final List<Own> ALL = List.of(
            new Own("bd-mobile", MOBILE.asMatchPredicate()),
            new Own("email", Formats::isAddress),
            new Own("person-name", NameText::isPlain),
            new Own("bd-nid", NID.asMatchPredicate()),
            new Own("time-of-day", TIME.asMatchPredicate()),
            new Own(MOMENT, Formats::isMoment),
            new Own(MOMENT_IF_KNOWN, text -> isMoment(text) || isDay(text)),
            new Own(Field.FILE, UPLOAD.asMatchPredicate()));

    private Formats() {}

    static List<Format> all() {
        return List.copyOf(ALL);
    }

    static Optional<Predicate<String>> rule(String name) {
        return ALL.stream()
                .filter(own -> own.name().equals(name))
                .map(Own::rule)
                .findFirst();
    }

    private static boolean isAddress(String text) {
        try {
            EmailAddress.of(text);
            return true;
        } catch (Problem unreadable) {
            return false;
        }
    }

    static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isMoment(String text) {
        return text.length() == "2021-03-05T14:30".length()
                && text.charAt(10) == 'T'
                && isDay(text.substring(0, 10))
                && TIME.matcher(text.substring(11)).matches();
    }

    private record Own(String name, Predicate<String> rule) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return rule.test(value);
        }
    }
}
