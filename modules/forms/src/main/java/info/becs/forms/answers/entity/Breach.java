package info.becs.forms.answers.entity;

import java.util.List;

/**
 * One rule that answers break.
 *
 * @param pointer where, as a JSON pointer into the answers
 * @param rule the keyword of JSON Schema, {@code required}, or one of the platform's own
 * @param values what the rule speaks of: a limit, a key of another field
 */
public record Breach(String pointer, String rule, List<Object> values) {

    /** Fields that the form does not have. */
    public static final String UNKNOWN = "unknown";
    /** More decimals than asked for. */
    public static final String DECIMALS = "decimals";

    /** A choice of another group than the answer beside it. */
    public static final String WITHIN = "x-within";

    /** A choice that another answer does not go with, as whoever offers it says. */
    public static final String OFFERED = "x-offered";

    public static final String AT_LEAST = "x-at-least";
    public static final String AT_MOST = "x-at-most";

    public Breach {
        values = List.copyOf(values);
    }

    public static Breach of(String pointer, String rule, Object... values) {
        return new Breach(pointer, rule, List.of(values));
    }
}
