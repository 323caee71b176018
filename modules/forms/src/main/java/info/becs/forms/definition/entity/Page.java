package info.becs.forms.definition.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a form.
 *
 * @param key beginning of its message keys
 */
public record Page(String key, Condition shown, List<Element> elements) {

    /** The fields that stand on it, in their order. */
    public List<Element.Control> controls() {
        return controls(elements);
    }

    /** The fields among these elements, whatever they are laid out in. */
    public static List<Element.Control> controls(List<Element> elements) {
        var controls = new ArrayList<Element.Control>();
        collect(elements, controls);
        return controls;
    }

    /** Whether a file can be sent with it. */
    public boolean takesFiles() {
        return controls().stream()
                .anyMatch(c -> c.field().isFile()
                        || controls(c.detail()).stream().anyMatch(d -> d.field().isFile()));
    }

    /** Whether a JSON pointer into answers leads to something on this page. */
    public boolean holds(String pointer) {
        return places().stream().anyMatch(p -> isAtOrIn(pointer, p));
    }

    /** Where its fields stand in the answers, as JSON pointers in their order. */
    public List<String> places() {
        return controls().stream().map(c -> "/" + c.path().replace('.', '/')).toList();
    }

    public static boolean isAtOrIn(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private static void collect(List<Element> elements, List<Element.Control> into) {
        for (Element element : elements) {
            if (element instanceof Element.Control control) {
                into.add(control);
            } else if (element instanceof Element.Section section) {
                collect(section.elements(), into);
            }
        }
    }
}
