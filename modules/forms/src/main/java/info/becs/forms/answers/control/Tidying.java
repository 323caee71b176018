package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Shape;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings given answers into their one form: fields in the order of the form, texts tidied, empty means absent.
 *
 * <p>Values of a wrong type stay as they are, so that the rules refuse them where they stand. What the form does not
 * have is left out and noted.
 */
final class Tidying {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<Breach> breaches;

    Tidying(List<Breach> breaches) {
        this.breaches = breaches;
    }

    ObjectNode object(Shape shape, JsonNode given, String pointer) {
        ObjectNode tidied = JSON.objectNode();
        for (Map.Entry<String, Field> each : shape.fields().entrySet()) {
            JsonNode value = given.get(each.getKey());
            // What is calculated is never taken from outside.
            if (value != null && !each.getValue().isCalculated()) {
                JsonNode tidy = value(each.getValue(), value, pointer);
                if (!isEmpty(tidy)) {
                    tidied.set(each.getKey(), tidy);
                }
            }
        }
        for (String name : given.propertyNames()) {
            if (!shape.fields().containsKey(name)) {
                breaches.add(Breach.of(pointer + "/" + escaped(name), Breach.UNKNOWN));
            }
        }
        return tidied;
    }

    private JsonNode value(Field field, JsonNode given, String pointer) {
        return switch (field.kind()) {
            case GROUP -> given.isObject() ? object(field.shape(), given, pointer + "/" + field.name()) : given;
            case REPEAT -> given.isArray() ? rows(field, given, pointer + "/" + field.name()) : given;
            case MANY -> given.isArray() ? codes(field, given) : given;
            case INTEGER, MONEY, NUMBER -> given.isNumber() ? number(given) : given;
            case DATE_TIME ->
                given.isString() ? JSON.stringNode(Days.minutes(Words.tidy(given.stringValue(), field))) : given;
            default -> given.isString() ? JSON.stringNode(Words.tidy(given.stringValue(), field)) : given;
        };
    }

    private ArrayNode rows(Field field, JsonNode given, String pointer) {
        ArrayNode rows = JSON.arrayNode();
        for (int i = 0; i < given.size(); i++) {
            JsonNode row = given.get(i);
            rows.add(row.isObject() ? object(field.shape(), row, pointer + "/" + i) : row);
        }
        return rows;
    }

    private static ArrayNode codes(Field field, JsonNode given) {
        ArrayNode codes = JSON.arrayNode();
        for (JsonNode each : given) {
            codes.add(each.isString() ? JSON.stringNode(Words.tidy(each.stringValue(), field)) : each);
        }
        return codes;
    }

    /** 5.0 is 5; numbers beyond any use stay text, so that no rule has to calculate with them. */
    private static JsonNode number(JsonNode given) {
        if (given.isIntegralNumber()) {
            return given.canConvertToLong() ? JSON.numberNode(given.longValue()) : JSON.stringNode(given.asString());
        }
        BigDecimal value = given.decimalValue();
        if (value.precision() > 30 || Math.abs((long) value.scale()) > 30) {
            return JSON.stringNode("?");
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            return JSON.numberNode(plain.longValueExact());
        }
        return JSON.numberNode(plain);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull()
                || value.isString() && value.stringValue().isEmpty()
                || value.isContainer() && value.isEmpty();
    }

    private static String escaped(String name) {
        String shown = name.length() > 80 ? name.substring(0, 80) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
