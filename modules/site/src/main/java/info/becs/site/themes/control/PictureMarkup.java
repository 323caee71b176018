package info.becs.site.themes.control;

import info.becs.kit.text.HtmlText;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A picture of a module as markup, made here and not by templates: whatever a page loads lies on this site, and its width and
 * height are always told, so that nothing jumps while it comes.
 */
final class PictureMarkup {

    private static final Pattern ADDRESS = Pattern.compile("/[A-Za-z0-9._-][A-Za-z0-9/._-]*");
    private static final Pattern ADDRESSES = Pattern.compile("(" + ADDRESS + " [0-9]+w(, )?)+");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern FOCUS = Pattern.compile("(left|center|right) (top|center|bottom)");

    private final Map<?, ?> facts;

    private PictureMarkup(Map<?, ?> facts) {
        this.facts = facts;
    }

    /**
     * @param first whether it is what readers see at once; others wait until somebody scrolls to them
     * @param decoration whether what it shows is said beside it
     */
    static Object of(Object facts, String sizes, boolean first, boolean decoration) {
        return facts instanceof Map<?, ?> map && !map.isEmpty()
                ? new SafeString(new PictureMarkup(map).markup(sizes, first, decoration))
                : "";
    }

    private String markup(String sizes, boolean first, boolean decoration) {
        String wide = " sizes=\"" + HtmlText.escaped(sizes) + "\"";
        String webp = text("webp");
        String source = webp.isEmpty()
                ? ""
                : "<source type=\"image/webp\" srcset=\"" + checked("webp", ADDRESSES) + "\"" + wide + ">";
        return "<picture>" + source + "<img src=\"" + checked("src", ADDRESS) + "\" srcset=\""
                + checked("jpg", ADDRESSES)
                + "\"" + wide + " width=\"" + checked("width", NUMBER) + "\" height=\"" + checked("height", NUMBER)
                + "\" alt=\"" + (decoration ? "" : HtmlText.escaped(text("alt"))) + "\"" + focus()
                + (first ? " fetchpriority=\"high\"" : " loading=\"lazy\"") + " decoding=\"async\"></picture>";
    }

    /** Of its important point, for a style that cuts it off. */
    private String focus() {
        String focus = text("focus");
        if (!FOCUS.matcher(focus).matches() || focus.equals("center center")) {
            return "";
        }
        return " class=\""
                + ("at-" + focus.replace(" ", " at-"))
                        .replaceAll("(^| )at-center", "")
                        .strip() + "\"";
    }

    private String checked(String name, Pattern pattern) {
        String value = text(name);
        if (!pattern.matcher(value).matches()) {
            throw new Overrun("draws a picture whose '" + name + "' is none of this site");
        }
        return value;
    }

    private String text(String name) {
        Object value = facts.get(name);
        return value == null ? "" : value.toString();
    }
}
