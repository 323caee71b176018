package info.becs.complaints.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/*
 * Where the entries come from
 *
 * From the history of the case and nothing else: whoever replays it gets the same entries, so the ledger is as sure as the
 * chain of hashes, and one that was changed in the database does not match. A step says a total ("the merchant promises
 * 5,000 in all"): the entry is what that differs from what stood there. An officer's line says how much more. A correction is
 * the wrong entry the other way round.
 *
 * An event of a step has these facts: promised, paid (the merchant's answer), amount with saidBy (an outcome, or what the
 * complainant says has come back). An event of money: stage, more and saidBy, or corrects; or stage, total and saidBy, where the
 * complainant says after the end how much it was in all. An event of a split: amount, of the claim that went with the part;
 * what the case keeps as claimed is without it, so the first entry is both together.
 */
/** The money of one case: an account for each stage that it has come to, and one for everybody who says so. */
public final class Ledger {

    /** Of one account, in poisha. */
    public static final long MOST = 10_000_000_000_000L;

    private static final int MOST_LINES = 500;
    private static final String CONFIRMED = "confirmed";
    private static final String AMOUNT = "amount";
    private static final Set<String> TELLING = Set.of("promised", "paid", AMOUNT);

    private final String caseId;
    private final List<MoneyLine> lines = new ArrayList<>();

    private Ledger(String caseId) {
        this.caseId = caseId;
    }

    /** As it follows from what was claimed and from all that happened. */
    public static Ledger of(Case of, List<CaseEvent> history) {
        var ledger = new Ledger(of.id());
        long splitOff = history.stream().mapToLong(Ledger::splitOff).sum();
        of.amountClaimed()
                .ifPresent(left -> ledger.put(
                        Account.CLAIMED, Account.COMPLAINANT, left + splitOff, of.openedAt(), Optional.empty()));
        history.forEach(ledger::apply);
        return ledger;
    }

    /** Whether entries follow from it. */
    public static boolean isToldBy(CaseEvent event) {
        return event.kind() == CaseEvent.Kind.MONEY
                || event.status().equals(CONFIRMED)
                || event.facts().keySet().stream().anyMatch(TELLING::contains);
    }

    /** How much of the claim went with the part that this event tells of. */
    private static long splitOff(CaseEvent event) {
        return event.kind() == CaseEvent.Kind.SPLIT
                ? Long.parseLong(event.facts().getOrDefault(AMOUNT, "0"))
                : 0;
    }

    private void apply(CaseEvent event) {
        if (splitOff(event) > 0) {
            put(Account.CLAIMED, Account.COMPLAINANT, -splitOff(event), event.madeAt(), Optional.of(event));
            return;
        }
        Map<String, String> facts = event.facts();
        if (event.kind() == CaseEvent.Kind.MONEY) {
            if (facts.containsKey("corrects")) {
                takeBack(Integer.parseInt(facts.get("corrects")), event);
            } else if (facts.containsKey("total")) {
                total(stage(facts), sayer(facts), facts.get("total"), event);
            } else {
                put(stage(facts), sayer(facts), Long.parseLong(facts.get("more")), event.madeAt(), Optional.of(event));
            }
        } else if (event.kind() == CaseEvent.Kind.STEP) {
            total(Account.PROMISED, Account.MERCHANT, facts.get("promised"), event);
            total(Account.PAID, Account.MERCHANT, facts.get("paid"), event);
            if (event.maker() == Actor.Kind.COMPLAINANT) {
                boolean agrees = event.status().equals(CONFIRMED) && balance(Account.PAID) > 0;
                String said = facts.getOrDefault(AMOUNT, agrees ? String.valueOf(balance(Account.PAID)) : null);
                total(Account.CONFIRMED, Account.COMPLAINANT, said, event);
            } else {
                total(Account.PAID, sayer(facts), facts.get(AMOUNT), event);
            }
        }
    }

    private static Account stage(Map<String, String> facts) {
        return Account.find(facts.get("stage")).orElseThrow();
    }

    private static Account sayer(Map<String, String> facts) {
        return Account.find(facts.getOrDefault("saidBy", "")).orElse(Account.OFFICER);
    }

    /** Also where it says again what stood there: then it is an entry of nothing, and the newest word. */
    private void total(Account stage, Account sayer, String said, CaseEvent event) {
        if (said != null) {
            put(stage, sayer, Long.parseLong(said) - balance(stage), event.madeAt(), Optional.of(event));
        }
    }

    private void put(Account stage, Account sayer, long more, Instant at, Optional<CaseEvent> event) {
        MoneyLine line = more < 0 ? line(sayer, stage, -more, at) : line(stage, sayer, more, at);
        event.ifPresent(
                made -> line.by(made, made.facts().get("on"), made.facts().get("proof")));
        lines.add(line);
    }

    private void takeBack(int place, CaseEvent event) {
        MoneyLine wrong = lines.get(place - 1);
        lines.add(line(wrong.credit(), wrong.debit(), wrong.amount(), event.madeAt())
                .by(event, null, null)
                .correcting(place));
    }

    private MoneyLine line(Account debit, Account credit, long amount, Instant at) {
        int place = lines.size() + 1;
        String id = UUID.nameUUIDFromBytes((caseId + "/" + place).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new MoneyLine(id, caseId, place, debit, credit, amount, at);
    }

    /** Refuses more than an account may hold, or more lines than anybody reads. */
    public void requireRoomFor(Account stage, long more) {
        if (lines.size() >= MOST_LINES) {
            throw MoneyProblem.tooManyLines(MOST_LINES);
        }
        if (more <= 0 || more > MOST || balance(stage) + more > MOST) {
            throw MoneyProblem.amount();
        }
    }

    /** The same of a total that somebody says. */
    public void requireRoomFor(long total) {
        if (lines.size() >= MOST_LINES) {
            throw MoneyProblem.tooManyLines(MOST_LINES);
        }
        if (total < 0 || total > MOST) {
            throw MoneyProblem.amount();
        }
    }

    /** Refuses to correct what is not there, is no entry by itself, is corrected already, or what later entries stand on. */
    public void requireCorrectable(int place) {
        MoneyLine wrong = lines.stream()
                .filter(line -> line.place() == place)
                .findFirst()
                .orElseThrow(MoneyProblem::lineNotFound);
        boolean done = !wrong.isCorrectable()
                || lines.stream()
                        .anyMatch(
                                line -> line.corrects().filter(p -> p == place).isPresent());
        if (done || lines.size() >= MOST_LINES) {
            throw MoneyProblem.notCorrectable();
        }
        long after = balance(wrong.stage()) - wrong.change();
        if (after < 0 || after > MOST) {
            throw MoneyProblem.wouldBeNegative();
        }
    }

    /** What an account comes to; the words of people add up to the same as the stages, with a minus. */
    public long balance(Account account) {
        return lines.stream().mapToLong(line -> line.effectOn(account)).sum();
    }

    /** How much came back, by the newest word of it; empty where nobody has said one. */
    public Optional<Long> returned() {
        return lines.stream()
                .map(MoneyLine::stage)
                .filter(stage -> stage == Account.PAID || stage == Account.CONFIRMED)
                .reduce((earlier, later) -> later)
                .map(this::balance);
    }

    /** Those that are not written yet. */
    public List<MoneyLine> after(List<MoneyLine> written) {
        return List.copyOf(lines.subList(Math.min(written.size(), lines.size()), lines.size()));
    }

    /** Whether what is written is what follows from the history, as far as it goes. */
    public boolean holds(List<MoneyLine> written) {
        if (written.size() > lines.size()) {
            return false;
        }
        for (int i = 0; i < written.size(); i++) {
            if (!written.get(i).isSameAs(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    public List<MoneyLine> lines() {
        return List.copyOf(lines);
    }
}
