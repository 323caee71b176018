package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.AnswerRules.Check;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.definition.entity.Shape.Demand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/*
 * Why beside the JSON Schema engine
 *
 * Most answers that are handed in are right: the pages have examined each of them before. For those the engine's work
 * (a tree of evaluations with their places) is wasted, and it was the dearest part of an intake. So a schema is compiled
 * once more into plain checks that only know "certainly right". They may be wrong in one direction only: what they
 * do not know, and what is not certainly right, the engine decides, and it alone says what is wrong. GlanceTest holds both against
 * each other over many thousand answers.
 */
/** Compiles a schema into the question whether answers are certainly right. */
final class Glance {

    /** Nothing is certain. */
    private static final Check UNSURE = answers -> false;

    private static final Set<String> WITHOUT_MEANING = Set.of(
            "x-class",
            "x-tidy",
            "x-unit",
            "x-at-least",
            "x-at-most",
            "x-calculated",
            "x-search",
            "x-search-with",
            "x-options",
            "x-suggest",
            "x-offered",
            "x-within",
            "x-consent",
            "readOnly");

    // Narrower than the formats: an address that is not of this kind is looked at by the engine.
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,30}(\\.[A-Za-z0-9_-]{1,30}){0,3}"
            + "@[A-Za-z0-9]{1,30}([.-][A-Za-z0-9]{1,30}){0,3}\\.[A-Za-z]{2,10}");
    private static final Pattern URI =
            Pattern.compile("https?://[A-Za-z0-9]{1,60}(\\.[A-Za-z0-9]{1,60}){1,3}(/[A-Za-z0-9._-]{0,200}){0,8}");
    private static final int DAY = "2021-03-05".length();

    private Glance() {}

    /** @param shape what the platform has read in the same schema */
    static Check compile(JsonNode schema, Shape shape) {
        var checks = new ArrayList<Check>();
        for (Map.Entry<String, JsonNode> each : schema.properties()) {
            if (!WITHOUT_MEANING.contains(each.getKey())) {
                checks.add(keyword(each.getKey(), each.getValue(), shape));
            }
        }
        return all(checks);
    }

    private static Check keyword(String word, JsonNode value, Shape shape) {
        return switch (word) {
            case "type" -> type(value.asString());
            case "enum" -> among(texts(value));
            case "const" -> value.isBoolean() ? node -> node.equals(value) : among(Set.of(value.asString()));
            case "oneOf" -> among(texts(value, "const"));
            case "required" -> required(texts(value));
            case "properties" -> properties(value, shape);
            case "additionalProperties" -> value.isBoolean() && !value.booleanValue() ? known(shape) : UNSURE;
            case "minLength", "maxLength" -> length(value.intValue(), word.equals("minLength"));
            case "pattern" -> pattern(value.asString());
            case "format" -> format(value.asString());
            case "minimum", "maximum" -> limit(value.longValue(), word.equals("minimum"));
            case "items" -> items(compile(value, shape));
            case "minItems", "maxItems" -> size(value.intValue(), word.equals("minItems"));
            case "uniqueItems" -> value.booleanValue() ? Glance::isWithoutRepetition : UNSURE;
            case "allOf" -> all(shape.demands().stream().map(Glance::demand).toList());
            default -> UNSURE;
        };
    }

    private static Check all(List<Check> checks) {
        if (checks.contains(UNSURE)) {
            return UNSURE;
        }
        Check[] each = checks.toArray(Check[]::new);
        return node -> {
            for (Check check : each) {
                if (!check.passes(node)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check demand(Demand demand) {
        Check required = required(demand.required());
        return answers -> !demand.when().holds(answers)
                || required.passes(answers)
                        && demand.options().entrySet().stream().allMatch(each -> isAmong(each, answers));
    }

    private static boolean isAmong(Map.Entry<String, List<String>> options, JsonNode answers) {
        JsonNode answer = answers.get(options.getKey());
        return answer == null || answer.isString() && options.getValue().contains(answer.stringValue());
    }

    private static Check type(String type) {
        return switch (type) {
            case "object" -> JsonNode::isObject;
            case "array" -> JsonNode::isArray;
            case "string" -> JsonNode::isString;
            case "boolean" -> JsonNode::isBoolean;
            case "integer" -> node -> node.isIntegralNumber() && node.canConvertToLong();
            case "number" -> JsonNode::isNumber;
            default -> UNSURE;
        };
    }

    private static Check among(Set<String> codes) {
        return node -> node.isString() && codes.contains(node.stringValue());
    }

    private static Check required(Set<String> names) {
        String[] each = names.toArray(String[]::new);
        return node -> {
            for (String name : each) {
                if (node.get(name) == null) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check properties(JsonNode schemas, Shape shape) {
        var checks = new HashMap<String, Check>();
        for (Map.Entry<String, JsonNode> each : schemas.properties()) {
            Shape inside = shape.field(each.getKey()).map(Field::shape).orElse(Shape.NONE);
            checks.put(each.getKey(), compile(each.getValue(), inside));
        }
        return node -> {
            for (Map.Entry<String, JsonNode> each : node.properties()) {
                Check check = checks.get(each.getKey());
                if (check != null && !check.passes(each.getValue())) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Check known(Shape shape) {
        return answers -> shape.fields().keySet().containsAll(answers.propertyNames());
    }

    private static Check length(int limit, boolean least) {
        return node -> {
            if (!node.isString()) {
                return false;
            }
            String text = node.stringValue();
            int length = text.codePointCount(0, text.length());
            return least ? length >= limit : length <= limit;
        };
    }

    private static Check pattern(String pattern) {
        var compiled = LinearPattern.of(pattern);
        return node -> node.isString() && compiled.matcher(node.stringValue()).find();
    }

    private static Check format(String format) {
        Predicate<String> rule = switch (format) {
            case "date" -> Glance::isDay;
            case "email" -> EMAIL.asMatchPredicate();
            case "uri" -> URI.asMatchPredicate();
            default -> Formats.rule(format).orElse(text -> false);
        };
        return node -> node.isString() && rule.test(node.stringValue());
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == DAY && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Check limit(long limit, boolean least) {
        var exact = BigDecimal.valueOf(limit);
        return node -> {
            if (!node.isNumber()) {
                return false;
            }
            int order = node.isIntegralNumber() && node.canConvertToLong()
                    ? Long.compare(node.longValue(), limit)
                    : node.decimalValue().compareTo(exact);
            return least ? order >= 0 : order <= 0;
        };
    }

    private static Check items(Check each) {
        return each == UNSURE
                ? UNSURE
                : node -> {
                    for (JsonNode item : node) {
                        if (!each.passes(item)) {
                            return false;
                        }
                    }
                    return true;
                };
    }

    private static Check size(int limit, boolean least) {
        return node -> node.isArray() && (least ? node.size() >= limit : node.size() <= limit);
    }

    private static boolean isWithoutRepetition(JsonNode node) {
        var seen = new HashSet<String>();
        for (JsonNode item : node) {
            if (!item.isString() || !seen.add(item.stringValue())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        list.forEach(each -> texts.add(each.asString()));
        return Set.copyOf(texts);
    }

    private static Set<String> texts(JsonNode list, String name) {
        var texts = new HashSet<String>();
        list.forEach(each -> texts.add(each.path(name).asString()));
        return Set.copyOf(texts);
    }
}
