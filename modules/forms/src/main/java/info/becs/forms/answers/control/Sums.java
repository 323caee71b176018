package info.becs.forms.answers.control;

import info.becs.forms.definition.entity.Calculation;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what a form calculates. */
final class Sums {

    private Sums() {}

    /** Leaves a field absent while none of its terms is answered. */
    static void fill(Form form, ObjectNode answers) {
        for (Field field : form.shape().fields().values()) {
            field.calculation().flatMap(c -> value(c, answers)).ifPresent(v -> answers.put(field.name(), v));
        }
    }

    private static Optional<Long> value(Calculation calculation, JsonNode answers) {
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
        int dot = term.indexOf('.');
        if (dot < 0) {
            return value(answers.path(term)).map(List::of).orElse(List.of());
        }
        return answers.path(term.substring(0, dot))
                .valueStream()
                .limit(100)
                .flatMap(row -> value(row.path(term.substring(dot + 1))).stream())
                .toList();
    }

    private static Optional<Long> value(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) <= 1_000_000_000_000L
                ? Optional.of(value.longValue())
                : Optional.empty();
    }
}
