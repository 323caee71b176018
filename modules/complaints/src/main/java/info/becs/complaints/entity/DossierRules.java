package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What may leave a case and who may look into it: consents, what each authority is given, why files are opened and by which
 * offices, how a referral stands. Data.
 *
 * @param looks why somebody opens what was handed in
 * @param offices what somebody is, by the highest permission that they hold
 * @param referral how it stands with an authority
 */
public record DossierRules(
        List<ConsentRule> consents,
        Map<String, DossierRule> authorities,
        Map<String, Text> looks,
        Map<String, Text> offices,
        Map<String, Text> referral) {

    public static DossierRules read(String json) {
        JsonNode pack = JsonMapper.shared().readTree(json);
        var parts = byCode(
                pack.path("parts"),
                "code",
                (code, each) -> new DossierRule.Part(label(each), texts(each.path("fields"))));
        var needs = byCode(
                pack.path("needs"),
                "code",
                (code, each) -> new DossierRule.Need(
                        code, texts(each.path("any")), each.path("files").asBoolean(false), label(each)));
        return new DossierRules(
                List.copyOf(byCode(
                                pack.path("consents"),
                                "code",
                                (code, each) ->
                                        new ConsentRule(code, text(each, "field"), text(each, "version"), label(each)))
                        .values()),
                byCode(
                        pack.path("authorities"),
                        "code",
                        (code, each) -> new DossierRule(
                                code,
                                label(each.path("to")),
                                label(each.path("subject")),
                                known(parts, each.path("parts")),
                                known(needs, each.path("needs")))),
                byCode(pack.path("looks"), "code", (code, each) -> label(each)),
                byCode(pack.path("offices"), "permission", (code, each) -> label(each)),
                byCode(pack.path("referral"), "code", (code, each) -> label(each)));
    }

    public Optional<ConsentRule> consent(String code) {
        return consents.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** What these fields are called by those who need them. */
    public Text named(Collection<String> fields) {
        List<Text> labels = fields.stream()
                .flatMap(field -> authorities.values().stream()
                        .flatMap(rule -> rule.needs().stream())
                        .filter(need -> need.any().contains(field))
                        .map(DossierRule.Need::label)
                        .findFirst()
                        .stream())
                .distinct()
                .toList();
        return Text.of(
                labels.stream().map(Text::bn).collect(Collectors.joining(", ")),
                labels.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static <T> Map<String, T> byCode(JsonNode list, String name, BiFunction<String, JsonNode, T> each) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(node -> {
            if (map.put(text(node, name), each.apply(text(node, name), node)) != null) {
                throw new IllegalArgumentException("'" + text(node, name) + "' stands there twice");
            }
        });
        return java.util.Collections.unmodifiableMap(map);
    }

    private static <T> List<T> known(Map<String, T> all, JsonNode codes) {
        return texts(codes).stream()
                .map(code -> Optional.ofNullable(all.get(code))
                        .orElseThrow(() -> new IllegalArgumentException("'" + code + "' is none of " + all.keySet())))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static Text label(JsonNode node) {
        return Text.of(text(node, "bn"), text(node, "en"));
    }

    private static String text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString(""))
                .filter(found -> !found.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("A '" + name + "' is missing in " + node));
    }
}
