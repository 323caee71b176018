package info.becs.kit.http;

import info.becs.spi.Text;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shapes of single values. */
final class JsonScalars {

    /** A number of a thousand digits is no number of ours, and costs much to be found out. */
    private static final int MOST_DIGITS = 40;

    private static final Text TEXT = Text.of("উদ্ধৃতিচিহ্নের ভিতরে লেখা", "a text in quotes");
    private static final Text YES_NO = Text.of("true অথবা false", "true or false");
    private static final Text NUMBER = Text.of("উদ্ধৃতিচিহ্ন ছাড়া একটি সংখ্যা", "a number without quotes");
    private static final Text WHOLE = Text.of(
            "{0} থেকে {1} পর্যন্ত একটি পূর্ণ সংখ্যা, উদ্ধৃতিচিহ্ন ছাড়া",
            "a whole number from {0} to {1}, without quotes");

    /** Texts that have to be readable as something, each with an example. */
    private static final Map<Class<?>, Readable> READABLE = Map.of(
            Instant.class, new Readable(Instant::parse, "2026-11-23T10:00:00Z"),
            OffsetDateTime.class, new Readable(OffsetDateTime::parse, "2026-11-23T16:00:00+06:00"),
            LocalDateTime.class, new Readable(LocalDateTime::parse, "2026-11-23T16:00:00"),
            LocalDate.class, new Readable(LocalDate::parse, "2026-11-23"),
            LocalTime.class, new Readable(LocalTime::parse, "16:00"),
            Duration.class, new Readable(Duration::parse, "PT30M"),
            UUID.class, new Readable(JsonScalars::uuid, "0190a0a0-0000-7000-8000-000000000001"),
            URI.class, new Readable(URI::create, "https://example.org/"));

    private static final Map<Class<?>, long[]> RANGES = Map.of(
            byte.class, new long[] {Byte.MIN_VALUE, Byte.MAX_VALUE},
            short.class, new long[] {Short.MIN_VALUE, Short.MAX_VALUE},
            int.class, new long[] {Integer.MIN_VALUE, Integer.MAX_VALUE},
            long.class, new long[] {Long.MIN_VALUE, Long.MAX_VALUE});

    private static final Map<Class<?>, Class<?>> PRIMITIVES = Map.of(
            Byte.class, byte.class,
            Short.class, short.class,
            Integer.class, int.class,
            Long.class, long.class,
            Boolean.class, boolean.class);

    private record Readable(Function<String, ?> reader, String example) {}

    private JsonScalars() {}

    /** Empty for a type that is no single value, or none that JSON has a form for. */
    static Optional<JsonShape> of(Class<?> type) {
        Class<?> plain = PRIMITIVES.getOrDefault(type, type);
        Optional<JsonShape.Scalar> scalar = scalar(plain);
        return type.isPrimitive()
                ? scalar.map(s -> new JsonShape.Required(s, s.expected()))
                : scalar.map(JsonShape.class::cast);
    }

    private static Optional<JsonShape.Scalar> scalar(Class<?> type) {
        if (type == String.class) {
            return Optional.of(new JsonShape.Scalar(TEXT, (json, event) -> event == Event.VALUE_STRING));
        }
        if (type == boolean.class) {
            return Optional.of(new JsonShape.Scalar(
                    YES_NO, (json, event) -> event == Event.VALUE_TRUE || event == Event.VALUE_FALSE));
        }
        if (type.isEnum()) {
            return Optional.of(oneOf(type));
        }
        if (READABLE.containsKey(type)) {
            return Optional.of(readable(READABLE.get(type)));
        }
        if (RANGES.containsKey(type)) {
            return Optional.of(whole(RANGES.get(type)));
        }
        return type == BigInteger.class || type == BigDecimal.class || type == double.class || type == Double.class
                ? Optional.of(new JsonShape.Scalar(NUMBER, (json, event) -> isShort(json, event)))
                : Optional.empty();
    }

    private static JsonShape.Scalar oneOf(Class<?> type) {
        Set<String> names = Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.toSet());
        String list = names.stream().sorted().collect(Collectors.joining(", "));
        return new JsonShape.Scalar(
                Text.of("এগুলোর একটি: {0}", "one of {0}").with(list),
                (json, event) -> event == Event.VALUE_STRING && names.contains(json.getString()));
    }

    private static JsonShape.Scalar readable(Readable readable) {
        return new JsonShape.Scalar(
                Text.of("এভাবে লেখা: {0}", "a text such as {0}").with(readable.example()), (json, event) -> {
                    try {
                        return event == Event.VALUE_STRING && readable.reader().apply(json.getString()) != null;
                    } catch (RuntimeException notReadable) {
                        return false;
                    }
                });
    }

    private static JsonShape.Scalar whole(long[] range) {
        return new JsonShape.Scalar(WHOLE.with(range[0], range[1]), (json, event) -> {
            if (!isShort(json, event) || !json.isIntegralNumber()) {
                return false;
            }
            BigDecimal value = json.getBigDecimal();
            return value.compareTo(BigDecimal.valueOf(range[0])) >= 0
                    && value.compareTo(BigDecimal.valueOf(range[1])) <= 0;
        });
    }

    private static boolean isShort(JsonParser json, Event event) {
        return event == Event.VALUE_NUMBER && json.getString().length() <= MOST_DIGITS;
    }

    /** {@link UUID#fromString} also takes 1-1-1-1-1. */
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
    }
}
