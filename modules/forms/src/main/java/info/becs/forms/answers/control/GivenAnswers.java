package info.becs.forms.answers.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.control.BoundedJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Answers as JSON text from outside, read within limits: 256 K characters, five levels, no name twice. */
public final class GivenAnswers {

    public static final int LONGEST = 256 * 1024;

    private static final BoundedJson JSON = new BoundedJson(LONGEST, 20_000, 5);

    private GivenAnswers() {}

    /** An object; anything else is refused. */
    public static JsonNode read(String text) {
        if (text.length() > LONGEST) {
            throw FormsProblem.answersTooLarge(LONGEST / 1024);
        }
        try {
            JsonNode tree = JSON.read(text);
            if (!tree.isObject()) {
                throw FormsProblem.answersUnreadable("{ }");
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw FormsProblem.answersBeyondLimits();
        } catch (JacksonException e) {
            throw FormsProblem.answersUnreadable(
                    e.getLocation() == null
                            ? "?"
                            : e.getLocation().getLineNr() + ":"
                                    + e.getLocation().getColumnNr());
        }
    }

    public static String write(JsonNode answers) {
        return JSON.write(answers);
    }
}
