package info.becs.forms.definition.entity;

import java.time.LocalDate;
import java.util.List;

/** How the platform fills in a field from others of the same form, named {@code field} or {@code rows.field}. */
public sealed interface Calculation {

    /** A sum less a sum. */
    record Sum(List<String> add, List<String> subtract) implements Calculation {}

    /** The code of the choice that a text names, or {@code other}. */
    record Named(String field) implements Calculation {}

    /** The group that a choice belongs to. */
    record GroupOf(String field) implements Calculation {}

    /** Whether days lie {@code before} a certain one, or from it on ({@code after}), or {@code both}. */
    record Turn(String field, LocalDate day) implements Calculation {
        public static final List<String> CODES = List.of("before", "after", "both");
    }
}
