package info.becs.site.themes.control;

import info.becs.spi.pages.Html;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * The only way from a value to a page: plain text is escaped for HTML, markup of the platform stays, anything else is
 * refused.
 *
 * <p>Extends the engine's own filter because the engine recognises it by its class. Its other strategies are gone:
 * {@code escape('js')} would put raw markup into a page.
 */
final class HtmlEscape extends EscapeFilter {

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
        if (input == null || input instanceof SafeString) {
            return input;
        }
        if (input instanceof Html html) {
            return new SafeString(html.markup());
        }
        return new SafeString(escaped(Scalars.text(input, "printed", self, line)));
    }

    static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
