package info.becs.complaints.entity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One line of money as an officer enters it.
 *
 * @param amount how much more, in poisha
 * @param on for which day it was promised, or on which it came
 */
public record MoneyEntry(Account stage, Account sayer, long amount, Optional<LocalDate> on, String proof) {

    private static final int FURTHEST_PROMISE = 10;

    /** Only the complainant knows these. */
    private static final Set<Account> THEIRS = Set.of(Account.CLAIMED, Account.CONFIRMED);

    /** A refusal where it does not fit together. */
    public static MoneyEntry of(
            String stage,
            String saidBy,
            Long amount,
            Optional<LocalDate> on,
            String proof,
            Casework rules,
            LocalDate today) {
        Account to = Account.find(stage).filter(Account::isStage).orElseThrow(MoneyProblem::stage);
        Account sayer = Account.find(saidBy)
                .filter(account -> !account.isStage())
                .filter(account -> !THEIRS.contains(to) || account == Account.COMPLAINANT)
                .orElseThrow(MoneyProblem::sayer);
        if (!rules.proofs().containsKey(proof)) {
            throw MoneyProblem.proof();
        }
        if (on.filter(day -> !isDay(day, to == Account.PROMISED, today)).isPresent()) {
            throw MoneyProblem.day();
        }
        return new MoneyEntry(to, sayer, amount == null ? 0 : amount, on, proof);
    }

    /** A promise is for some day in this life; everything else has happened. */
    static boolean isDay(LocalDate day, boolean promised, LocalDate today) {
        return day.getYear() >= 2000 && !day.isAfter(promised ? today.plusYears(FURTHEST_PROMISE) : today);
    }

    /** As they stand in the event. */
    public Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("stage", stage.code());
        facts.put("saidBy", sayer.code());
        facts.put("more", String.valueOf(amount));
        facts.put("proof", proof);
        on.ifPresent(day -> facts.put("on", day.toString()));
        return facts;
    }
}
