package info.becs.complaints.entity;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was given later, as it is sealed.
 *
 * @param answers by field
 * @param saidBy who told an officer; empty where the complainant wrote it
 */
public record Given(Map<String, String> answers, String saidBy) {

    public static Given read(String json) {
        JsonNode node = JsonMapper.shared().readTree(json);
        return new Given(
                JsonMapper.shared().convertValue(node.path("answers"), new TypeReference<TreeMap<String, String>>() {}),
                node.path("saidBy").asString(""));
    }

    public String json() {
        return JsonMapper.shared().writeValueAsString(Map.of("answers", new TreeMap<>(answers), "saidBy", saidBy));
    }

    /** Without the answers, so that none reaches a log. */
    @Override
    public String toString() {
        return "Given " + answers.keySet();
    }
}
