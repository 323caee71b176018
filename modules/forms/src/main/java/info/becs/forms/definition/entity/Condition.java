package info.becs.forms.definition.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
