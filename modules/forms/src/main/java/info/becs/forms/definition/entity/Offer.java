package info.becs.forms.definition.entity;

import info.becs.kit.text.Sha256;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers.Choice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the module that handles a form offers in it, at one time.
 *
 * @param choices by the name of the field, in their order
 * @param words that stand in its lines, by the word that is written there
 */
public record Offer(Map<String, List<Choice>> choices, Map<String, Text> words) {

    /** The form has what its own definition says. */
    public static final Offer NONE = new Offer(Map.of(), Map.of());

    public Offer {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        words = Map.copyOf(words);
    }

    /** Whether some field has nothing to choose from. */
    public boolean leavesNothing() {
        return choices.values().stream().anyMatch(List::isEmpty);
    }

    public Optional<Choice> find(String field, String code) {
        return choices.getOrDefault(field, List.of()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** The same choices in the same words have the same one; empty where there are none. */
    public String id() {
        return choices.isEmpty() ? "" : Sha256.of(text());
    }

    /** The choices with their labels, as they are kept beside what is handed in. */
    public String text() {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        choices.forEach((field, list) -> {
            ObjectNode labels = fields.putObject(field);
            list.forEach(each -> labels.putObject(each.code())
                    .put("bn", each.label().bn())
                    .put("en", each.label().en()));
        });
        return fields.toString();
    }

    /** Out of {@link #text}. */
    public static Offer read(String text) {
        var choices = new LinkedHashMap<String, List<Choice>>();
        for (Map.Entry<String, JsonNode> field :
                JsonMapper.shared().readTree(text).properties()) {
            var list = new ArrayList<Choice>();
            field.getValue().properties().forEach(each -> list.add(Choice.of(each.getKey(), label(each.getValue()))));
            choices.put(field.getKey(), list);
        }
        return new Offer(choices, Map.of());
    }

    private static Text label(JsonNode node) {
        return Text.of(node.path("bn").asString(), node.path("en").asString());
    }
}
