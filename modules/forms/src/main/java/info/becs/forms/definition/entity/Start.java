package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Map;

/**
 * Which answer begins a clock of a rule pack.
 *
 * @param word as clocks name it
 * @param day key of the field with the day
 * @param where keys of choices, and what each has to be
 */
public record Start(String word, String day, Map<String, List<String>> where) {

    public Start {
        where = Map.copyOf(where);
    }
}
