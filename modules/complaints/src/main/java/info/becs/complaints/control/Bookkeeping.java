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
    CaseSteps steps;

    @Inject
    MoneyLines lines;

    /** Once for each request. The case is locked before: of two at the same time none is lost. */
    public void enter(Case locked, MoneyEntry entry, Actor by, Optional<String> request) {
        enter(locked, entry, steps.making(by, request));
    }

    public void enter(Case locked, MoneyEntry entry, Making making) {
        if (isWritten(locked, making.request())) {
            return;
        }
        ledger(locked).requireRoomFor(entry.stage(), entry.amount());
        write(locked, entry.facts(), making);
    }

    /** How much came back in all, as the complainant says it; the entry is what that differs from what stood there. */
    public void says(Case locked, long total, Optional<String> request) {
        if (isWritten(locked, request)) {
            return;
        }
        ledger(locked).requireRoomFor(total);
        write(
                locked,
                Map.of(
                        "stage",
                        Account.CONFIRMED.code(),
                        "saidBy",
                        Account.COMPLAINANT.code(),
                        "total",
                        String.valueOf(total)),
                steps.making(Actor.complainant(), request));
    }

    /** By the same entry the other way round. */
    public void correct(Case locked, int place, Actor by, Optional<String> request) {
        if (isWritten(locked, request)) {
            return;
        }
        ledger(locked).requireCorrectable(place);
        write(locked, Map.of("corrects", String.valueOf(place)), steps.making(by, request));
    }

    private boolean isWritten(Case locked, Optional<String> request) {
        return request.flatMap(id -> cases.written(locked, id)).isPresent();
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
