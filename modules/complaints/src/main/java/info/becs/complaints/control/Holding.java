package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseGroup;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DeskProblem;
import info.becs.complaints.entity.Making;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Text;
import info.becs.spi.people.People;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/*
 * One winner
 *
 * A claim is one conditional UPDATE: of fifty officers at once the database lets one through, the others wait for its
 * commit and then change no row. Nobody is asked for a version: who clicks on a case in a list has not read it.
 */
/** Who has a case: taken by one, given back, or handed to another. */
@ApplicationScoped
public class Holding {

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    CaseWords words;

    @Inject
    Interests interests;

    @Inject
    Absences absences;

    @Inject
    CaseRules rules;

    @Inject
    ThisModule self;

    /** Taking what one has already changes nothing, also where one has taken it in this very moment. */
    public void claim(Case found, PersonId officer) {
        claim(found, officer, steps.making(Actor.officer(officer), Optional.empty()));
    }

    public void claim(Case found, PersonId officer, Making making) {
        if (has(officer, found)) {
            return;
        }
        if (!cases.claim(found, officer, making.at())) {
            if (has(officer, found)) {
                return;
            }
            throw found.endedAt().isPresent()
                    ? CaseProblem.ended(found.number())
                    : CaseProblem.taken(found.number(), name(found.assignee()));
        }
        write(found, CaseEvent.Kind.CLAIM, making, Map.of("to", officer.toString()), Optional.empty());
    }

    private static boolean has(PersonId officer, Case found) {
        return found.assignee().filter(officer.toString()::equals).isPresent();
    }

    public void release(Case found, PersonId by) {
        String from = found.assignee().orElse("");
        Making making = steps.making(Actor.officer(by), Optional.empty());
        found.give(Optional.empty(), making.at());
        write(found, CaseEvent.Kind.RELEASE, making, Map.of("from", from), Optional.empty());
    }

    /** To somebody who works cases, is not away and has nothing to do with its merchant. */
    public void handOver(Case found, String to, String note, PersonId by) {
        Person next = officers().stream()
                .filter(person -> person.id().toString().equals(to))
                .filter(person -> !interests.hides(interests.hidden(to), found))
                .findFirst()
                .orElseThrow(CaseProblem::officerNotThere);
        if (found.endedAt().isPresent()) {
            throw CaseProblem.ended(found.number());
        }
        absences.of(to).ifPresent(until -> {
            throw DeskProblem.away(next.name(), until);
        });
        Making making = steps.making(Actor.officer(by), Optional.empty());
        found.give(Optional.of(next.id()), making.at());
        write(found, CaseEvent.Kind.HANDOVER, making, Map.of("to", to), words.seal(found, making.id(), note));
    }

    /** To a group of the cell: nobody has it, and anybody of them may take it. */
    public void handToGroup(Case found, String code, String note, PersonId by) {
        CaseGroup group = rules.casework().group(code).orElseThrow(() -> CaseProblem.groupUnknown(code));
        if (found.endedAt().isPresent()) {
            throw CaseProblem.ended(found.number());
        }
        Making making = steps.making(Actor.officer(by), Optional.empty());
        found.goTo(group);
        found.give(Optional.empty(), making.at());
        write(found, CaseEvent.Kind.HANDOVER, making, Map.of("group", code), words.seal(found, making.id(), note));
    }

    /** Everything that somebody has, when they leave; where the next one must not see a case, nobody has it. How many those were. */
    public int handOverAll(PersonId from, PersonId to) {
        List<Case> held = cases.lockHeldBy(from, each -> true);
        Set<String> hidden = interests.hidden(to.toString());
        for (Case each : held) {
            Making making = steps.making(Actor.platform(), Optional.empty());
            Optional<PersonId> next = Optional.of(to).filter(person -> !interests.hides(hidden, each));
            each.give(next, making.at());
            write(
                    each,
                    CaseEvent.Kind.HANDOVER,
                    making,
                    next.map(person -> Map.of("to", person.toString())).orElse(Map.of()),
                    Optional.empty());
        }
        return held.size();
    }

    /** Gives back what somebody has of a merchant that they have declared an interest in. */
    public void letGo(PersonId person, String merchantKey) {
        cases.lockHeldBy(person, each -> interests.hides(Set.of(merchantKey), each))
                .forEach(each -> release(each, person));
    }

    /** Who can be given a case. */
    public List<Person> officers() {
        return self.platform()
                .find(People.class)
                .map(people -> people.holding("complaints.case.work"))
                .orElse(List.of());
    }

    private void write(
            Case found, CaseEvent.Kind kind, Making making, Map<String, String> facts, Optional<String> text) {
        cases.add(found.append(kind, making, facts, text));
        cases.save();
    }

    private Text name(Optional<String> id) {
        return id.flatMap(PersonId::of)
                .flatMap(person -> self.platform().find(People.class).flatMap(people -> people.find(person)))
                .map(Person::name)
                .orElse(Text.of("অন্য কেউ", "somebody else"));
    }
}
