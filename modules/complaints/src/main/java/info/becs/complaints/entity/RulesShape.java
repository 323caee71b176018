package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is wrong with single values of rules that somebody wrote, each at its place: before anything is read out of them. */
public final class RulesShape {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,29}");
    private static final int LONGEST = 2_000;
    private static final int MOST = 30;
    private static final int DAYS_OF_A_WEEK = 7;

    /** @param least and @param most what a number may be */
    private record Range(int least, int most) {}

    private static final Range DAYS = new Range(0, 365);
    private static final Map<String, Range> NUMBERS = Map.of(
            "first", new Range(1, 60),
            "update", new Range(1, 365),
            "solution", new Range(1, 365),
            "warn", new Range(1, 30),
            "ask", new Range(1, 365),
            "remind", new Range(4, 60),
            "days", DAYS,
            "workingDays", DAYS,
            "months", new Range(0, 1_200));

    private final List<Wrong> wrong = new ArrayList<>();

    private RulesShape() {}

    /** Thirty at most. */
    public static List<Wrong> of(JsonNode rules) {
        var shape = new RulesShape();
        shape.walk(rules, "");
        return shape.wrong.stream().limit(MOST).toList();
    }

    private void walk(JsonNode node, String place) {
        if (node.isArray()) {
            int at = 0;
            for (JsonNode each : node) {
                walk(each, place + "/" + at++);
            }
            return;
        }
        boolean hasWords = node.has("bn") || node.has("en");
        if (hasWords) {
            words(node, "bn", place, Text.of("বাংলা কথাটি লিখুন।", "Write it in Bangla."));
            words(node, "en", place, Text.of("ইংরেজি কথাটি লিখুন।", "Write it in English."));
        }
        node.properties().forEach(each -> value(each.getKey(), each.getValue(), place + "/" + each.getKey()));
    }

    private void words(JsonNode node, String language, String place, Text missing) {
        String said = node.path(language).asString("");
        if (said.isBlank()) {
            wrong.add(new Wrong(place + "/" + language, missing));
        } else if (said.length() > LONGEST) {
            wrong.add(new Wrong(place + "/" + language, Text.of("খুব লম্বা।", "This is too long.")));
        }
    }

    private void value(String name, JsonNode value, String place) {
        if (NUMBERS.containsKey(name)) {
            number(value, NUMBERS.get(name), place);
        } else if (name.equals("code") && !CODE.matcher(value.asString("")).matches()) {
            wrong.add(new Wrong(
                    place,
                    Text.of("কোডে শুধু a-z ও হাইফেন, ৩০টি পর্যন্ত।", "A code has a-z and hyphens, 30 at most.")));
        } else if (name.equals("day") && !isDay(value.asString(""))) {
            wrong.add(new Wrong(place, Text.of("তারিখ লিখুন, যেমন 2027-02-21।", "Write a day, such as 2027-02-21.")));
        } else if (name.equals("weekend")) {
            OfficeReader.strange(value)
                    .forEach(at -> wrong.add(new Wrong(
                            place + "/" + at,
                            Text.of(
                                    "সপ্তাহের একটি দিন লিখুন, যেমন friday।",
                                    "Write a day of the week, such as friday."))));
            if (value.size() >= DAYS_OF_A_WEEK) {
                wrong.add(new Wrong(
                        place, Text.of("সপ্তাহে অন্তত একটি কর্মদিবস চাই।", "A week needs one working day at least.")));
            }
        } else {
            walk(value, place);
        }
    }

    private void number(JsonNode value, Range range, String place) {
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.asInt() < range.least
                || value.asInt() > range.most) {
            wrong.add(new Wrong(
                    place,
                    Text.of("{0} থেকে {1} পর্যন্ত একটি সংখ্যা লিখুন।", "Write a number from {0} to {1}.")
                            .with(count(range.least), count(range.most))));
        }
    }

    private static Text count(int number) {
        return Text.of(Bangla.digits(String.valueOf(number)), String.valueOf(number));
    }

    static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 2000 && year < 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
