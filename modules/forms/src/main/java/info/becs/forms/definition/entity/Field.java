package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Optional;

/**
 * One field of a form, compiled.
 *
 * @param key its place without row numbers, {@code orders.order_no}: the beginning of its message keys
 * @param format of a text: {@code email}, {@code bd-mobile}, …; {@code year} of a number that always has four digits; empty for any
 * @param searched whether equal answers can be found without opening any
 * @param searchedWith fields at the top whose first answer has to be equal, too; none where the answer alone counts
 * @param options codes in their order, for ONE and MANY
 * @param atLeast the field, or {@code today}, which this one must not be below
 * @param atMost the field, or {@code today}, which this one must not be above
 * @param list where the options come from; of a text, what is suggested
 * @param within the field beside it whose answer is the group that this choice must belong to
 * @param offered by which word whoever handles the form knows its choices; the options are those of the definition until they are asked for
 * @param shape the fields inside, for REPEAT and GROUP
 */
public record Field(
        String name,
        String key,
        FieldKind kind,
        Optional<DataClass> dataClass,
        String format,
        Tidy tidy,
        boolean searched,
        List<String> searchedWith,
        List<String> options,
        Limits limits,
        Optional<String> atLeast,
        Optional<String> atMost,
        Optional<Calculation> calculation,
        Optional<OptionList> list,
        Optional<String> within,
        Optional<String> offered,
        Shape shape) {

    public static final String TODAY = "today";
    public static final String FILE = "x-file";
    public static final String YEAR = "year";

    public Field {
        searchedWith = List.copyOf(searchedWith);
        options = List.copyOf(options);
    }

    /** Answered with a file that was sent before: {@code upload:<id>}. */
    public boolean isFile() {
        return format.equals(FILE);
    }

    /** Read without the commas of amounts. */
    public boolean isYear() {
        return kind == FieldKind.INTEGER && format.equals(YEAR);
    }

    /** Whether lists can be narrowed by it: one code of a few, or of a list, that is not kept encrypted nor offered by whoever lists. */
    public boolean isFilter() {
        return (kind == FieldKind.ONE || kind == FieldKind.YES_NO)
                && dataClass.isPresent()
                && !isSealed()
                && offered.isEmpty();
    }

    /** The same with other options. */
    public Field offering(List<String> codes) {
        return new Field(
                name,
                key,
                kind,
                dataClass,
                format,
                tidy,
                searched,
                searchedWith,
                codes,
                limits,
                atLeast,
                atMost,
                calculation,
                list,
                within,
                offered,
                shape);
    }

    /** Kept encrypted, and in no export. */
    public boolean isSealed() {
        return dataClass.filter(DataClass::isSealed).isPresent();
    }

    /** Filled in by the platform, never by the sender. */
    public boolean isCalculated() {
        return calculation.isPresent();
    }
}
