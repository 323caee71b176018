package info.becs.forms.definition.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of one object, and what is asked of them.
 *
 * @param required names that must always be answered
 * @param demands what is asked only under a condition
 */
public record Shape(Map<String, Field> fields, Set<String> required, List<Demand> demands) {

    public static final Shape NONE = new Shape(Map.of(), Set.of(), List.of());

    /** Under this condition these fields must be answered, and these have only those options. */
    public record Demand(Condition when, Set<String> required, Map<String, List<String>> options) {}

    public Shape {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        required = Set.copyOf(required);
        demands = List.copyOf(demands);
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A field by its dotted place, through groups but not through rows. */
    public Optional<Field> at(String path) {
        int dot = path.indexOf('.');
        return dot < 0
                ? field(path)
                : field(path.substring(0, dot))
                        .filter(f -> f.kind() == FieldKind.GROUP)
                        .flatMap(f -> f.shape().at(path.substring(dot + 1)));
    }

    /** All fields that hold one answer, by their dotted places: through groups but not through rows. */
    public Map<String, Field> leaves() {
        var leaves = new LinkedHashMap<String, Field>();
        for (Field field : fields.values()) {
            if (field.kind() == FieldKind.GROUP) {
                field.shape().leaves().forEach((place, leaf) -> leaves.put(field.name() + "." + place, leaf));
            } else if (field.kind().isLeaf()) {
                leaves.put(field.name(), field);
            }
        }
        return leaves;
    }

    /** Fields whose choices come from the module that handles the form: name → the word by which it knows them. */
    public Map<String, String> offered() {
        var offered = new LinkedHashMap<String, String>();
        fields.values().forEach(field -> field.offered().ifPresent(word -> offered.put(field.name(), word)));
        return offered;
    }

    /** The same with other options, by the names of fields. */
    public Shape offering(Map<String, List<String>> options) {
        var others = new LinkedHashMap<>(fields);
        options.forEach((name, codes) -> others.computeIfPresent(name, (same, field) -> field.offering(codes)));
        return new Shape(others, required, demands);
    }

    /** The demands that leave a field only some of its options. */
    public List<Demand> narrowing(String name) {
        return demands.stream().filter(d -> d.options().containsKey(name)).toList();
    }

    /** The conditions under which a field must be answered that need not be always. */
    public Set<Condition> asking(String name) {
        return demands.stream()
                .filter(d -> d.required().contains(name))
                .map(Demand::when)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether leaving this field empty is always right: what "(optional)" may be written at. */
    public boolean isOptional(String name) {
        return !required.contains(name) && asking(name).isEmpty() && !standsIn(name);
    }

    /** Whether another must be answered where this one is not: one of the two is needed, and neither is optional. */
    private boolean standsIn(String name) {
        return demands.stream()
                .anyMatch(d -> !d.required().isEmpty() && d.when().unanswered().contains(name));
    }
}
