package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The names that the fields of a page have in its form: {@code issue}, {@code orders.0.order_date.day}.
 *
 * <p>They come from the walk over the definition only; what else a post holds is never looked at.
 */
public final class Names {

    public static final String FILE_LABEL = ".label";

    private static final int LONGEST = 20_000;
    private static final int MOST_VALUES = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Names() {}

    /** What was typed before, with what this post of one page says instead. */
    public static Typed post(Typed before, Page page, Map<String, List<String>> posted) {
        var values = new TreeMap<>(before.values());
        var rows = new TreeMap<>(before.rows());
        for (Control control : page.controls()) {
            String name = control.path();
            values.keySet().removeIf(n -> n.equals(name) || n.startsWith(name + "."));
            if (control.field().kind() == FieldKind.REPEAT) {
                int count = rows(name, posted, control.field().limits().most());
                rows.put(name, count);
                for (int row = 0; row < count; row++) {
                    for (Control inner : Page.controls(control.detail())) {
                        names(inner.field(), name + "." + row + "." + inner.path(), n -> copy(n, posted, values));
                    }
                }
            } else {
                names(control.field(), name, n -> copy(n, posted, values));
            }
        }
        return new Typed(values, rows);
    }

    /** The names of one field's boxes. */
    private static void names(Field field, String name, Consumer<String> each) {
        if (field.isCalculated()) {
            return;
        }
        if (field.kind().isOfDays()) {
            each.accept(name + ".day");
            each.accept(name + ".month");
            each.accept(name + ".year");
            if (field.kind() == FieldKind.DATE_TIME) {
                each.accept(name + ".hour");
                each.accept(name + ".minute");
            }
        } else {
            each.accept(name);
            if (field.isFile()) {
                each.accept(name + FILE_LABEL); // what it is called and how large it is, for the page alone
            }
        }
    }

    private static void copy(String name, Map<String, List<String>> posted, Map<String, List<String>> values) {
        List<String> all = posted.getOrDefault(name, List.of()).stream()
                .limit(MOST_VALUES)
                .map(v -> v.length() > LONGEST ? v.substring(0, LONGEST) : v)
                .toList();
        if (!all.stream().allMatch(String::isEmpty)) {
            values.put(name, all);
        }
    }

    /** How many rows stood open: one more than the highest number that was posted. */
    private static int rows(String name, Map<String, List<String>> posted, int most) {
        int count = 0;
        for (String key : posted.keySet()) {
            if (key.startsWith(name + ".")) {
                String number = key.substring(name.length() + 1).split("\\.", 2)[0];
                if (NUMBER.matcher(number).matches()) {
                    count = Math.max(count, Integer.parseInt(number) + 1);
                }
            }
        }
        return Math.min(count, most);
    }
}
