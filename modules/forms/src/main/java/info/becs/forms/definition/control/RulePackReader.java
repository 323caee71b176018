package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Deadline;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.OptionList.Choice;
import info.becs.forms.definition.entity.RulePack;
import info.becs.forms.definition.entity.Start;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads {@code rules/….json}: lists of choices and clocks, as data. */
final class RulePackReader {

    static final int MOST_CHOICES = 1_000;

    private static final int MOST_LISTS = 20;
    private static final int MOST_DEADLINES = 60;
    private static final int MOST_NAMES = 10;
    private static final int LONGEST = 150;
    private static final int MOST_CONDITIONS = 5;
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}(\\.[a-z][a-z0-9_]{0,39})?");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]{0,39}");

    private final Map<String, OptionList> lists = new LinkedHashMap<>(OptionList.byId(Areas.lists()));
    private final Map<String, Start> starts = new LinkedHashMap<>();
    private final Map<String, Deadline> deadlines = new LinkedHashMap<>();

    void read(Place place) {
        place.only("lists", "clocks", "starts");
        place.find("lists").ifPresent(l -> l.members(MOST_LISTS).forEach(this::list));
        place.find("clocks").ifPresent(c -> c.items(MOST_DEADLINES).forEach(this::deadline));
        place.find("starts").ifPresent(s -> s.members(MOST_DEADLINES).forEach(this::start));
    }

    RulePack pack() {
        return new RulePack(lists, new ArrayList<>(deadlines.values()), new ArrayList<>(starts.values()));
    }

    private void list(String id, Place place) {
        if (!ID.matcher(id).matches() || lists.containsKey(id)) {
            place.refuse(Text.of(
                            "\"{0}\" তালিকার নাম হিসেবে চলে না।",
                            "\"{0}\" is no name for a list: a-z, 0-9, _ and -, each once, and none of the platform's.")
                    .with(id));
            return;
        }
        place.only("groups", "choices");
        var groups = new LinkedHashMap<String, Text>();
        place.find("groups")
                .ifPresent(g -> g.members(MOST_CHOICES).forEach((code, each) -> groups.put(code, label(each, false))));
        var choices = new LinkedHashMap<String, Choice>();
        for (Place each : place.require("choices").items(MOST_CHOICES)) {
            Choice choice = choice(each, groups);
            if (!FieldReader.isCode(choice.code()) || choices.put(choice.code(), choice) != null) {
                each.refuse(FieldReader.NO_CODE.with(choice.code()));
            }
        }
        if (choices.isEmpty()) {
            place.refuse(Text.of("তালিকাটি খালি।", "The list is empty; give it choices."));
        }
        lists.put(id, new OptionList(id, choices, groups));
    }

    private static Choice choice(Place place, Map<String, Text> groups) {
        place.only("code", "bn", "en", "group", "names");
        Optional<Place> group = place.find("group");
        group.filter(g -> !groups.containsKey(g.text(60)))
                .ifPresent(g ->
                        g.refuse(Text.of("এ নামে কোনো দল নেই।", "There is no such group; name it under \"groups\".")));
        return new Choice(
                place.require("code").text(60),
                label(place, true),
                group.map(g -> g.text(60)).orElse(""),
                place.find("names").map(n -> n.texts(MOST_NAMES, LONGEST)).orElse(List.of()));
    }

    private static Text label(Place place, boolean within) {
        if (!within) {
            place.only("bn", "en");
        }
        return Text.of(place.require("bn").text(LONGEST), place.require("en").text(LONGEST));
    }

    private void deadline(Place place) {
        place.only("id", "bn", "en", "start", "hours", "days", "workingDays", "source");
        String id = place.require("id").text(40);
        var lengths = Map.of(
                "hours", Deadline.Unit.HOURS, "days", Deadline.Unit.DAYS, "workingDays", Deadline.Unit.WORKING_DAYS);
        var given =
                lengths.keySet().stream().filter(l -> place.find(l).isPresent()).toList();
        if (given.size() != 1) {
            place.refuse(Text.of(
                    "hours, days ও workingDays-এর ঠিক একটি দিন।", "Give just one of hours, days and workingDays."));
            return;
        }
        int length = (int) place.require(given.get(0)).integer(1, 10_000);
        var deadline = new Deadline(
                id,
                label(place, true),
                place.require("start").text(60),
                length,
                lengths.get(given.get(0)),
                place.require("source").text(200));
        if (!ID.matcher(id).matches() || deadlines.put(id, deadline) != null) {
            place.require("id")
                    .refuse(Text.of("\"{0}\" চলে না বা দুবার আছে।", "\"{0}\" is no id, or stands here twice.")
                            .with(id));
        }
    }

    private void start(String word, Place place) {
        place.only("day", "where");
        String day = key(place.require("day"), place.require("day").text(LONGEST));
        var where = new LinkedHashMap<String, List<String>>();
        place.find("where")
                .ifPresent(w -> w.members(MOST_CONDITIONS)
                        .forEach((field, codes) -> where.put(key(codes, field), codes.texts(MOST_CHOICES, 60))));
        if (!ID.matcher(word).matches() || starts.put(word, new Start(word, day, where)) != null) {
            place.refuse(
                    Text.of("\"{0}\" চলে না বা দুবার আছে।", "\"{0}\" is no word for a start, or stands here twice.")
                            .with(word));
        }
    }

    private static String key(Place place, String key) {
        if (!KEY.matcher(key).matches()) {
            place.refuse(Text.of("\"{0}\" কোনো ঘরের নাম নয়।", "\"{0}\" is the key of no field: field or list.field.")
                    .with(key));
        }
        return key;
    }

    // ---- schemas ------------------------------------------------------------------------------------------

    /** With the choices of lists written out as {@code enum}, so that every validator and every client knows them. */
    JsonNode filledIn(JsonNode schema) {
        if (schema instanceof ArrayNode array) {
            ArrayNode filled = JsonNodeFactory.instance.arrayNode();
            array.forEach(each -> filled.add(filledIn(each)));
            return filled;
        }
        if (!(schema instanceof ObjectNode)) {
            return schema;
        }
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : schema.properties()) {
            filled.set(each.getKey(), filledIn(each.getValue()));
        }
        JsonNode id = schema.path("x-options");
        OptionList list = id.isString() ? lists.get(id.stringValue()) : null;
        if (list != null && !schema.has("enum") && !schema.has("oneOf")) {
            ArrayNode codes = filled.putArray("enum");
            list.codes().forEach(codes::add);
        }
        return filled;
    }

    /** Where {@code x-options} or {@code x-suggest} names one. */
    static Optional<OptionList> named(Place place, String word, Map<String, OptionList> lists) {
        return place.find(word).flatMap(p -> {
            String id = p.oneOf(Set.copyOf(lists.keySet()));
            return Optional.ofNullable(lists.get(id));
        });
    }
}
