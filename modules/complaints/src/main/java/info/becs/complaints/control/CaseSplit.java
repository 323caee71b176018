package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Related;
import info.becs.complaints.entity.Split;
import info.becs.complaints.entity.SplitProblem;
import info.becs.kit.Ids;
import info.becs.kit.http.Conditional;
import info.becs.kit.start.ThisModule;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/*
 * What hangs on what
 *
 * Answers, files, the receipt and erasure hang on the submission, and so on all of its cases. What concerns the submission and
 * is written down, consents and whether letters may come, stands in each case: each decides its own races, as ever. So a part
 * begins with what holds by then. Everything else is of one case.
 */
/** A part of a case becomes a case of its own: another merchant, another matter. */
@ApplicationScoped
public class CaseSplit {

    private static final String OTHER = "other";
    private static final String AMOUNT = "amount";

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    Repeats repeats;

    @Inject
    CaseSteps steps;

    @Inject
    CaseWords words;

    @Inject
    CaseNames names;

    @Inject
    CaseFields fields;

    @Inject
    FormWords formWords;

    @Inject
    Interests interests;

    @Inject
    Holding holding;

    @Inject
    MoneyLines money;

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Notices notices;

    @Inject
    ThisModule self;

    /** What was made on this wish before; something else by the same word is refused. @param to who was to have it; empty for nobody */
    public Optional<Case> made(Case found, Split wish, String said, String to, PersonId by, Optional<String> request) {
        return repeats.of(found, request, Actor.officer(by), event -> isSame(found, event, wish, said, to))
                .map(CaseSplit::other)
                .map(cases::require);
    }

    private boolean isSame(Case found, CaseEvent event, Split wish, String said, String to) {
        if (event.kind() != CaseEvent.Kind.SPLIT || !wish.amount().equals(amount(event))) {
            return false;
        }
        Case part = cases.require(other(event));
        List<CaseEvent> history = cases.history(part);
        return wish.merchant().or(found::merchant).equals(part.merchant())
                && wish.issue().or(found::issue).equals(part.issue())
                && history.stream()
                        .filter(each -> each.kind() == CaseEvent.Kind.PART)
                        .allMatch(each -> repeats.says(part, each, said))
                && (to.isEmpty()
                        || history.stream()
                                .anyMatch(each -> to.equals(each.facts().get("to"))));
    }

    private static String other(CaseEvent split) {
        return split.facts().get(OTHER);
    }

    private static Optional<Long> amount(CaseEvent split) {
        return Optional.ofNullable(split.facts().get(AMOUNT)).map(Long::valueOf);
    }

    /** A refusal where somebody may not name this merchant; empty names mean those of the case. */
    public Split meant(String merchant, String issue, Optional<Long> amount, Set<String> hidden) {
        Optional<String> named = Optional.of(merchant).filter(name -> !name.isBlank());
        Optional<String> key = named.map(name -> formWords.known(name).orElseThrow(SplitProblem::merchantUnknown));
        if (key.filter(hidden::contains).isPresent()) {
            throw SplitProblem.ownInterest();
        }
        Optional<String> code = Optional.of(issue).filter(each -> !each.isBlank());
        code.filter(each -> formWords.label("issue", each).isEmpty()).ifPresent(each -> {
            throw SplitProblem.issueUnknown();
        });
        return new Split(named, key, code, amount);
    }

    /** Whoever overtakes this is refused by the version. @param said what the part is about, for both sides */
    public Case split(Case found, Split wish, String said, PersonId by, Optional<String> request) {
        Case first = locked(found);
        requireWhole(found);
        Making making = steps.making(Actor.officer(by), request);
        Case part = found.splitOff(
                Ids.next(),
                CaseNumber.random(),
                wish,
                first,
                making.at(),
                firstAnswer.due(found),
                rules.casework().clocks(),
                calendar.days());
        rules.casework().groupFor(part.issue()).ifPresent(part::goTo);
        cases.add(part);
        names.learn(List.of(part));
        fields.repeat(found, part);
        write(found, CaseEvent.Kind.SPLIT, making, part, wish, Optional.empty());
        Making begun = steps.making(Actor.officer(by), Optional.empty());
        write(part, CaseEvent.Kind.PART, begun, found, wish, words.seal(part, begun.id(), said));
        consents(cases.history(found)).forEach(each -> repeat(each, part));
        cases.save();
        if (wish.amount().isPresent()) {
            money.post(found, cases.history(found));
            money.post(part, cases.history(part));
            cases.save();
        }
        giveBack(cases.together(found), by);
        tell(found, part);
        notices.news(found);
        return part;
    }

    /** All cases of the submission; the one that counts them. */
    private Case locked(Case found) {
        int seen = found.version();
        List<Case> all = cases.together(found);
        cases.lock(all);
        if (found.version() != seen) {
            throw Conditional.stale();
        }
        return all.get(0);
    }

    private void requireWhole(Case found) {
        Related.into(cases.history(found)).ifPresent(into -> {
            throw SplitProblem.wentInto(found.number(), into);
        });
        Submissions submissions = self.platform().find(Submissions.class).orElseThrow(CaseProblem::submissionsAbsent);
        if (submissions.isErased(UUID.fromString(found.submission()))) {
            throw SplitProblem.gone();
        }
        if (found.endedAt().isPresent()) {
            throw SplitProblem.ended(found.number());
        }
    }

    private void write(Case of, CaseEvent.Kind kind, Making making, Case other, Split wish, Optional<String> sealed) {
        var facts = new TreeMap<String, String>();
        facts.put(OTHER, other.number());
        wish.amount().ifPresent(amount -> facts.put(AMOUNT, String.valueOf(amount)));
        CaseEvent written = of.append(kind, making, facts, sealed);
        cases.add(written);
        of.turnClocks(rules.casework(), calendar.days(), written);
    }

    /** The last word of each. */
    private static Iterable<CaseEvent> consents(List<CaseEvent> history) {
        var last = new LinkedHashMap<String, CaseEvent>();
        history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.CONSENT)
                .forEach(event -> last.put(event.facts().get("consent"), event));
        return last.values();
    }

    private void repeat(CaseEvent consent, Case part) {
        var making = new Making(Ids.next(), consent.madeAt(), Actor.complainant(), Optional.empty());
        cases.add(part.append(CaseEvent.Kind.CONSENT, making, consent.facts(), Optional.empty()));
    }

    /** Nobody keeps a case that they do not see any more. */
    private void giveBack(List<Case> all, PersonId by) {
        for (Case each : all) {
            each.assignee()
                    .filter(person -> interests.hides(interests.hidden(person), each))
                    .ifPresent(person -> holding.release(each, by));
        }
    }

    private void tell(Case found, Case part) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("complaints.case.opened", part.id())
                        .fact("number", part.number())
                        .fact("form", part.form())
                        .fact("submission", part.submission())
                        .fact("from", found.number()));
    }
}
