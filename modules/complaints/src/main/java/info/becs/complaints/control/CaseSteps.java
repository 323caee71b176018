package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.Casework;
import info.becs.complaints.entity.Ledger;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.Step;
import info.becs.complaints.entity.StepRule;
import info.becs.kit.Ids;
import info.becs.kit.start.ThisModule;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Steps of cases: what they need is looked up, they are written down and told to the platform. */
@ApplicationScoped
public class CaseSteps {

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    MoneyLines money;

    @Inject
    OfficeCalendar calendar;

    @Inject
    CaseLinks links;

    @Inject
    CaseWords words;

    @Inject
    CaseIndexing indexing;

    @Inject
    Consents consents;

    @Inject
    Referrals referrals;

    @Inject
    Notices notices;

    @Inject
    AnswerLetters letters;

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    /** The rule for it, so that its permission can be asked for; a refusal where there is none, and of what was erased. */
    public StepRule rule(Case found, String to, Actor.Kind by) {
        if (by == Actor.Kind.OFFICER) {
            erased.refuse(found);
        }
        Casework casework = rules.casework();
        CaseStatus wanted = casework.find(to).orElseThrow(() -> CaseProblem.statusUnknown(to));
        return casework.rule(found.status(), to, by)
                .orElseThrow(() -> CaseProblem.stepNotPossible(
                        found.number(), casework.status(found.status()).label(), wanted.label()));
    }

    /** In the caller's transaction. */
    public CaseEvent take(Case found, Step step, Actor by, Optional<String> request) {
        return take(found, step, making(by, request));
    }

    public CaseEvent take(Case found, Step step, Making making) {
        Actor by = making.by();
        StepRule rule = rule(found, step.to(), by.kind());
        boolean joins =
                rule.needs().contains(StepRule.Need.OTHER) && !step.other().isBlank();
        Optional<Case> survivor = joins ? Optional.of(links.lockedWith(found, step.other(), by)) : Optional.empty();
        survivor.ifPresent(other -> links.requireJoinable(found, other));
        var sealed = words.seal(found, making.id(), step.words());
        CaseEvent taken = found.take(
                step, rules.casework(), OfficeCalendar.day(making.at()), making, sealed, due(step.to(), making.at()));
        found.turnClocks(rules.casework(), calendar.days(), taken);
        consents.require(found, rules.casework().consents(rule, step));
        cases.add(taken);
        referrals.begun(found, taken);
        cases.save();
        indexing.add(found, step.words());
        if (Ledger.isToldBy(taken)) {
            // After the version has decided the race: whoever comes here has the case until the end of the transaction.
            money.post(found, cases.history(found));
        }
        survivor.ifPresent(other -> links.joined(other, found, by));
        tell(found, taken);
        letters.tell(found, taken);
        if (by.kind() == Actor.Kind.OFFICER) {
            notices.news(found);
        }
        return taken;
    }

    /** Of one that was erased, whatever the rules allow where it stands. In the caller's transaction. */
    void endErased(Case found) {
        CaseEvent ended = found.endErased(rules.casework(), making(Actor.platform(), Optional.empty()));
        found.turnClocks(rules.casework(), calendar.days(), ended);
        cases.add(ended);
        cases.save();
        tell(found, ended);
    }

    public Making making(Actor by, Optional<String> request) {
        return new Making(Ids.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by, request);
    }

    /** When the clock runs out that begins with a status. */
    Optional<Instant> due(String status, Instant now) {
        CaseStatus reached = rules.casework().status(status);
        if (reached.workingDays() > 0) {
            return Optional.of(
                    OfficeCalendar.end(calendar.days().after(OfficeCalendar.day(now), reached.workingDays())));
        }
        return reached.days() > 0
                ? Optional.of(OfficeCalendar.end(OfficeCalendar.day(now).plusDays(reached.days())))
                : Optional.empty();
    }

    private void tell(Case found, CaseEvent taken) {
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of("complaints.case.stepped", found.id())
                        .fact("number", found.number())
                        .fact("status", taken.status()));
    }
}
