package info.becs.forms.submissions.entity;

import info.becs.kit.text.Bangla;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One made-up submission: {@code received} so many days ago, or on a day of a month so many months ago; answers, in which
 * {@code "-12d"} is the day twelve days before it came and {@code "-12d 14:30"} a moment of that day. What all have in common
 * stands once, in {@code common}.
 */
public final class SampleSubmission {

    private static final Pattern BEFORE = Pattern.compile("-([0-9]{1,4})d(?: ([0-9]{2}:[0-9]{2}))?");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final String form;
    private final JsonNode common;
    private final JsonNode said;

    private SampleSubmission(String form, JsonNode common, JsonNode said) {
        this.form = form;
        this.common = common;
        this.said = said;
    }

    public static List<SampleSubmission> read(String text) {
        JsonNode file = JsonMapper.shared().readTree(text);
        String form = file.path("form").stringValue();
        return file.path("submissions")
                .valueStream()
                .map(each -> new SampleSubmission(form, file.path("common"), each))
                .toList();
    }

    public String form() {
        return form;
    }

    /** The same in every installation. */
    public UUID id() {
        String name = form + "/sample/" + said.path("name").stringValue();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public String language() {
        return said.path("language").asString("bn");
    }

    /** When it came, in Dhaka; never after now. */
    public Instant receivedAt(Instant now) {
        JsonNode received = said.path("received");
        LocalDate today = LocalDate.ofInstant(now, Bangla.DHAKA);
        LocalDate day = received.has("daysAgo")
                ? today.minusDays(received.path("daysAgo").intValue())
                : day(
                        YearMonth.from(today)
                                .minusMonths(received.path("monthsAgo").intValue()),
                        received);
        Instant at = day.atTime(LocalTime.parse(received.path("time").stringValue()))
                .atZone(Bangla.DHAKA)
                .toInstant();
        return at.isAfter(now) ? now : at;
    }

    private static LocalDate day(YearMonth month, JsonNode received) {
        return month.atDay(Math.min(received.path("day").intValue(), month.lengthOfMonth()));
    }

    public Optional<ReceiptNumber> receipt() {
        return ReceiptNumber.parse(said.path("receipt").asString(""));
    }

    /** One that everybody knows. */
    public Optional<ReceiptSecret> secret() {
        return ReceiptSecret.parse(said.path("secret").asString(""));
    }

    /** @param received the day on which it came */
    public ObjectNode answers(LocalDate received) {
        var answers = (ObjectNode) common.deepCopy();
        answers.setAll((ObjectNode) said.path("answers").deepCopy());
        date(answers, received);
        return answers;
    }

    private static void date(JsonNode node, LocalDate received) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                Matcher before = BEFORE.matcher(value.isString() ? value.stringValue() : "");
                if (before.matches()) {
                    object.put(name, dated(received.minusDays(Integer.parseInt(before.group(1))), before.group(2)));
                } else {
                    date(value, received);
                }
            }
        } else {
            node.forEach(each -> date(each, received));
        }
    }

    private static String dated(LocalDate day, String time) {
        return time == null ? day.toString() : MOMENT.format(day.atTime(LocalTime.parse(time)));
    }
}
