package info.becs.complaints.control;

import info.becs.complaints.entity.Account;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Ledger;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.MoneyEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Lines of money that officers enter and correct: each is an event of the case, and what follows from it in the ledger. */
@ApplicationScoped
public class Bookkeeping {

    @Inject
    Cases cases;

    @Inject
    Repeats repeats;

    @Inject
    CaseSteps steps;

    @Inject
    MoneyLines lines;

    /** Once for each request. The case is locked before: of two at the same time none is lost. */
    public void enter(Case locked, MoneyEntry entry, Actor by, Optional<String> request) {
        enter(locked, entry, steps.making(by, request));
    }

    public void enter(Case locked, MoneyEntry entry, Making making) {
        if (isWritten(locked, making, entry.facts())) {
            return;
        }
        ledger(locked).requireRoomFor(entry.stage(), entry.amount());
        write(locked, entry.facts(), making);
    }

    /** How much came back in all, as the complainant says it; the entry is what that differs from what stood there. */
    public void says(Case locked, long total, Optional<String> request) {
        Making making = steps.making(Actor.complainant(), request);
        var facts = Map.of(
                "stage",
                Account.CONFIRMED.code(),
                "saidBy",
                Account.COMPLAINANT.code(),
                "total",
                String.valueOf(total));
        if (isWritten(locked, making, facts)) {
            return;
        }
        ledger(locked).requireRoomFor(total);
        write(locked, facts, making);
    }

    /** By the same entry the other way round. */
    public void correct(Case locked, int place, Actor by, Optional<String> request) {
        Making making = steps.making(by, request);
        var facts = Map.of("corrects", String.valueOf(place));
        if (isWritten(locked, making, facts)) {
            return;
        }
        ledger(locked).requireCorrectable(place);
        write(locked, facts, making);
    }

    private boolean isWritten(Case locked, Making making, Map<String, String> facts) {
        return repeats.of(locked, making.request(), making.by(), CaseEvent.Kind.MONEY, facts)
                .isPresent();
    }

    private Ledger ledger(Case locked) {
        return Ledger.of(locked, cases.history(locked));
    }

    private void write(Case locked, Map<String, String> facts, Making making) {
        cases.add(locked.append(CaseEvent.Kind.MONEY, making, facts, Optional.empty()));
        cases.save();
        lines.post(locked, cases.history(locked));
    }
}
