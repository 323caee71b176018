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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rules that JSON Schema has no words for: one answer against another, against today, against its decimals. */
final class Comparisons {

    private static final Pattern WEB = Pattern.compile("^https?://[^\\s/]+\\.[^\\s]+$", Pattern.CASE_INSENSITIVE);

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
                if (field.within().isPresent()) {
                    within(field, value, answers, pointer);
                }
                if (field.format().equals("uri")) {
                    address(field, value, pointer);
                }
            }
        }
    }

    private void compare(Field field, JsonNode value, JsonNode answers, String other, String pointer, String rule) {
        Optional<Integer> order = field.kind().isOfDays()
                ? days(value, other, answers)
                : order(number(value), number(answers.path(other)));
        boolean broken =
                order.filter(o -> rule.equals(Breach.AT_LEAST) ? o < 0 : o > 0).isPresent();
        if (broken) {
            breaches.add(Breach.of(
                    pointer + "/" + field.name(), rule, other.equals(Field.TODAY) ? other : key(field, other)));
        }
    }

    private static <T extends Comparable<? super T>> Optional<Integer> order(Optional<T> one, Optional<T> other) {
        return one.flatMap(a -> other.map(a::compareTo));
    }

    /** By the minute where both know it, else by the day. */
    private Optional<Integer> days(JsonNode value, String other, JsonNode answers) {
        if (other.equals(Field.TODAY)) {
            return order(Days.of(value), Optional.of(today));
        }
        JsonNode against = answers.path(other);
        return isWithTime(value) && isWithTime(against)
                ? order(Days.moment(value), Days.moment(against))
                : order(Days.of(value), Days.of(against));
    }

    private static boolean isWithTime(JsonNode value) {
        return value.isString() && value.stringValue().indexOf('T') == 10;
    }

    private void within(Field field, JsonNode value, JsonNode answers, String pointer) {
        String group = answers.path(field.within().orElseThrow()).asString("");
        boolean inside = field.list()
                .flatMap(list -> list.find(value.asString("")))
                .map(choice -> choice.group().equals(group))
                .orElse(true); // no choice of the list: the enum says so
        if (!inside) {
            breaches.add(Breach.of(
                    pointer + "/" + field.name(),
                    Breach.WITHIN,
                    key(field, field.within().get())));
        }
    }

    private static String key(Field beside, String name) {
        return beside.key().substring(0, beside.key().length() - beside.name().length()) + name;
    }

    /** A link that staff may follow: nothing but a page of the web. */
    private void address(Field field, JsonNode value, String pointer) {
        if (value.isString() && !WEB.matcher(value.stringValue()).find()) {
            breaches.add(Breach.of(pointer + "/" + field.name(), "format", "uri"));
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
