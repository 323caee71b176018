package info.becs.forms.answers.control;

import info.becs.forms.definition.entity.Calculation;
import info.becs.forms.definition.entity.Calculation.GroupOf;
import info.becs.forms.definition.entity.Calculation.Named;
import info.becs.forms.definition.entity.Calculation.Sum;
import info.becs.forms.definition.entity.Calculation.Turn;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.OptionList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what a form calculates. */
final class Calculations {

    private Calculations() {}

    /** Leaves a field absent while none of its terms is answered. */
    static void fill(Form form, ObjectNode answers) {
        for (Field field : form.shape().fields().values()) {
            Calculation calculation = field.calculation().orElse(null);
            if (calculation instanceof Sum sum) {
                value(sum, answers).ifPresent(v -> answers.put(field.name(), v));
            } else if (calculation != null) {
                code(calculation, form, answers).ifPresent(c -> answers.put(field.name(), c));
            }
        }
    }

    private static Optional<String> code(Calculation calculation, Form form, JsonNode answers) {
        if (calculation instanceof Named named) {
            return text(answers.path(named.field()))
                    .map(t -> list(form, named.field())
                            .named(t)
                            .map(OptionList.Choice::code)
                            .orElse(OptionList.OTHER));
        }
        if (calculation instanceof GroupOf group) {
            return text(answers.path(group.field()))
                    .flatMap(t -> list(form, group.field()).find(t))
                    .map(OptionList.Choice::group);
        }
        return calculation instanceof Turn turn ? turned(turn, answers) : Optional.empty();
    }

    private static OptionList list(Form form, String field) {
        return form.shape().field(field).flatMap(Field::list).orElseThrow();
    }

    private static Optional<String> turned(Turn turn, JsonNode answers) {
        var sides = nodes(answers, turn.field()).stream()
                .flatMap(n -> Days.of(n).stream())
                .map(day -> day.isBefore(turn.day()) ? "before" : "after")
                .distinct()
                .toList();
        return sides.size() > 1 ? Optional.of("both") : sides.stream().findFirst();
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    private static Optional<Long> value(Sum calculation, JsonNode answers) {
        boolean answered = false;
        long sum = 0;
        for (String term : calculation.add()) {
            for (long value : values(answers, term)) {
                sum += value;
                answered = true;
            }
        }
        for (String term : calculation.subtract()) {
            for (long value : values(answers, term)) {
                sum -= value;
            }
        }
        return answered ? Optional.of(sum) : Optional.empty();
    }

    /** The reader of definitions bounds each value to 10^12 and rows to 100, so a sum never overflows. */
    private static List<Long> values(JsonNode answers, String term) {
        return nodes(answers, term).stream().flatMap(n -> value(n).stream()).toList();
    }

    /** All answers to one field, of all rows. */
    private static List<JsonNode> nodes(JsonNode answers, String term) {
        int dot = term.indexOf('.');
        if (dot < 0) {
            return List.of(answers.path(term));
        }
        return answers.path(term.substring(0, dot))
                .valueStream()
                .limit(100)
                .map(row -> row.path(term.substring(dot + 1)))
                .toList();
    }

    private static Optional<Long> value(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) <= 1_000_000_000_000L
                ? Optional.of(value.longValue())
                : Optional.empty();
    }
}
