package info.becs.forms.answers.control;

import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers, taken apart by how much it would hurt if they came into the wrong hands.
 *
 * @param open of the classes P and I; in the place of every other answer stands null, so that it is seen that there is one
 * @param sensitive of the class S alone, in their places
 * @param strict of the class X alone, in their places
 */
public record Parts(ObjectNode open, ObjectNode sensitive, ObjectNode strict) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static Parts of(Shape shape, JsonNode answers) {
        var parts = new Parts(JSON.objectNode(), JSON.objectNode(), JSON.objectNode());
        for (Map.Entry<String, JsonNode> each : answers.properties()) {
            shape.field(each.getKey()).ifPresent(field -> parts.put(field, each.getValue()));
        }
        return parts;
    }

    private void put(Field field, JsonNode answer) {
        if (field.kind() == FieldKind.GROUP) {
            put(field.name(), of(field.shape(), answer));
        } else if (field.kind() == FieldKind.REPEAT) {
            rows(field, answer);
        } else {
            DataClass dataClass = field.dataClass().orElse(DataClass.S);
            if (dataClass.isSealed()) {
                open.putNull(field.name());
            }
            (dataClass == DataClass.X ? strict : dataClass == DataClass.S ? sensitive : open).set(field.name(), answer);
        }
    }

    private void put(String name, Parts inside) {
        open.set(name, inside.open);
        setUnlessEmpty(sensitive, name, inside.sensitive);
        setUnlessEmpty(strict, name, inside.strict);
    }

    private static void setUnlessEmpty(ObjectNode into, String name, ObjectNode part) {
        if (!part.isEmpty()) {
            into.set(name, part);
        }
    }

    /** As many rows in each part as there are, so that they find each other again. */
    private void rows(Field field, JsonNode answer) {
        ArrayNode openRows = open.putArray(field.name());
        ArrayNode sensitiveRows = JSON.arrayNode();
        ArrayNode strictRows = JSON.arrayNode();
        for (JsonNode row : answer) {
            Parts parts = of(field.shape(), row);
            openRows.add(parts.open);
            sensitiveRows.add(parts.sensitive);
            strictRows.add(parts.strict);
        }
        setUnlessEmpty(sensitive, field.name(), sensitiveRows);
        setUnlessEmpty(strict, field.name(), strictRows);
    }

    private static void setUnlessEmpty(ObjectNode into, String name, ArrayNode rows) {
        for (JsonNode row : rows) {
            if (!row.isEmpty()) {
                into.set(name, rows);
                return;
            }
        }
    }

    public boolean isAllOpen() {
        return sensitive.isEmpty() && strict.isEmpty();
    }

    /** Puts the answers of one part back into their places. */
    public static void restore(ObjectNode into, JsonNode part) {
        for (Map.Entry<String, JsonNode> each : part.properties()) {
            JsonNode place = into.path(each.getKey());
            JsonNode answer = each.getValue();
            if (place.isObject() && answer.isObject()) {
                restore((ObjectNode) place, answer);
            } else if (place.isArray() && answer.isArray()) {
                for (int row = 0; row < Math.min(place.size(), answer.size()); row++) {
                    restore((ObjectNode) place.get(row), answer.get(row));
                }
            } else {
                into.set(each.getKey(), answer);
            }
        }
    }

    /** What may be published as a sum, and nothing else. */
    public static ObjectNode published(Shape shape, JsonNode answers) {
        ObjectNode left = JSON.objectNode();
        for (Map.Entry<String, JsonNode> each : answers.properties()) {
            shape.field(each.getKey()).ifPresent(field -> publish(left, field, each.getValue()));
        }
        return left;
    }

    private static void publish(ObjectNode into, Field field, JsonNode answer) {
        if (field.kind() == FieldKind.GROUP) {
            into.set(field.name(), published(field.shape(), answer));
        } else if (field.kind() == FieldKind.REPEAT) {
            ArrayNode rows = into.putArray(field.name());
            answer.forEach(row -> rows.add(published(field.shape(), row)));
        } else if (field.dataClass().filter(c -> c == DataClass.P).isPresent()) {
            into.set(field.name(), answer);
        }
    }
}
