package info.becs.site.themes.entity;

import info.becs.spi.Text;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Chosen settings as they are kept: {@code {"brand": {"bn": "#0a5c48", "en": "#0a5c48"}}}. */
final class ChosenJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ChosenJson() {}

    static String text(Map<String, Text> values) {
        ObjectNode json = JSON.createObjectNode();
        new TreeMap<>(values)
                .forEach((key, value) ->
                        json.putObject(key).put("bn", value.bn()).put("en", value.en()));
        return json.toString();
    }

    static Map<String, Text> values(String text) {
        var values = new TreeMap<String, Text>();
        JSON.readTree(text)
                .properties()
                .forEach(e -> values.put(
                        e.getKey(),
                        Text.of(
                                e.getValue().path("bn").asString(),
                                e.getValue().path("en").asString())));
        return values;
    }
}
