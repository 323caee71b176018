package info.becs.forms.answers.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody typed into the pages of a form, letter by letter: names as in the pages, {@code
 * orders.0.order_date.day}, and how many rows stand open.
 *
 * <p>Kept as it was typed, so that a mistake is shown back in place. Immutable.
 */
public record Typed(Map<String, List<String>> values, Map<String, Integer> rows) {

    public static final Typed NOTHING = new Typed(Map.of(), Map.of());

    public Typed {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        rows = Map.copyOf(rows);
    }

    /** The first value, or an empty text. */
    public String first(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public int rows(String repeat) {
        return rows.getOrDefault(repeat, 0);
    }

    public boolean isBlank(String prefix) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .allMatch(e -> e.getValue().stream().allMatch(String::isBlank));
    }

    public Typed withRows(String repeat, int count) {
        var more = new LinkedHashMap<>(rows);
        more.put(repeat, count);
        return new Typed(values, more);
    }

    public Typed with(String name, String value) {
        var more = new TreeMap<>(values);
        more.put(name, List.of(value));
        return new Typed(more, rows);
    }

    /** Without what was typed into this field. */
    public Typed without(String name) {
        var less = new TreeMap<>(values);
        less.keySet().removeIf(n -> n.equals(name) || n.startsWith(name + "."));
        return new Typed(less, rows);
    }

    /** Without one row; those below move up. */
    public Typed withoutRow(String repeat, int row) {
        int count = rows(repeat);
        if (row < 0 || row >= count) {
            return this;
        }
        var moved = new TreeMap<String, List<String>>();
        values.forEach((name, all) -> {
            int at = rowOf(name, repeat);
            if (at < row) {
                moved.put(name, all);
            } else if (at > row) {
                moved.put(repeat + "." + (at - 1) + name.substring((repeat + "." + at).length()), all);
            }
        });
        return new Typed(moved, rows).withRows(repeat, count - 1);
    }

    /** Without rows in which nothing was typed. */
    public Typed withoutBlankRows() {
        Typed less = this;
        for (String repeat : rows.keySet()) {
            for (int row = less.rows(repeat) - 1; row >= 0; row--) {
                if (less.isBlank(repeat + "." + row + ".")) {
                    less = less.withoutRow(repeat, row);
                }
            }
        }
        return less;
    }

    /** The number of the row that a name belongs to; -1 for a name outside this repeat. */
    private static int rowOf(String name, String repeat) {
        if (!name.startsWith(repeat + ".")) {
            return -1;
        }
        int from = repeat.length() + 1;
        int dot = name.indexOf('.', from);
        return Integer.parseInt(name.substring(from, dot));
    }
}
