package info.becs.site.themes.control;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplate;

/** The values that are one piece of text; a list or a map is none, however harmless it looks. */
final class Scalars {

    private Scalars() {}

    static boolean is(Object value) {
        return value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof SafeString;
    }

    static String text(Object value, String wanted, PebbleTemplate self, int line) {
        if (value == null) {
            return "";
        }
        if (!is(value)) {
            throw new PebbleException(
                    null,
                    "Only text and numbers can be " + wanted + ", not a "
                            + value.getClass().getSimpleName(),
                    line,
                    self.getName());
        }
        return value.toString();
    }
}
