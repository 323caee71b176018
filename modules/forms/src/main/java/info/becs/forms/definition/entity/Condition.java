package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A question to the answers of one object, as rules of a definition ask it.
 *
 * <p>A field that is not answered meets no condition but {@link Not}.
 */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    boolean holds(JsonNode answers);

    /** Dotted places of the fields that it asks. */
    default Set<String> fields() {
        var names = new TreeSet<String>();
        collect(names);
        return names;
    }

    void collect(Set<String> names);

    /** The fields that must be without an answer for this to hold. */
    default Set<String> unanswered() {
        return Set.of();
    }

    default Condition and(Condition other) {
        if (this == ALWAYS) {
            return other;
        }
        return other == ALWAYS ? this : new All(List.of(this, other));
    }

    /** The field has one of these values, written as text. */
    record Among(String field, Set<String> values) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            JsonNode value = Condition.at(answers, field);
            return value.isValueNode() && !value.isNull() && values.contains(value.asString());
        }

        @Override
        public void collect(Set<String> names) {
            names.add(field);
        }
    }

    /** One of the field's values is this one. */
    record Holding(String field, String value) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            for (JsonNode each : Condition.at(answers, field)) {
                if (value.equals(each.asString())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void collect(Set<String> names) {
            names.add(field);
        }
    }

    /** The field is answered. */
    record Answered(String field) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            JsonNode value = Condition.at(answers, field);
            return !value.isMissingNode() && !value.isNull();
        }

        @Override
        public void collect(Set<String> names) {
            names.add(field);
        }
    }

    /** None of it is so. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            return !part.holds(answers);
        }

        /** Of {@code not answered, or empty}, too, which is how a definition says it. */
        @Override
        public Set<String> unanswered() {
            List<Condition> parts = part instanceof All all ? all.parts() : List.of(part);
            return parts.stream()
                    .filter(each ->
                            each instanceof Answered answered && part.fields().equals(Set.of(answered.field())))
                    .flatMap(each -> each.fields().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void collect(Set<String> names) {
            part.collect(names);
        }
    }

    /** All of it is so. */
    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            for (Condition part : parts) {
                if (!part.holds(answers)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<String> unanswered() {
            return parts.stream().flatMap(part -> part.unanswered().stream()).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public void collect(Set<String> names) {
            parts.forEach(p -> p.collect(names));
        }
    }

    /** Some of it is so. */
    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            for (Condition part : parts) {
                if (part.holds(answers)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void collect(Set<String> names) {
            parts.forEach(p -> p.collect(names));
        }
    }

    /** What stands under it is seen all the same; while it is not so, it cannot be answered. */
    record Enabled(Condition part) implements Condition {
        @Override
        public boolean holds(JsonNode answers) {
            return part.holds(answers);
        }

        @Override
        public void collect(Set<String> names) {
            part.collect(names);
        }
    }

    private static JsonNode at(JsonNode answers, String path) {
        if (path.indexOf('.') < 0) {
            return answers.path(path);
        }
        JsonNode value = answers;
        for (String name : path.split("\\.")) {
            value = value.path(name);
        }
        return value;
    }
}
