package info.becs.membership.entity;

import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Text;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link MembershipRules} out of JSON. */
public final class MembershipRulesReader {

    /** Where older rules say nothing of it. */
    private static final int REVIEW_DAYS = 7;

    private MembershipRulesReader() {}

    /** Rules that somebody wrote: what does not fit together is a {@link RulesMisfit}. */
    public static MembershipRules read(String json) {
        List<Place> wrong = RulesCheck.of(JsonMapper.shared().readTree(json));
        if (!wrong.isEmpty()) {
            throw new RulesMisfit(wrong);
        }
        return kept(json);
    }

    /** Rules that were read before, also where less was looked at then. */
    public static MembershipRules kept(String json) {
        JsonNode pack = JsonMapper.shared().readTree(json);
        return new MembershipRules(
                byCode(pack.path("types"), MembershipRulesReader::type, MembershipType::code),
                byCode(pack.path("statuses"), MembershipRulesReader::status, StatusRule::code),
                choices(pack.path("refusals")),
                choices(pack.path("roles")),
                PurposeReader.read(pack.path("purposes")),
                pack.path("pledge").asString(),
                pack.path("reviewDays").asInt(REVIEW_DAYS),
                letters(pack.path("letters")),
                Map.of());
    }

    private static MembershipType type(JsonNode node) {
        return new MembershipType(
                code(node),
                label(node),
                node.path("fee").asLong(),
                period(node.path("period")),
                node.path("graceDays").asInt(),
                MembershipType.Approver.valueOf(node.path("approver").asString().toUpperCase(Locale.ROOT)),
                years(node.path("age"), "least"),
                years(node.path("age"), "most"),
                labels(node.path("benefits")),
                node.path("open").asBoolean(true));
    }

    private static Period period(JsonNode node) {
        return new Period(
                Period.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
                node.path("months").asInt(0),
                text(node, "begins").map(MonthDay::parse),
                node.path("rolloverMonths").asInt(0));
    }

    private static StatusRule status(JsonNode node) {
        var when = new LinkedHashMap<String, String>();
        node.path("when")
                .properties()
                .forEach(fact -> when.put(fact.getKey(), fact.getValue().asString()));
        return new StatusRule(
                code(node),
                label(node),
                Map.copyOf(when),
                node.path("member").asBoolean(false),
                node.path("mail").asBoolean(false),
                node.path("bulk").asBoolean(node.path("mail").asBoolean(false)));
    }

    private static Map<String, LetterText> letters(JsonNode node) {
        var letters = new LinkedHashMap<String, LetterText>();
        node.properties()
                .forEach(letter -> letters.put(
                        letter.getKey(),
                        new LetterText(
                                label(letter.getValue().path("subject")),
                                label(letter.getValue().path("body")),
                                Optional.of(letter.getValue().path("sms"))
                                        .filter(JsonNode::isObject)
                                        .map(MembershipRulesReader::label))));
        return letters;
    }

    private static OptionalInt years(JsonNode node, String name) {
        return node.has(name) ? OptionalInt.of(node.path(name).asInt()) : OptionalInt.empty();
    }

    private static List<Text> labels(JsonNode list) {
        var labels = new ArrayList<Text>();
        list.forEach(each -> labels.add(label(each)));
        return List.copyOf(labels);
    }

    private static Map<String, Choice> choices(JsonNode list) {
        return byCode(list, each -> new Choice(code(each), label(each)), Choice::code);
    }

    static <T> Map<String, T> byCode(JsonNode list, Function<JsonNode, T> each, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(node -> {
            T one = each.apply(node);
            map.put(code.apply(one), one);
        });
        return map;
    }

    static String code(JsonNode node) {
        return node.path("code").asString();
    }

    static Text label(JsonNode node) {
        return Text.of(text(node, "bn").orElseThrow(), text(node, "en").orElseThrow());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
    }
}
