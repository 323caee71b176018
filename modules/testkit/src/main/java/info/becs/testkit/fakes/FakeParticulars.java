package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionParticulars;
import info.becs.spi.forms.SubmissionReading.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A form whose fields are called by their keys and take any text. */
public final class FakeParticulars implements SubmissionParticulars {

    private final Set<String> known;

    public FakeParticulars(String... fields) {
        known = Set.of(fields);
    }

    @Override
    public List<Asked> asked(UUID submission, Collection<String> fields) {
        return fields.stream()
                .filter(known::contains)
                .map(field -> new Asked(field, Text.same(field), Text.same(""), List.of()))
                .toList();
    }

    @Override
    public Map<String, String> checked(UUID submission, Map<String, String> answers, Set<String> required) {
        var right = new LinkedHashMap<>(answers);
        right.values().removeIf(String::isBlank);
        Problem refused = Problem.invalid("fake.answers", Text.same("Something is missing"));
        for (String field : required) {
            if (!right.containsKey(field)) {
                refused = refused.detail("/answers/" + field, "required", Text.same("Fill this in"));
            }
        }
        if (!refused.details().isEmpty()) {
            throw refused;
        }
        return right;
    }

    @Override
    public Map<String, Row> read(UUID submission, Map<String, String> answers, Locale locale) {
        var rows = new LinkedHashMap<String, Row>();
        answers.forEach((field, value) -> rows.put(field, new Row(field, value)));
        return rows;
    }
}
