package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Form;
import info.becs.spi.forms.FormOffers.Bound;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the chosen ones among offered choices ask of other answers. */
final class Bounds {

    private Bounds() {}

    /** Each at the choice: another one may be right, and the other answer may be, too. */
    static List<Breach> check(Form form, JsonNode answers) {
        return form.offer().choices().keySet().stream()
                .flatMap(field -> broken(form, field, answers)
                        .map(bound -> Breach.of("/" + field, Breach.OFFERED, bound.otherwise())))
                .toList();
    }

    private static Stream<Bound> broken(Form form, String field, JsonNode answers) {
        return form.offer().find(field, answers.path(field).asString("")).stream()
                .flatMap(choice -> choice.bounds().stream())
                .filter(bound -> isOutside(answers.path(bound.field()), bound));
    }

    /** What is no whole number is told at its own field. */
    private static boolean isOutside(JsonNode answer, Bound bound) {
        return answer.isIntegralNumber()
                && answer.canConvertToLong()
                && (answer.longValue() < bound.least() || answer.longValue() > bound.most());
    }
}
