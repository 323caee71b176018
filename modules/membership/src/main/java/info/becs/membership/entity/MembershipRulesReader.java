package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link MembershipRules} out of JSON; what does not fit together is refused with its place. */
public final class MembershipRulesReader {

    private static final Map<String, Set<String>> FACTS = Map.of(
            "mark", Set.of("none", "suspended", "resigned", "deceased", "merged"),
            "decision", Set.of("none", "approved", "refused"),
            "term", Set.of("none", "running", "grace", "over"));

    private MembershipRulesReader() {}

    public static MembershipRules read(String json) {
        JsonNode pack = JsonMapper.shared().readTree(json);
        var rules = new MembershipRules(
                byCode(pack.path("types"), MembershipRulesReader::type, MembershipType::code),
                byCode(pack.path("statuses"), MembershipRulesReader::status, StatusRule::code),
                choices(pack.path("refusals")),
                choices(pack.path("roles")),
                PurposeReader.read(pack.path("purposes")),
                pledge(pack));
        requireComplete(rules);
        return rules;
    }

    /** Whatever the facts are, one rule matches: it is tried now, not when the first member comes to stand so. */
    private static void requireComplete(MembershipRules rules) {
        for (String mark : FACTS.get("mark")) {
            for (String decision : FACTS.get("decision")) {
                for (String term : FACTS.get("term")) {
                    var facts = Map.of("mark", mark, "decision", decision, "term", term);
                    if (rules.statuses().values().stream().noneMatch(rule -> rule.matches(facts))) {
                        throw new IllegalArgumentException("No status rule matches " + facts);
                    }
                }
            }
        }
    }

    private static String pledge(JsonNode pack) {
        String pledge = pack.path("pledge").asString("");
        if (!pledge.matches("v[0-9]{4}_[0-9]{2}")) {
            throw new IllegalArgumentException("'" + pledge + "' is no version of a pledge, such as v2026_11");
        }
        return pledge;
    }

    private static MembershipType type(JsonNode node) {
        long fee = node.path("fee").asLong(-1);
        int grace = node.path("graceDays").asInt(-1);
        if (fee < 0 || grace < 0 || grace > 366) {
            throw new IllegalArgumentException("'" + code(node) + "' needs a fee in poisha and 0 to 366 grace days");
        }
        return new MembershipType(
                code(node),
                label(node),
                fee,
                period(node.path("period")),
                grace,
                MembershipType.Approver.valueOf(
                        node.path("approver").asString("").toUpperCase(Locale.ROOT)),
                years(node.path("age"), "least"),
                years(node.path("age"), "most"),
                labels(node.path("benefits")));
    }

    private static Period period(JsonNode node) {
        var kind = Period.Kind.valueOf(node.path("kind").asString("").toUpperCase(Locale.ROOT));
        int months = node.path("months").asInt(0);
        var begins = text(node, "begins").map(MonthDay::parse);
        int rollover = node.path("rolloverMonths").asInt(0);
        boolean isTimed = kind != Period.Kind.LIFE;
        boolean isFixed = kind == Period.Kind.FIXED;
        if (isTimed != (months > 0) || months > 120 || isFixed != begins.isPresent() || rollover < 0 || rollover > 11) {
            throw new IllegalArgumentException(
                    "A period is rolling with months, fixed with months and begins, or life");
        }
        if (isFixed && months != 12) {
            throw new IllegalArgumentException("A fixed period is a year: 12 months");
        }
        return new Period(kind, months, begins, rollover);
    }

    private static StatusRule status(JsonNode node) {
        var when = new LinkedHashMap<String, String>();
        node.path("when").properties().forEach(fact -> {
            String value = fact.getValue().asString("");
            if (!FACTS.getOrDefault(fact.getKey(), Set.of()).contains(value)) {
                throw new IllegalArgumentException(
                        "'" + code(node) + "' asks for '" + fact.getKey() + "' = '" + value + "', which there is not");
            }
            when.put(fact.getKey(), value);
        });
        return new StatusRule(
                code(node),
                label(node),
                Map.copyOf(when),
                node.path("member").asBoolean(false),
                node.path("mail").asBoolean(false),
                node.path("bulk").asBoolean(node.path("mail").asBoolean(false)));
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
            if (map.put(code.apply(one), one) != null) {
                throw new IllegalArgumentException("'" + code.apply(one) + "' stands there twice");
            }
        });
        if (map.isEmpty()) {
            throw new IllegalArgumentException(
                    "Types, statuses, refusals, roles, purposes and their texts: none may be empty");
        }
        return map;
    }

    static String code(JsonNode node) {
        String code = node.path("code").asString("");
        if (!code.matches("[a-z][a-z-]{0,29}")) {
            throw new IllegalArgumentException("'" + code + "' is no code: a-z and hyphens, 30 at most");
        }
        return code;
    }

    static Text label(JsonNode node) {
        return Text.of(text(node, "bn").orElseThrow(), text(node, "en").orElseThrow());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
    }
}
