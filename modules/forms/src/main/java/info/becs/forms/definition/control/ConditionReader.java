package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Condition;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads conditions, as JSON Forms writes them in rules and as JSON Schema writes them behind {@code if}. */
final class ConditionReader {

    private static final int DEEPEST = 4;
    private static final int WIDEST = 20;
    private static final String SCOPE = "#/properties/";

    private final Shape shape;

    ConditionReader(Shape shape) {
        this.shape = shape;
    }

    /** Under what an element with this rule is asked. */
    Condition asked(Place rule) {
        rule.only("effect", "condition");
        String effect = rule.require("effect").oneOf(Set.of("SHOW", "HIDE", "ENABLE", "DISABLE"));
        Condition condition = ofRule(rule.require("condition"), 0);
        return switch (effect) {
            case "HIDE" -> new Condition.Not(condition);
            case "ENABLE" -> new Condition.Enabled(condition);
            case "DISABLE" -> new Condition.Enabled(new Condition.Not(condition));
            default -> condition;
        };
    }

    private Condition ofRule(Place place, int depth) {
        if (place.find("type").isPresent()) {
            place.only("type", "conditions");
            String type = place.require("type").oneOf(Set.of("AND", "OR"));
            var parts = parts(place.require("conditions"), depth, this::ofRule);
            return type.equals("OR") ? new Condition.Any(parts) : new Condition.All(parts);
        }
        place.only("scope", "schema", "failWhenUndefined");
        if (!place.find("failWhenUndefined").map(Place::truth).orElse(false)) {
            place.refuse(Text.of(
                    "\"failWhenUndefined\": true দরকার।",
                    "Add \"failWhenUndefined\": true; a rule on an unanswered field must mean the same everywhere."));
        }
        return test(place.require("schema"), field(place.require("scope")));
    }

    /** What stands behind {@code if}. */
    Condition ofSchema(Place place) {
        return ofSchema(place, 0);
    }

    private Condition ofSchema(Place place, int depth) {
        if (place.find("not").isPresent()) {
            place.only("not");
            return deeper(place, depth)
                    ? new Condition.Not(ofSchema(place.require("not"), depth + 1))
                    : Condition.ALWAYS;
        }
        for (String join : List.of("allOf", "anyOf")) {
            if (place.find(join).isPresent()) {
                place.only(join);
                var parts = parts(place.require(join), depth, this::ofSchema);
                return join.equals("anyOf") ? new Condition.Any(parts) : new Condition.All(parts);
            }
        }
        place.only("properties", "required");
        var tests = new ArrayList<Condition>();
        var required = Set.copyOf(place.require("required").texts(WIDEST, 100));
        place.require("properties").members(WIDEST).forEach((name, each) -> {
            known(each, name);
            if (!required.contains(name)) {
                each.refuse(Text.of(
                                "\"required\"-এ \"{0}\" যোগ করুন।",
                                "Name \"{0}\" in \"required\" beside it; without, the condition holds for an"
                                        + " unanswered field.")
                        .with(name));
            }
            tests.add(test(each, name));
        });
        return tests.size() == 1 ? tests.get(0) : new Condition.All(tests);
    }

    private Condition test(Place schema, String field) {
        if (schema.find("not").isPresent()) {
            schema.only("not");
            Condition inner = test(schema.require("not").only("const", "enum", "contains"), field);
            return new Condition.Answered(field).and(new Condition.Not(inner));
        }
        schema.only("const", "enum", "contains");
        if (schema.find("contains").isPresent()) {
            Place contains = schema.require("contains").only("const");
            return new Condition.Holding(field, scalar(contains.require("const")));
        }
        var values = new LinkedHashSet<String>();
        schema.find("const").ifPresent(c -> values.add(scalar(c)));
        schema.find("enum").ifPresent(list -> list.items(WIDEST * 5).forEach(v -> values.add(scalar(v))));
        if (values.isEmpty() && schema.isThere()) {
            schema.refuse(Text.of("const, enum, contains বা not দরকার।", "Give const, enum, contains or not here."));
        }
        return new Condition.Among(field, values);
    }

    private interface Part {
        Condition read(Place place, int depth);
    }

    private List<Condition> parts(Place list, int depth, Part part) {
        return deeper(list, depth)
                ? list.items(WIDEST).stream().map(p -> part.read(p, depth + 1)).toList()
                : List.of();
    }

    private static boolean deeper(Place place, int depth) {
        if (depth >= DEEPEST) {
            place.refuse(Text.of("শর্ত {0} স্তরের বেশি গভীর।", "Conditions may be nested {0} deep; make it simpler.")
                    .with(DEEPEST));
            return false;
        }
        return true;
    }

    private static String scalar(Place place) {
        JsonNode value = place.value();
        if (!value.isString() && !value.isBoolean() && !value.isIntegralNumber()) {
            place.refuse(
                    Text.of("লেখা, সংখ্যা বা true/false দরকার।", "A text, a whole number or true/false belongs here."));
        }
        return value.asString("");
    }

    private String field(Place scope) {
        String path = path(scope);
        known(scope, path);
        return path;
    }

    private void known(Place place, String path) {
        if (place.isThere() && shape.at(path).filter(f -> f.kind().isLeaf()).isEmpty()) {
            place.refuse(Text.of("\"{0}\" নামে কোনো ঘর নেই।", "There is no field \"{0}\" to ask.")
                    .with(path));
        }
    }

    /** {@code #/properties/a/properties/b} is {@code a.b}. */
    static String path(Place scope) {
        String text = scope.text(200);
        if (!text.startsWith(SCOPE)) {
            if (!text.isEmpty()) {
                scope.refuse(Text.of("{0}… দিয়ে শুরু হবে।", "A scope begins with {0}")
                        .with(SCOPE));
            }
            return "";
        }
        return text.substring(SCOPE.length()).replace("/properties/", ".");
    }
}
