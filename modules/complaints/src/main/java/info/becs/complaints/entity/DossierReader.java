package info.becs.complaints.entity;

import static info.becs.complaints.entity.CaseworkReader.code;
import static info.becs.complaints.entity.CaseworkReader.known;
import static info.becs.complaints.entity.CaseworkReader.label;

import info.becs.complaints.entity.DossierRule.Need;
import info.becs.complaints.entity.DossierRule.Part;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads {@link DossierRules} out of the rules of casework. */
final class DossierReader {

    private DossierReader() {}

    static DossierRules read(JsonNode pack) {
        Map<String, Part> parts = list(
                pack.path("parts"), CaseworkReader::code, node -> new Part(label(node), words(node.path("fields"))));
        Map<String, Need> needs = list(pack.path("needs"), CaseworkReader::code, DossierReader::need);
        return new DossierRules(
                List.copyOf(list(pack.path("consents"), CaseworkReader::code, DossierReader::consent)
                        .values()),
                list(pack.path("authorities"), CaseworkReader::code, node -> rule(node, parts, needs)),
                labels(pack.path("looks")),
                list(pack.path("offices"), node -> word(node, "permission"), CaseworkReader::label),
                labels(pack.path("referral")));
    }

    private static Map<String, Text> labels(JsonNode list) {
        return list(list, CaseworkReader::code, CaseworkReader::label);
    }

    private static ConsentRule consent(JsonNode node) {
        return new ConsentRule(
                code(node),
                word(node, "field"),
                word(node, "version"),
                label(node),
                node.has("text") ? Optional.of(label(node.path("text"))) : Optional.empty());
    }

    private static Need need(JsonNode node) {
        return new Need(
                code(node),
                words(node.path("any")),
                node.path("files").asBoolean(false),
                words(node.path("kinds")),
                label(node));
    }

    private static DossierRule rule(JsonNode node, Map<String, Part> parts, Map<String, Need> needs) {
        return new DossierRule(
                code(node),
                label(node.path("to")),
                label(node.path("subject")),
                words(node.path("parts")).stream()
                        .map(code -> parts.get(known(parts, code)))
                        .toList(),
                words(node.path("needs")).stream()
                        .map(code -> needs.get(known(needs, code)))
                        .toList(),
                CaseworkReader.text(node, "consent"),
                node.path("order").asBoolean(false));
    }

    private static <T> Map<String, T> list(JsonNode list, Function<JsonNode, String> key, Function<JsonNode, T> each) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(node -> {
            if (map.put(key.apply(node), each.apply(node)) != null) {
                throw new Misfit("‘{0}’ দুবার আছে।", "‘{0}’ stands there twice.", key.apply(node));
            }
        });
        return Collections.unmodifiableMap(map);
    }

    /** In their order. */
    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(node -> words.add(node.asString("")));
        return List.copyOf(words);
    }

    private static String word(JsonNode node, String name) {
        return CaseworkReader.text(node, name)
                .orElseThrow(() -> new Misfit(
                        "‘{0}’ নেই: {1}", "A ‘{0}’ is missing: {1}", name, CaseworkReader.cut(node.toString())));
    }
}
