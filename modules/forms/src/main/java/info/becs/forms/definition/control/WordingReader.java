package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Element;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.definition.entity.Wording;
import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code messages.bn.json} and {@code messages.en.json}, and sees that nothing is left unsaid in either. */
final class WordingReader {

    private static final int MOST = 3_000;
    private static final int LONGEST = 4_000;

    private final Set<String> needed = new TreeSet<>();
    private final Set<String> welcome = new TreeSet<>();
    private final Map<String, OptionList> lists = new LinkedHashMap<>();

    WordingReader(Shape shape, List<Page> pages) {
        shape(shape);
        for (Page page : pages) {
            needed.add(page.key() + ".label");
            welcome.add(page.key() + ".description");
            elements(page.elements());
        }
    }

    private void shape(Shape shape) {
        for (Field field : shape.fields().values()) {
            needed.add(field.key() + ".label");
            welcome.add(field.key() + ".description");
            if (field.list().isPresent()) {
                lists.put(field.key(), field.list().get());
            } else {
                field.options().forEach(code -> needed.add(field.key() + "." + code));
            }
            shape(field.shape());
        }
    }

    private void elements(List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof Element.Note note) {
                needed.add(note.key() + ".text");
            } else if (element instanceof Element.Section section) {
                if (!section.key().isEmpty()) {
                    needed.add(section.key() + ".label");
                    welcome.add(section.key() + ".description");
                }
                elements(section.elements());
            } else if (element instanceof Element.Control control) {
                elements(control.detail());
            }
        }
    }

    Wording read(Place bn, Place en) {
        var bangla = side(bn);
        var english = side(en);
        apart(bangla, english, en);
        apart(english, bangla, bn);
        return new Wording(bangla, english, lists);
    }

    private Map<String, String> side(Place place) {
        var words = new LinkedHashMap<String, String>();
        place.members(MOST).forEach((key, each) -> {
            if (!needed.contains(key) && !welcome.contains(key) && !ofError(key)) {
                each.refuse(
                        Text.of("\"{0}\" কোথাও লাগে না।", "Nothing in this form is called \"{0}\"; mend or remove it.")
                                .with(key));
            }
            words.put(key, each.text(LONGEST));
        });
        for (String key : needed) {
            if (!words.containsKey(key)) {
                place.refuse(Text.of("\"{0}\" নেই।", "\"{0}\" is missing; say it in both languages.")
                        .with(key));
            }
        }
        return words;
    }

    /** {@code orders.order_no.error.required}: a sentence of the form's own for a broken rule. */
    private boolean ofError(String key) {
        int at = key.indexOf(".error.");
        return at > 0 && needed.contains(key.substring(0, at) + ".label");
    }

    private static void apart(Map<String, String> one, Map<String, String> other, Place place) {
        for (String key : one.keySet()) {
            if (!other.containsKey(key)) {
                place.refuse(Text.of("\"{0}\" এই ভাষায় নেই।", "\"{0}\" is said in one language only; add it here.")
                        .with(key));
            }
        }
    }
}
