package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who at the cell hears by letter of a case: whoever has it; where nobody has, those who decide. Nobody who may not see it. */
@ApplicationScoped
public class CaseReaders {

    @Inject
    Interests interests;

    /** @param also who hears of it whoever has it */
    Collection<Person> of(Case found, People people, Collection<Person> also) {
        Set<Person> readers = new LinkedHashSet<>(assignee(found, people));
        if (readers.isEmpty()) {
            readers.addAll(people.holding("complaints.case.decide"));
        }
        readers.addAll(also);
        readers.removeIf(each -> interests.hides(interests.hidden(each.id().toString()), found));
        return readers;
    }

    private static List<Person> assignee(Case found, People people) {
        return found.assignee().stream()
                .flatMap(id -> people.holding("complaints.case.work").stream()
                        .filter(each -> each.id().toString().equals(id)))
                .toList();
    }
}
