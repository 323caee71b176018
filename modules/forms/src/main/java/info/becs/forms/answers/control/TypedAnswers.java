package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Meant;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.definition.entity.Shape.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody typed, as the JSON that it means.
 *
 * <p>The rules where form posts and JSON Schema disagree ({@code ""} against absent, boxes, numbers, days, rows) are
 * all decided here and in {@link FieldText}; the engine behind sees the same JSON as from any client.
 */
public final class TypedAnswers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Typed typed;
    private final Map<String, String> rows = new LinkedHashMap<>();

    private TypedAnswers(Typed typed) {
        this.typed = typed;
    }

    public static Meant of(Form form, Typed typed) {
        var reading = new TypedAnswers(typed);
        ObjectNode answers = reading.object(form.shape(), "");
        return new Meant(answers, reading.rows);
    }

    private ObjectNode object(Shape shape, String prefix) {
        ObjectNode object = JSON.objectNode();
        for (Field field : shape.fields().values()) {
            String name = prefix + field.name();
            if (field.kind() == FieldKind.GROUP) {
                ObjectNode group = object(field.shape(), name + ".");
                if (!group.isEmpty()) {
                    object.set(field.name(), group);
                }
            } else if (field.kind() == FieldKind.REPEAT) {
                ArrayNode list = rows(field, name);
                if (!list.isEmpty()) {
                    object.set(field.name(), list);
                }
            } else {
                FieldText.read(field, typed, name).ifPresent(value -> object.set(field.name(), value));
            }
        }
        shape.fields().keySet().forEach(name -> narrow(shape, name, object));
        return object;
    }

    private ArrayNode rows(Field field, String name) {
        ArrayNode list = JSON.arrayNode();
        for (int row = 0; row < typed.rows(name); row++) {
            ObjectNode object = object(field.shape(), name + "." + row + ".");
            if (!object.isEmpty()) {
                rows.put("/" + field.name() + "/" + list.size(), name + "." + row);
                list.add(object);
            }
        }
        return list;
    }

    /**
     * A choice that was made before the answer above it changed stays ticked in a group of radio buttons that nobody
     * sees any more: it is no answer.
     */
    private static void narrow(Shape shape, String name, ObjectNode object) {
        Field field = shape.fields().get(name);
        if (field.within().isPresent() && object.has(name)) {
            String group = object.path(field.within().get()).asString("");
            if (!field.list()
                    .orElseThrow()
                    .codesOf(group)
                    .contains(object.get(name).asString())) {
                object.remove(name);
            }
            return;
        }
        List<Demand> holding = shape.narrowing(name).stream()
                .filter(d -> d.when().holds(object))
                .toList();
        JsonNode value = object.get(name);
        if (value != null
                && holding.stream().anyMatch(d -> !d.options().get(name).contains(value.asString()))) {
            object.remove(name);
        }
    }
}
