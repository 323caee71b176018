package info.becs.forms.exports.entity;

import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * What the table of a form has for columns: the union of all its versions, the newest first, so that no answer is without
 * one. What is sensitive in any version is in none.
 *
 * @param rows the repeat that it is about, one line for each of its rows; empty for one line for each submission
 * @param keys dotted, {@code home.district}; of a repeat, as they stand in its rows
 */
public record Table(Optional<String> rows, List<String> keys) {

    /** @param versions the newest first */
    public static Optional<Table> of(List<Form> versions, Optional<String> rows) {
        var keys = new LinkedHashSet<String>();
        var sealed = new LinkedHashSet<String>();
        boolean known = false;
        for (Form form : versions) {
            Optional<Shape> shape = shape(form, rows);
            known |= shape.isPresent();
            shape.ifPresent(s -> s.leaves().forEach((key, field) -> {
                keys.add(key);
                if (field.isSealed()) {
                    sealed.add(key);
                }
            }));
        }
        keys.removeAll(sealed);
        return known ? Optional.of(new Table(rows, new ArrayList<>(keys))) : Optional.empty();
    }

    /** The fields of one line, in one version. */
    public static Optional<Shape> shape(Form form, Optional<String> rows) {
        return rows.isEmpty()
                ? Optional.of(form.shape())
                : form.shape()
                        .field(rows.get())
                        .filter(field -> field.kind() == FieldKind.REPEAT)
                        .map(Field::shape);
    }
}
