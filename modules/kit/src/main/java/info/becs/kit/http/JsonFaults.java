package info.becs.kit.http;

import info.becs.spi.Problem;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What JSON-P and JSON-B say of a body that they cannot read, as a sentence for whoever sent it. */
final class JsonFaults {

    // Yasson 3.0: "Json property 'x' can not be mapped to a class ..." (unknown properties are refused by StrictJson)
    private static final Pattern UNKNOWN =
            Pattern.compile("[Jj]son property '?\"?([^'\" ]{1,60})'?\"? can ?not be mapped");
    // Yasson 3.0: "Unable to deserialize property 'size' because of: ..."
    private static final Pattern PROPERTY = Pattern.compile("[Uu]nable to deserialize property '([^']{1,60})'");

    private JsonFaults() {}

    static boolean isOne(Throwable thrown) {
        return thrown instanceof JsonbException || thrown instanceof JsonException;
    }

    static Problem problem(Throwable thrown) {
        String innermost = null;
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 12; t = t.getCause(), depth++) {
            String message = String.valueOf(t.getMessage());
            Matcher unknown = UNKNOWN.matcher(message);
            if (unknown.find()) {
                return KitProblem.unknownField(unknown.group(1));
            }
            Matcher property = PROPERTY.matcher(message);
            if (property.find()) {
                innermost = property.group(1);
            }
            if (t instanceof JsonParsingException e && e.getLocation() != null) {
                return KitProblem.malformedJson(" (" + e.getLocation().getLineNumber() + ":"
                        + e.getLocation().getColumnNumber() + ")");
            }
        }
        return innermost != null ? KitProblem.wrongType(innermost) : KitProblem.malformedJson("");
    }
}
