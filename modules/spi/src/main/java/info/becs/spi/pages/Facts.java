package info.becs.spi.pages;

import java.util.List;
import java.util.Map;

/** The rule of what a template may be given. */
final class Facts {

    private static final int DEPTH = 12;

    private Facts() {}

    static void check(String name, Object value) {
        check(name, value, 0);
    }

    private static void check(String name, Object value, int depth) {
        if (depth > DEPTH) {
            throw new IllegalArgumentException("Fact '" + name + "' is nested more than " + DEPTH + " deep");
        }
        if (value instanceof List<?> list) {
            list.forEach(v -> check(name, v, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> {
                if (!(k instanceof String)) {
                    throw new IllegalArgumentException("Fact '" + name + "' has a key that is not a String: " + k);
                }
                check(name + "." + k, v, depth + 1);
            });
        } else if (!(value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Html)) {
            throw new IllegalArgumentException(
                    "Fact '" + name + "' is a " + value.getClass().getName()
                            + "; a theme is given String, Number, Boolean, Html, List and Map only");
        }
    }
}
