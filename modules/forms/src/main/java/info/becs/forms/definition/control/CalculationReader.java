package info.becs.forms.definition.control;

import info.becs.forms.definition.entity.Calculation;
import info.becs.forms.definition.entity.Calculation.GroupOf;
import info.becs.forms.definition.entity.Calculation.Named;
import info.becs.forms.definition.entity.Calculation.Sum;
import info.becs.forms.definition.entity.Calculation.Turn;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.definition.entity.Shape;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what a field is calculated from, and sees that it can be. */
final class CalculationReader {

    private static final int MOST_TERMS = 10;
    private static final int LONGEST = 100;

    private final Shape shape;
    private final Place root;

    CalculationReader(Shape shape, Place root) {
        this.shape = shape;
        this.root = root;
    }

    static Calculation read(Place place) {
        if (place.find("named").isPresent()) {
            return new Named(place.only("named").require("named").text(LONGEST));
        }
        if (place.find("groupOf").isPresent()) {
            return new GroupOf(place.only("groupOf").require("groupOf").text(LONGEST));
        }
        if (place.find("turn").isPresent()) {
            place.only("turn", "day");
            return new Turn(place.require("turn").text(LONGEST), day(place.require("day")));
        }
        place.only("add", "subtract");
        return new Sum(
                place.require("add").texts(MOST_TERMS, LONGEST),
                place.find("subtract").map(s -> s.texts(MOST_TERMS, LONGEST)).orElse(List.of()));
    }

    private static LocalDate day(Place place) {
        String text = place.text(10);
        if (Formats.isDay(text)) {
            return LocalDate.parse(text);
        }
        place.refuse(Text.of("তারিখ দরকার, যেমন 2021-07-01।", "A date belongs here, for example 2021-07-01."));
        return LocalDate.EPOCH;
    }

    void check(Field field) {
        field.calculation().ifPresent(calculation -> {
            if (calculation instanceof Sum sum) {
                sum.add().forEach(term -> require(field, term, isSummand(term, field.kind())));
                sum.subtract().forEach(term -> require(field, term, isSummand(term, field.kind())));
            } else if (calculation instanceof Named named) {
                require(
                        field,
                        named.field(),
                        shape.field(named.field())
                                        .filter(f -> f.kind() == FieldKind.TEXT)
                                        .flatMap(Field::list)
                                        .filter(l -> field.options().containsAll(l.codes()))
                                        .isPresent()
                                && field.options().contains(OptionList.OTHER));
            } else if (calculation instanceof GroupOf group) {
                require(
                        field,
                        group.field(),
                        shape.field(group.field())
                                .flatMap(Field::list)
                                .filter(l -> !l.groups().isEmpty())
                                .filter(l ->
                                        field.options().containsAll(l.groups().keySet()))
                                .isPresent());
            } else if (calculation instanceof Turn turn) {
                require(
                        field,
                        turn.field(),
                        term(turn.field()).filter(f -> f.kind().isOfDays()).isPresent()
                                && field.options().containsAll(Turn.CODES));
            }
        });
    }

    private void require(Field field, String term, boolean possible) {
        if (!possible) {
            root.refuse(Text.of(
                            "\"{0}\" হিসাবে \"{1}\" নেওয়া যায় না।",
                            "\"{0}\" cannot be calculated from \"{1}\": name fields or rows.field of the same"
                                    + " kind; for named, groupOf and turn, give the field all codes that may come out.")
                    .with(field.name(), term));
        }
    }

    private boolean isSummand(String path, FieldKind kind) {
        return term(path).filter(f -> f.kind() == kind && !f.isCalculated()).isPresent()
                && (kind == FieldKind.MONEY || kind == FieldKind.INTEGER);
    }

    private Optional<Field> term(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? shape.field(path)
                : shape.field(path.substring(0, dot)).flatMap(f -> f.shape().field(path.substring(dot + 1)));
    }
}
