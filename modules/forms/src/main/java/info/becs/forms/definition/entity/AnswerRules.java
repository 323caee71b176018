package info.becs.forms.definition.entity;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of a form, ready to check answers with.
 *
 * @param certain whether answers are right beyond doubt; never true where the engine finds an error
 * @param engine decides all others, and says what is wrong
 */
public record AnswerRules(Check certain, Schema engine) {

    /** A question to one value of the answers. */
    @FunctionalInterface
    public interface Check {
        boolean passes(JsonNode value);
    }

    public List<Error> errors(JsonNode answers) {
        return certain.passes(answers) ? List.of() : engine.validate(answers);
    }
}
