package info.becs.forms.answers.control;

import info.becs.kit.text.Bangla;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Days and moments as clients write them. */
final class Days {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final Pattern LOCAL =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(\\.[0-9]{1,9})?)?");

    private Days() {}

    /** The day of an answer, with or without a time. */
    static Optional<LocalDate> of(JsonNode value) {
        try {
            return value.isString() && value.stringValue().length() >= 10
                    ? Optional.of(LocalDate.parse(value.stringValue().substring(0, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // the format says so already
        }
    }

    /** When it was in Dhaka, for comparing; a day without a time counts as its first minute. */
    static Optional<LocalDateTime> moment(JsonNode value) {
        try {
            return value.isString() && value.stringValue().indexOf('T') == 10
                    ? Optional.of(LocalDateTime.parse(value.stringValue()))
                    : of(value).map(LocalDate::atStartOfDay);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Local time of Dhaka to the minute, out of the ways in which clients write a moment; what names another offset is
     * carried over. Anything else stays as it is, so that the format says what is wrong.
     */
    static String minutes(String text) {
        var local = LOCAL.matcher(text);
        if (local.matches()) {
            return local.group(1) + "T" + local.group(2);
        }
        try {
            return OffsetDateTime.parse(text)
                    .atZoneSameInstant(Bangla.DHAKA)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .format(MINUTES);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
