package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.definition.entity.Shape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Rules that JSON Schema has no words for: one answer against another, against today, against its decimals. */
final class Comparisons {

    private final LocalDate today;
    private final List<Breach> breaches;

    Comparisons(LocalDate today, List<Breach> breaches) {
        this.today = today;
        this.breaches = breaches;
    }

    void check(Form form, JsonNode answers) {
        object(form.shape(), answers, "");
        form.pages().forEach(page -> page.controls().forEach(control -> decimals(control, answers, "")));
    }

    private void object(Shape shape, JsonNode answers, String pointer) {
        for (Field field : shape.fields().values()) {
            JsonNode value = answers.get(field.name());
            if (value == null) {
                continue;
            }
            if (field.kind() == FieldKind.GROUP) {
                object(field.shape(), value, pointer + "/" + field.name());
            } else if (field.kind() == FieldKind.REPEAT) {
                for (int i = 0; i < value.size(); i++) {
                    object(field.shape(), value.get(i), pointer + "/" + field.name() + "/" + i);
                }
            } else {
                field.atLeast().ifPresent(other -> compare(field, value, answers, other, pointer, Breach.AT_LEAST));
                field.atMost().ifPresent(other -> compare(field, value, answers, other, pointer, Breach.AT_MOST));
            }
        }
    }

    private void compare(Field field, JsonNode value, JsonNode answers, String other, String pointer, String rule) {
        Optional<Integer> order = field.kind() == FieldKind.DATE
                ? order(day(value), other.equals(Field.TODAY) ? Optional.of(today) : day(answers.path(other)))
                : order(number(value), number(answers.path(other)));
        boolean broken =
                order.filter(o -> rule.equals(Breach.AT_LEAST) ? o < 0 : o > 0).isPresent();
        if (broken) {
            String prefix =
                    field.key().substring(0, field.key().length() - field.name().length());
            breaches.add(
                    Breach.of(pointer + "/" + field.name(), rule, other.equals(Field.TODAY) ? other : prefix + other));
        }
    }

    private static <T extends Comparable<? super T>> Optional<Integer> order(Optional<T> one, Optional<T> other) {
        return one.flatMap(a -> other.map(a::compareTo));
    }

    private static Optional<LocalDate> day(JsonNode value) {
        try {
            return value.isString() ? Optional.of(LocalDate.parse(value.stringValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the format says so already
        }
    }

    private static Optional<BigDecimal> number(JsonNode value) {
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    private void decimals(Control control, JsonNode answers, String prefix) {
        FieldKind kind = control.field().kind();
        if (kind != FieldKind.NUMBER && kind != FieldKind.REPEAT) {
            return;
        }
        String pointer = "/" + control.path().replace('.', '/');
        JsonNode value = answers.at(pointer);
        if (kind == FieldKind.NUMBER) {
            if (value.isNumber()
                    && value.decimalValue().scale() > control.look().decimals()) {
                breaches.add(Breach.of(
                        prefix + pointer, Breach.DECIMALS, control.look().decimals()));
            }
        } else {
            List<Control> inner = Page.controls(control.detail());
            for (int i = 0; i < value.size(); i++) {
                for (Control each : inner) {
                    decimals(each, value.get(i), pointer + "/" + i);
                }
            }
        }
    }
}
