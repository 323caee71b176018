package info.becs.forms.answers.control;

import com.networknt.schema.Error;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the JSON Schema of a form says against answers, as places, keywords and limits; never in its own words. */
final class Rules {

    /** Keywords that only say that something beneath them failed, which is reported itself. */
    private static final Set<String> WRAPPERS = Set.of("allOf", "anyOf", "if", "then", "items", "properties");

    private static final Set<String> LIMITS =
            Set.of("minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems");

    private static final Map<String, String> ALIASES = Map.of("oneOf", "enum", "additionalProperties", Breach.UNKNOWN);

    private Rules() {}

    static List<Breach> check(Form form, JsonNode answers) {
        var breaches = new ArrayList<Breach>();
        for (Error error : form.rules().errors(answers)) {
            if (!WRAPPERS.contains(error.getKeyword())) {
                breaches.add(breach(error));
            }
        }
        return breaches;
    }

    private static Breach breach(Error error) {
        String place = error.getInstanceLocation().toString();
        String rule = error.getKeyword();
        if (error.getProperty() != null) {
            place += "/" + error.getProperty();
        }
        if (LIMITS.contains(rule)) {
            return Breach.of(place, rule, error.getSchemaNode().decimalValue());
        }
        return rule.equals("format")
                ? Breach.of(place, rule, error.getSchemaNode().asString())
                : new Breach(place, alias(rule), List.of());
    }

    /** One of titled options is, to a reader, one of a list. */
    private static String alias(String rule) {
        return ALIASES.getOrDefault(rule, rule);
    }
}
