package info.becs.forms.definition.control;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats of texts that are known in Bangladesh and not in JSON Schema. */
final class Formats {

    // Fixed, short, without nested repetition: linear in any engine.
    private static final Pattern MOBILE = Pattern.compile("(\\+?88)?01[3-9][0-9]{8}");
    private static final Pattern NID = Pattern.compile("[0-9]{10}|[0-9]{13}|[0-9]{17}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private static final List<Own> ALL = List.of(
            new Own("bd-mobile", MOBILE.asMatchPredicate()),
            new Own("bd-nid", NID.asMatchPredicate()),
            new Own("time-of-day", TIME.asMatchPredicate()));

    private Formats() {}

    static List<Format> all() {
        return List.copyOf(ALL);
    }

    static Optional<Predicate<String>> rule(String name) {
        return ALL.stream()
                .filter(own -> own.name().equals(name))
                .map(Own::rule)
                .findFirst();
    }

    private record Own(String name, Predicate<String> rule) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return rule.test(value);
        }
    }
}
