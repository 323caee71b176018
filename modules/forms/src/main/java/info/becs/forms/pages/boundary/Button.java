package info.becs.forms.pages.boundary;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which button sent a page: {@code _next}, {@code _back}, {@code _add.orders}, {@code _remove.orders.2}, {@code
 * _change.3}. None means the next: Enter in a text box.
 */
record Button(Action action, String name, int number) {

    enum Action {
        NEXT,
        BACK,
        ADD,
        REMOVE,
        CHANGE,
        /** Shows the choices that belong to an answer on the same page. */
        CHOOSE,
        /** Stops here, and wants a code to go on with. */
        LATER,
        /** Takes a file away: {@code _clear.evidence.0.file}. */
        CLEAR
    }

    static final String CLEAR = "_clear.";

    private static final Pattern NAME = Pattern.compile(
            "_(next|back|submit|add|remove|change|choose|later)(?:\\.([a-z][a-z0-9_]{0,39}))?(?:\\.([0-9]{1,3}))?");

    static Button of(Set<String> fields) {
        for (String field : fields) {
            Matcher match = NAME.matcher(field);
            if (field.startsWith(CLEAR)) {
                return new Button(Action.CLEAR, field.substring(CLEAR.length()), -1);
            }
            if (match.matches()) {
                return of(match);
            }
        }
        return new Button(Action.NEXT, "", 0);
    }

    private static Button of(Matcher match) {
        String name = match.group(2) == null ? "" : match.group(2);
        int number = match.group(3) == null ? -1 : Integer.parseInt(match.group(3));
        return switch (match.group(1)) {
            case "back" -> new Button(Action.BACK, name, number);
            case "add" -> new Button(Action.ADD, name, number);
            case "remove" -> new Button(Action.REMOVE, name, number);
            case "choose" -> new Button(Action.CHOOSE, name, number);
            case "later" -> new Button(Action.LATER, name, number);
            case "change" -> new Button(Action.CHANGE, name, number);
            default -> new Button(Action.NEXT, name, number);
        };
    }

    /** One row more, or one less; nothing for a name that is no repeat of this form. */
    Typed applied(Typed typed, Form form) {
        if (action == Action.CLEAR) {
            return typed.without(name);
        }
        var repeat = form.shape().field(name).filter(f -> f.kind() == FieldKind.REPEAT);
        if (repeat.isEmpty() || action == Action.CHOOSE) {
            return typed;
        }
        if (action == Action.REMOVE) {
            return typed.withoutRow(name, number);
        }
        return typed.withRows(name, Math.min(repeat.get().limits().most(), Math.max(1, typed.rows(name)) + 1));
    }

    /** The page to change, counted from 0; the first for a number that the form does not have. */
    int page(Form form) {
        return number >= 1 && number <= form.pages().size() ? number - 1 : 0;
    }
}
