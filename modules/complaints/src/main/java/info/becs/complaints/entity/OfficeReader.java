package info.becs.complaints.entity;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads {@link OfficeRules}: the parts {@code office} and {@code standings} of the rules. */
final class OfficeReader {

    private OfficeReader() {}

    static OfficeRules read(JsonNode office, Map<String, Choice> standings) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        office.path("weekend")
                .forEach(node -> weekend.add(day(node.asString(""))
                        .orElseThrow(() -> new Misfit(
                                "‘{0}’ সপ্তাহের কোনো দিন নয়।",
                                "‘{0}’ is no day of the week.", CaseworkReader.cut(node.toString())))));
        Set<String> outlasting = new HashSet<>();
        office.path("outlasting").forEach(node -> outlasting.add(node.asString("")));
        return new OfficeRules(office.path("first").asInt(3), weekend, outlasting, standings);
    }

    /** As the rules write it: {@code friday}. */
    static Optional<DayOfWeek> day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** Places in a list in which no day of the week stands. */
    static List<Integer> strange(JsonNode weekend) {
        var strange = new ArrayList<Integer>();
        for (int i = 0; i < weekend.size(); i++) {
            if (day(weekend.get(i).asString("")).isEmpty()) {
                strange.add(i);
            }
        }
        return strange;
    }
}
