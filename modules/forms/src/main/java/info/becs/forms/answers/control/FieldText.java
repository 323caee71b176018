package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Field;
import info.becs.kit.text.Bangla;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What one field's typed text means in JSON; empty for what is blank.
 *
 * <p>What cannot be read as a number or a day stays the text that it is: then the rule on the type refuses it, and
 * the sender sees what was typed.
 */
final class FieldText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern GROUPING = Pattern.compile("[,\\s\\u00A0]");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern TAKA = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final Pattern CURRENCY = Pattern.compile("(?i)^(৳|tk\\.?|bdt|টাকা)|(৳|tk\\.?|bdt|টাকা|/-|/=)$");
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private FieldText() {}

    static Optional<JsonNode> read(Field field, Typed typed, String name) {
        return switch (field.kind()) {
            case DATE -> day(typed.first(name + ".day"), typed.first(name + ".month"), typed.first(name + ".year"));
            case DATE_TIME -> moment(typed, name);
            case MANY -> codes(field, typed.all(name));
            default -> {
                String text = Words.tidy(typed.first(name), field);
                yield text.isEmpty() ? Optional.empty() : Optional.of(value(field, text));
            }
        };
    }

    private static JsonNode value(Field field, String text) {
        return switch (field.kind()) {
            case INTEGER ->
                matched(WHOLE, digits(text))
                        .<JsonNode>map(t -> JSON.numberNode(Long.parseLong(t)))
                        .orElse(JSON.stringNode(text));
            case NUMBER ->
                matched(DECIMAL, digits(text))
                        .<JsonNode>map(t -> JSON.numberNode(new BigDecimal(t)))
                        .orElse(JSON.stringNode(text));
            case MONEY ->
                matched(TAKA, CURRENCY.matcher(digits(text)).replaceAll(""))
                        .<JsonNode>map(t -> JSON.numberNode(
                                new BigDecimal(t).movePointRight(2).longValueExact()))
                        .orElse(JSON.stringNode(text));
            case YES_NO, TICK ->
                text.equals("true")
                        ? JSON.booleanNode(true)
                        : text.equals("false") ? JSON.booleanNode(false) : JSON.stringNode(text);
            default -> JSON.stringNode(text);
        };
    }

    private static String digits(String text) {
        return GROUPING.matcher(Bangla.latinDigits(text)).replaceAll("");
    }

    private static Optional<String> matched(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<JsonNode> day(String day, String month, String year) {
        String d = digits(Words.tidy(day));
        String m = digits(Words.tidy(month));
        String y = digits(Words.tidy(year));
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return Optional.empty();
        }
        boolean numbers = DAY.matcher(d).matches()
                && DAY.matcher(m).matches()
                && YEAR.matcher(y).matches();
        return Optional.of(JSON.stringNode(
                numbers
                        ? "%s-%02d-%02d".formatted(y, Integer.parseInt(m), Integer.parseInt(d))
                        : String.join("/", d, m, y)));
    }

    /** A day, with hour and minute; without both of them only a day, which the format may take or not. */
    private static Optional<JsonNode> moment(Typed typed, String name) {
        String hour = digits(Words.tidy(typed.first(name + ".hour")));
        String minute = digits(Words.tidy(typed.first(name + ".minute")));
        var day = day(typed.first(name + ".day"), typed.first(name + ".month"), typed.first(name + ".year"));
        if (hour.isEmpty() && minute.isEmpty()) {
            return day;
        }
        boolean numbers = DAY.matcher(hour).matches() && DAY.matcher(minute).matches();
        String time =
                numbers ? "%02d:%02d".formatted(Integer.parseInt(hour), Integer.parseInt(minute)) : hour + ":" + minute;
        return Optional.of(JSON.stringNode(day.map(JsonNode::stringValue).orElse("") + "T" + time));
    }

    private static Optional<JsonNode> codes(Field field, List<String> typed) {
        var codes = new LinkedHashSet<String>();
        typed.stream().map(t -> Words.tidy(t, field)).filter(t -> !t.isEmpty()).forEach(codes::add);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var array = JSON.arrayNode();
        codes.forEach(array::add);
        return Optional.of(array);
    }
}
