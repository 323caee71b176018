package info.becs.forms.pages.boundary;

import info.becs.forms.definition.entity.Condition;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.FieldKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/*
 * Conditions without a script
 *
 * What depends on a choice on the same page becomes a CSS rule: form:not(:has([name=a][value=b]:checked)) .when-1{display:none}.
 * What depends on an earlier page is decided here and now. What depends on a typed text on the same page cannot be
 * known and stands open; the server drops the answer if it does not belong. Old browsers show all, likewise.
 *
 * Names and values come from checked definitions (a-z, 0-9, _, and dots of our own), and are escaped as CSS identifiers, so a
 * rule never holds a quote, a bracket of HTML or an ampersand: it may stand in a style element as it is.
 */
/** Compiles conditions of one page into CSS rules. */
final class StyleRules {

    /** For what is there and cannot be answered; newer browsers leave it out of the keyboard's way, too. */
    private static final String GREY = "{interactivity:inert;pointer-events:none;filter:grayscale(1) contrast(.75)}";

    private final Map<Rule, String> classes = new LinkedHashMap<>();
    private boolean anyOff;

    /** @param hides or only greys */
    private record Rule(String selector, boolean hides) {}

    /** A condition as far as it is decided. */
    private sealed interface Selector {
        Selector ALWAYS = new Decided(true);
        Selector NEVER = new Decided(false);
    }

    private record Decided(boolean shown) implements Selector {}

    private record Css(String text) implements Selector {}

    private record Unknown() implements Selector {}

    /**
     * Where a condition asks: the fields that stand on this page beside it, and the answers so far.
     *
     * @param prefix of the names on the page, {@code orders.0.}
     */
    record Around(String prefix, Map<String, Control> fields, JsonNode answers) {}

    /** Under which class an element stands; empty for always. Never shown: {@link #NEVER}. */
    String classOf(Condition condition, Around around) {
        boolean hides = !(condition instanceof Condition.Enabled);
        Selector selector = compile(condition, around);
        if (selector instanceof Css css) {
            return classes.computeIfAbsent(new Rule(css.text(), hides), rule -> "when-" + (classes.size() + 1));
        }
        if (selector != Selector.NEVER) {
            return "";
        }
        anyOff |= !hides;
        return hides ? NEVER : OFF;
    }

    static final String NEVER = "never";
    private static final String OFF = "off";

    List<String> rules() {
        var rules = new ArrayList<String>();
        classes.forEach((rule, name) -> rules.add("@supports selector(:has(*)){form:not(" + rule.selector() + ") ."
                + name + (rule.hides() ? "{display:none}" : GREY) + "}"));
        if (anyOff) {
            rules.add("@supports selector(:has(*)){." + OFF + GREY + "}");
        }
        return List.copyOf(rules);
    }

    private Selector compile(Condition condition, Around around) {
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(p -> compile(p, around)).toList());
        }
        if (condition instanceof Condition.Any any) {
            // Some of it is so: not all of it is not so.
            return not(
                    all(any.parts().stream().map(p -> not(compile(p, around))).toList()));
        }
        if (condition instanceof Condition.Not not) {
            return not(compile(not.part(), around));
        }
        if (condition instanceof Condition.Enabled enabled) {
            return compile(enabled.part(), around);
        }
        return atom(condition, around);
    }

    private static Selector all(List<Selector> parts) {
        if (parts.contains(Selector.NEVER)) {
            return Selector.NEVER;
        }
        if (parts.stream().anyMatch(Unknown.class::isInstance)) {
            return new Unknown();
        }
        String css = parts.stream()
                .filter(Css.class::isInstance)
                .map(p -> ((Css) p).text())
                .collect(Collectors.joining());
        return css.isEmpty() ? Selector.ALWAYS : new Css(css);
    }

    private static Selector not(Selector selector) {
        if (selector instanceof Decided decided) {
            return decided.shown() ? Selector.NEVER : Selector.ALWAYS;
        }
        return selector instanceof Css css ? new Css(":not(" + css.text() + ")") : selector;
    }

    private static Selector atom(Condition condition, Around around) {
        String path = condition.fields().iterator().next();
        Control control = around.fields().get(path);
        if (control == null) {
            return condition.holds(around.answers()) ? Selector.ALWAYS : Selector.NEVER;
        }
        if (!control.field().kind().isClosed()) {
            return new Unknown();
        }
        String name = identifier(around.prefix() + path);
        String chosen = values(condition, control).stream()
                .sorted()
                .map(v -> chosen(control, name, identifier(v)))
                .collect(Collectors.joining(","));
        return chosen.isEmpty() ? Selector.NEVER : new Css(":has(" + chosen + ")");
    }

    private static Set<String> values(Condition condition, Control control) {
        if (condition instanceof Condition.Among among) {
            return among.values();
        }
        if (condition instanceof Condition.Holding holding) {
            return Set.of(holding.value());
        }
        return switch (control.field().kind()) {
            case YES_NO -> Set.of("true", "false");
            case TICK -> Set.of("true");
            default -> Set.copyOf(control.field().options());
        };
    }

    private static String chosen(Control control, String name, String value) {
        boolean unfolds =
                control.field().kind() == FieldKind.ONE && !control.look().radios();
        return unfolds
                ? "[name=" + name + "] option[value=" + value + "]:checked"
                : "[name=" + name + "][value=" + value + "]:checked";
    }

    private static String identifier(String text) {
        var css = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c == '_' || i > 0 && c >= '0' && c <= '9') {
                css.append(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        }
        return css.toString();
    }
}
