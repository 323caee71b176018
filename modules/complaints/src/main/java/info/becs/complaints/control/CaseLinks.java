package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.LinkProblem;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Related;
import info.becs.kit.Ids;
import info.becs.kit.http.Conditional;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/*
 * No ring, neither of locks nor of cases
 *
 * Whatever changes two cases locks both, the one with the smaller id first: two who merge the same two the other way round
 * wait for each other once, and the second finds that the other case has gone into its own. A case goes only into one that
 * has not gone into another, so whoever follows the way comes to an end.
 */
/** What cases have to do with each other; each side says so in its own history. */
@ApplicationScoped
public class CaseLinks {

    private static final int MOST = 50;
    private static final int LONGEST_WAY = 20;

    @Inject
    Cases cases;

    @Inject
    Interests interests;

    @Inject
    ErasedComplaints erased;

    @Inject
    AnswerLetters letters;

    @Inject
    Clock clock;

    /**
     * The case of this number, that an officer sees; from now on both are this transaction's alone and as they were. A refusal where
     * either was erased: both would be written about.
     */
    public Case lockedWith(Case found, String number, Actor by) {
        Case other = cases.find(number)
                .filter(each -> !each.id().equals(found.id()))
                .filter(each -> by.person().stream()
                        .noneMatch(person -> interests.hides(interests.hidden(person.toString()), each)))
                .orElseThrow(CaseProblem::otherNotThere);
        int seen = found.version();
        cases.lock(List.of(found, other));
        if (found.version() != seen) {
            throw Conditional.stale();
        }
        erased.refuse(found);
        erased.refuse(other);
        return other;
    }

    /** A case goes only into one that goes on by itself, and of another complaint. */
    public void requireJoinable(Case duplicate, Case survivor) {
        if (survivor.submission().equals(duplicate.submission())) {
            throw LinkProblem.sameComplaint();
        }
        Related.into(cases.history(survivor)).ifPresent(into -> {
            throw LinkProblem.otherIsDuplicate(survivor.number(), into);
        });
    }

    /** Both are locked; the step that ends the one is written already. */
    public void joined(Case survivor, Case duplicate, Actor by) {
        write(survivor, CaseEvent.Kind.MERGE, duplicate, by);
    }

    /** Linking what is linked changes nothing. */
    public void link(Case found, Case other, PersonId by) {
        List<Related> known = Related.of(cases.history(found));
        if (isLinked(known, other)) {
            return;
        }
        if (known.size() >= MOST || Related.of(cases.history(other)).size() >= MOST) {
            throw LinkProblem.tooManyLinks(MOST);
        }
        write(found, CaseEvent.Kind.LINK, other, Actor.officer(by));
        write(other, CaseEvent.Kind.LINK, found, Actor.officer(by));
    }

    public void unlink(Case found, Case other, PersonId by) {
        if (!isLinked(Related.of(cases.history(found)), other)) {
            throw LinkProblem.notLinked();
        }
        write(found, CaseEvent.Kind.UNLINK, other, Actor.officer(by));
        write(other, CaseEvent.Kind.UNLINK, found, Actor.officer(by));
    }

    private static boolean isLinked(List<Related> known, Case other) {
        return known.contains(new Related(other.number(), Related.How.LINKED));
    }

    /**
     * The case that goes on in the place of one that went into another; both are locked, or the one alone. A refusal where that
     * changed while this waited: to lock one more would be out of the order.
     */
    public Optional<Case> lockedSurvivor(Case found) {
        Optional<Case> survivor = survivor(found);
        survivor.ifPresentOrElse(other -> cases.lock(List.of(found, other)), () -> cases.lock(found));
        if (!survivor(found).map(Case::id).equals(survivor.map(Case::id))) {
            throw Conditional.stale();
        }
        return survivor;
    }

    /** At the end of the way, if there is one; what was erased does not go on. */
    public Optional<Case> survivor(Case found) {
        return last(found).filter(each -> !erased.has(each));
    }

    private Optional<Case> last(Case found) {
        Optional<Case> last = Optional.empty();
        Case at = found;
        for (int i = 0; i < LONGEST_WAY; i++) {
            Optional<Case> next = Related.into(cases.history(at)).flatMap(cases::find);
            if (next.isEmpty()) {
                return last;
            }
            last = next;
            at = next.get();
        }
        return last;
    }

    /** That the complainant of a case that went into this one has written there. */
    public void heardElsewhere(Case survivor, Case duplicate) {
        write(survivor, CaseEvent.Kind.ELSEWHERE, duplicate, Actor.complainant());
    }

    private void write(Case found, CaseEvent.Kind kind, Case other, Actor by) {
        var making = new Making(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by, Optional.empty());
        CaseEvent written = found.append(kind, making, Map.of("other", other.number()), Optional.empty());
        cases.add(written);
        cases.save();
        letters.tell(found, written);
    }
}
