package info.becs.complaints.entity;

import info.becs.complaints.entity.StepRule.Need;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@link Casework} out of JSON; what does not fit together is refused with its place. */
public final class CaseworkReader {

    private CaseworkReader() {}

    public static Casework read(String json) {
        JsonNode pack = JsonMapper.shared().readTree(json);
        Map<String, CaseStatus> statuses = byCode(pack.path("statuses"), CaseworkReader::status, CaseStatus::code);
        Map<String, OutcomeKind> outcomes = byCode(pack.path("outcomes"), CaseworkReader::outcome, OutcomeKind::code);
        var steps = new ArrayList<StepRule>();
        pack.path("steps").forEach(each -> steps.add(step(each, statuses, outcomes)));
        var reasons = new LinkedHashMap<String, Map<String, Choice>>();
        pack.path("reasons")
                .properties()
                .forEach(each -> reasons.put(known(statuses, each.getKey()), choices(each.getValue())));
        known(statuses, CaseStatus.RECEIVED);
        return new Casework(
                statuses,
                List.copyOf(steps),
                outcomes,
                choices(pack.path("proofs")),
                choices(pack.path("sayers")),
                choices(pack.path("authorities")),
                choices(pack.path("responses")),
                reasons);
    }

    private static CaseStatus status(JsonNode node) {
        return new CaseStatus(
                code(node),
                label(node),
                node.has("next") ? Optional.of(label(node.path("next"))) : Optional.empty(),
                node.path("ended").asBoolean(false),
                node.path("days").asInt(0),
                node.path("workingDays").asInt(0));
    }

    private static OutcomeKind outcome(JsonNode node) {
        String amount = node.path("amount").asString("none").toUpperCase(Locale.ROOT);
        return new OutcomeKind(
                code(node),
                label(node),
                OutcomeKind.Amount.valueOf(amount),
                node.path("relief").asBoolean(false));
    }

    private static StepRule step(JsonNode node, Map<String, CaseStatus> statuses, Map<String, OutcomeKind> outcomes) {
        Optional<String> outcome = text(node, "outcome");
        outcome.ifPresent(kind -> known(outcomes, kind));
        return new StepRule(
                known(statuses, node.path("to").asString("")),
                texts(node.path("from"), from -> known(statuses, from)),
                texts(node.path("who"), who -> Actor.Kind.valueOf(who.toUpperCase(Locale.ROOT))),
                text(node, "permission").orElse(""),
                texts(node.path("needs"), need -> Need.valueOf(need.toUpperCase(Locale.ROOT))),
                text(node, "consent"),
                outcome,
                node.path("amount").asBoolean(false),
                label(node),
                node.has("hint") ? Optional.of(label(node.path("hint"))) : Optional.empty());
    }

    private static Map<String, Choice> choices(JsonNode list) {
        return byCode(
                list, each -> new Choice(code(each), label(each), text(each, "consent"), money(each)), Choice::code);
    }

    private static Optional<String> money(JsonNode node) {
        return text(node, "money").map(stage -> known(Map.of("promised", "", "paid", ""), stage));
    }

    private static <T> Map<String, T> byCode(JsonNode list, Function<JsonNode, T> each, Function<T, String> code) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(node -> {
            T one = each.apply(node);
            if (map.put(code.apply(one), one) != null) {
                throw new IllegalArgumentException("'" + code.apply(one) + "' stands there twice");
            }
        });
        return map;
    }

    private static <T> Set<T> texts(JsonNode list, Function<String, T> each) {
        var texts = new ArrayList<T>();
        list.forEach(node -> texts.add(each.apply(node.asString())));
        return texts.stream().collect(Collectors.toUnmodifiableSet());
    }

    private static String known(Map<String, ?> all, String code) {
        if (!all.containsKey(code)) {
            throw new IllegalArgumentException("'" + code + "' is none of " + all.keySet());
        }
        return code;
    }

    private static String code(JsonNode node) {
        String code = node.path("code").asString("");
        if (!code.matches("[a-z][a-z-]{0,29}")) {
            throw new IllegalArgumentException("'" + code + "' is no code: a-z and hyphens, 30 at most");
        }
        return code;
    }

    private static Text label(JsonNode node) {
        return Text.of(text(node, "bn").orElseThrow(), text(node, "en").orElseThrow());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
    }
}
