package info.becs.complaints.entity;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a case keeps of a form's answers: against whom, and how much.
 *
 * @param merchant as the sender named it; empty where the form does not ask
 * @param amount claimed, in poisha; empty where the form does not reckon it
 */
public record Claim(Optional<String> merchant, Optional<Long> amount) {

    private static final int LONGEST_NAME = 150;

    /** From the answers of any form that calls these things {@code merchant_name} and {@code amount_claimed}. */
    public static Claim of(String answers) {
        JsonNode json = JsonMapper.shared().readTree(answers);
        return new Claim(merchant(json.path("merchant_name")), amount(json.path("amount_claimed")));
    }

    private static Optional<String> merchant(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank()
                ? Optional.of(cut(node.stringValue().strip()))
                : Optional.empty();
    }

    private static Optional<Long> amount(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0
                ? Optional.of(node.longValue())
                : Optional.empty();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
