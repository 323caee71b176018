package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who at the cell hears by letter of a case: whoever has it or stands in for them; where nobody has, the people of its group; where it
 * has none, those who decide. As far as they are here, and nobody who may not see it.
 */
@ApplicationScoped
public class CaseReaders {

    @Inject
    Interests interests;

    @Inject
    GroupMembers members;

    @Inject
    Absences absences;

    List<Person> of(Case found, People people) {
        List<Person> officers = seeing(found, people.holding("complaints.case.work"));
        Optional<Person> acting = found.assignee()
                .flatMap(absences::acting)
                .flatMap(id -> officers.stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst());
        if (acting.isPresent()) {
            return List.of(acting.get());
        }
        List<Person> group = group(found, officers);
        return group.isEmpty() ? absences.present(seeing(found, people.holding("complaints.case.decide"))) : group;
    }

    /** Of these officers the ones of the group that looks after it. */
    List<Person> group(Case found, List<Person> officers) {
        Set<String> known = found.group().map(members::of).orElse(Set.of());
        return absences.present(officers.stream()
                .filter(each -> known.contains(each.id().toString()))
                .toList());
    }

    private List<Person> seeing(Case found, List<Person> people) {
        return people.stream()
                .filter(each -> !interests.hides(interests.hidden(each.id().toString()), found))
                .toList();
    }
}
