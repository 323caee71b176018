package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a case keeps of a form's answers: against whom, how much, with what, what went wrong and where.
 *
 * @param merchant as the sender named it; empty where the form does not ask
 * @param merchantKey the same under one spelling: as the form's list calls it, otherwise {@linkplain #folded folded}
 * @param amount claimed, in poisha; empty where the form does not reckon it
 */
public record Claim(
        Optional<String> merchant,
        Optional<String> merchantKey,
        Optional<Long> amount,
        Optional<String> product,
        Optional<String> issue,
        Optional<String> district) {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_KEY = 60;
    /** What a form's list says of those that are not in it. */
    private static final String OTHER = "other";

    private static final Pattern CODE = Pattern.compile("[a-z0-9_-]{1,60}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    /** From the answers of any form that calls these things {@code merchant_name} and {@code amount_claimed}. */
    public static Claim of(String answers) {
        JsonNode json = JsonMapper.shared().readTree(answers);
        Optional<String> merchant = merchant(json.path("merchant_name"));
        return new Claim(
                merchant,
                code(json.path("merchant_id"))
                        .filter(id -> !id.equals(OTHER))
                        .or(() -> merchant.map(Claim::folded).filter(key -> !key.isEmpty())),
                amount(json.path("amount_claimed")),
                code(json.path("product_category")),
                code(json.path("issue")),
                code(json.path("district")));
    }

    /** One spelling for however somebody writes a name: small letters, no blanks, no signs. */
    public static String folded(String name) {
        String words = NO_WORD.matcher(
                        Bangla.latinDigits(Bangla.normalise(name)).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return words.substring(0, Math.min(words.length(), LONGEST_KEY));
    }

    private static Optional<String> code(JsonNode node) {
        return node.isString() && CODE.matcher(node.stringValue()).matches()
                ? Optional.of(node.stringValue())
                : Optional.empty();
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
