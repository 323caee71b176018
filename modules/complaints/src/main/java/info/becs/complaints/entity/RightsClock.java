package info.becs.complaints.entity;

import info.becs.spi.Text;
import info.becs.spi.forms.Submissions.Clock;
import info.becs.spi.forms.Submissions.Start;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/*
 * From which day
 *
 * A form says how long after what (its clocks), and of what begins with one answer, with which (its starts). Here is what follows from
 * several: full payment, the day of delivery, the cause. Where answers leave it open, the earliest
 * day is taken: whoever acts by that day is in time whatever is true. Full payment is the last payment. The cause of a
 * complaint is the day on which delivery was due where nothing has come, otherwise the day on which it was paid. Of several
 * orders the most urgent day stands for each rule.
 */
/** Reckons the days that the rules of a form give to whoever filled it in. */
public final class RightsClock {

    private static final String SAME_CITY = "delivery_same_city";
    private static final String OTHER_PLACE = "delivery_other_place";
    private static final Set<String> NOTHING_CAME = Set.of("no", "late", "partly");
    private static final Set<String> COMPANY_DUTIES = Set.of("sent_to_company");

    /** Of the versions of a form that say nothing of starts. */
    private static final List<Start> BEFORE_THERE_WERE_ANY =
            List.of(new Start("told_company", "contact_date", Map.of()));

    private final List<Clock> clocks;
    private final WorkingDays calendar;
    private final List<RightsDay> days = new ArrayList<>();

    private RightsClock(List<Clock> clocks, WorkingDays calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /**
     * The most urgent day of each rule, in the order of days.
     *
     * @param answers as JSON text
     * @param sentToCompany the day on which the merchant was written to
     */
    public static List<RightsDay> of(
            String answers,
            List<Clock> clocks,
            List<Start> starts,
            WorkingDays calendar,
            Optional<LocalDate> sentToCompany) {
        var clock = new RightsClock(clocks, calendar);
        JsonNode json = JsonMapper.shared().readTree(answers);
        Optional<LocalDate> paid = latest(json.path("payments"), "paid_at");
        for (JsonNode order : json.path("orders")) {
            clock.order(order, paid.or(() -> day(order.path("order_date"))));
        }
        (starts.isEmpty() ? BEFORE_THERE_WERE_ANY : starts).forEach(start -> clock.begin(start, json));
        sentToCompany.ifPresent(sent -> COMPANY_DUTIES.forEach(start -> clock.run(start, sent)));
        return clock.mostUrgent();
    }

    private void begin(Start start, JsonNode answers) {
        String list = list(start.day());
        boolean elsewhere = start.where().keySet().stream()
                .filter(key -> !list(key).equals(list) || list.isEmpty())
                .allMatch(key -> rows(answers, list(key)).anyMatch(row -> is(row, key, start)));
        if (elsewhere) {
            rows(answers, list)
                    .filter(row -> list.isEmpty()
                            || start.where().keySet().stream()
                                    .filter(key -> list(key).equals(list))
                                    .allMatch(key -> is(row, key, start)))
                    .forEach(row -> day(row.path(field(start.day()))).ifPresent(from -> run(start.word(), from)));
        }
    }

    private static boolean is(JsonNode row, String key, Start start) {
        return start.where().get(key).contains(row.path(field(key)).asString(""));
    }

    /** Of a list, or the answers themselves as the only one. */
    private static Stream<JsonNode> rows(JsonNode answers, String list) {
        return list.isEmpty()
                ? Stream.of(answers)
                : StreamSupport.stream(answers.path(list).spliterator(), false);
    }

    private static String list(String key) {
        return key.contains(".") ? key.substring(0, key.indexOf('.')) : "";
    }

    private static String field(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private void order(JsonNode order, Optional<LocalDate> paid) {
        if (paid.isEmpty()) {
            return;
        }
        boolean sameCity = order.path("delivery_area").asString("").equals("same_city");
        Optional<LocalDate> due = find(sameCity ? SAME_CITY : OTHER_PLACE).map(rule -> add(rule, paid.get()));
        boolean waits = NOTHING_CAME.contains(order.path("delivered").asString(""));
        if (waits) {
            due.ifPresent(day -> run("delivery_due", day));
        }
        run("cause", waits ? due.orElse(paid.get()) : paid.get());
    }

    private Optional<Clock> find(String id) {
        return clocks.stream().filter(clock -> clock.id().equals(id)).findFirst();
    }

    private void run(String start, LocalDate from) {
        clocks.stream().filter(clock -> clock.start().equals(start)).forEach(clock -> add(clock, from));
    }

    private LocalDate add(Clock clock, LocalDate from) {
        LocalDate day = end(clock, from);
        days.add(new RightsDay(clock.id(), clock.title(), from, day, Text.same(clock.source())));
        return day;
    }

    private LocalDate end(Clock clock, LocalDate from) {
        return switch (clock.unit()) {
            case "HOURS" -> from.plusDays((clock.length() + 23) / 24);
            case "WORKING_DAYS" -> calendar.after(from, clock.length());
            default -> from.plusDays(clock.length());
        };
    }

    private List<RightsDay> mostUrgent() {
        Map<String, RightsDay> first = new HashMap<>();
        days.forEach(each -> first.merge(each.clock(), each, (a, b) -> b.day().isBefore(a.day()) ? b : a));
        return first.values().stream()
                .sorted(Comparator.comparing(RightsDay::day).thenComparing(RightsDay::clock))
                .toList();
    }

    private static Optional<LocalDate> latest(JsonNode rows, String field) {
        Stream<JsonNode> all = StreamSupport.stream(rows.spliterator(), false);
        return all.map(row -> day(row.path(field))).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Of a date or a moment; what is none counts as not said. */
    private static Optional<LocalDate> day(JsonNode node) {
        String text = node.asString("");
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
