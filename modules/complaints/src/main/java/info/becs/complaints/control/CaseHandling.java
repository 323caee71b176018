package info.becs.complaints.control;

import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionHandling;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Complaints are worked on as cases. Whoever has declared an interest is told the queue alone, of every complaint: what is left out
 * would say which merchant it is about.
 */
@ApplicationScoped
public class CaseHandling implements SubmissionHandling {

    private static final String QUEUE = "complaints/cases";
    private static final Place ALL = new Place(Text.of("কেস", "Cases"), QUEUE);
    private static final Text ONE = Text.of("কেস {0}", "Case {0}");

    @Inject
    Cases cases;

    @Inject
    Interests interests;

    @Override
    public Place all() {
        return ALL;
    }

    @Override
    public Map<UUID, Place> of(Set<UUID> submissions, PersonId reader) {
        if (!interests.of(reader.toString()).isEmpty()) {
            return Map.of();
        }
        return cases.numbers(submissions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> new Place(ONE.with(each.getValue()), QUEUE + "/" + each.getValue())));
    }

    @Override
    public boolean isFor(UUID submission, PersonId person) {
        return cases.of(submission).stream()
                .flatMap(each -> each.merchantKey().stream())
                .noneMatch(interests.hidden(person.toString())::contains);
    }
}
