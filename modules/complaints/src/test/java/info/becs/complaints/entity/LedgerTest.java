package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.complaints.control.CaseRules;
import info.becs.spi.Problem;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {

    static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");

    final Actor officer = Actor.officer(new PersonId(UUID.randomUUID()));
    final Case opened = Case.open(
            UUID.randomUUID(),
            new CaseNumber("K7PM-92QX"),
            new Submission(
                    UUID.randomUUID(),
                    "complaint.ecommerce",
                    "1.0.0",
                    "B-1234",
                    "bn",
                    MONDAY,
                    "{\"merchant_name\":\"নমুনা বাজার\",\"amount_claimed\":250000}"),
            MONDAY,
            MONDAY,
            CaseRules.shipped().clocks(),
            WorkingDays.without("FRIDAY,SATURDAY"));
    final List<CaseEvent> history = new ArrayList<>();

    /** L1 L2 */
    @Test
    void stepsSayTotalsAndTheComplainantHasTheLastWord() {
        says(officer, "merchant-answered", Map.of("promised", "200000", "on", "2026-12-10"));
        says(officer, "merchant-answered", Map.of("paid", "150000"));
        says(officer, "resolved", Map.of("amount", "200000", "saidBy", "merchant"));
        assertThat(balances()).containsExactly(250_000L, 0L, 200_000L, 200_000L, 0L);
        assertThat(ledger().returned()).contains(200_000L);

        says(Actor.complainant(), "disputed", Map.of("amount", "0", "saidBy", "complainant"));
        assertThat(ledger().returned()).contains(0L);
        says(Actor.complainant(), "confirmed", Map.of());
        assertThat(balances()).containsExactly(250_000L, 0L, 200_000L, 200_000L, 200_000L);
    }

    /** L1 Q4: what goes with a part stands in both ledgers, and nobody takes it back in one. */
    @Test
    void theClaimOfAPartIsMovedAndTheSumStays() {
        Case part = opened.splitOff(
                UUID.randomUUID(),
                CaseNumber.random(),
                new Split(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(100_000L)),
                opened,
                MONDAY,
                MONDAY,
                CaseRules.shipped().clocks(),
                WorkingDays.without("FRIDAY,SATURDAY"));
        var before = Ledger.of(opened, List.of()).balance(Account.CLAIMED);
        assertThat(before).isEqualTo(150_000L);
        history.add(opened.append(
                CaseEvent.Kind.SPLIT,
                new Making(UUID.randomUUID(), MONDAY, officer, Optional.empty()),
                Map.of("other", part.number(), "amount", "100000"),
                Optional.empty()));

        assertThat(ledger().lines()).extracting(MoneyLine::change).containsExactly(250_000L, -100_000L);
        assertThat(ledger().balance(Account.CLAIMED)).isEqualTo(150_000L);
        assertThat(ledger().balance(Account.COMPLAINANT)).isEqualTo(-150_000L);
        assertThat(Ledger.of(part, List.of()).balance(Account.CLAIMED)).isEqualTo(100_000L);
        refused(() -> ledger().requireCorrectable(2), "complaints.money.not-correctable");
    }

    /** L1 L2 C25 */
    @Test
    void whatTheComplainantSaysAfterTheEndIsAnEntryOfTheDifference() {
        says(officer, "resolved", Map.of("amount", "200000", "saidBy", "merchant"));
        says(Actor.complainant(), "confirmed", Map.of());

        money(Map.of("stage", "confirmed", "saidBy", "complainant", "total", "150000"));
        assertThat(ledger().balance(Account.CONFIRMED)).isEqualTo(150_000);
        assertThat(ledger().returned()).contains(150_000L);
        assertThat(ledger().lines().get(3).amount()).isEqualTo(50_000);

        money(Map.of("stage", "confirmed", "saidBy", "complainant", "total", "0"));
        assertThat(balances()).containsExactly(250_000L, 0L, 0L, 200_000L, 0L);
        refused(() -> ledger().requireRoomFor(-1), "complaints.money.amount");
        refused(() -> ledger().requireRoomFor(Ledger.MOST + 1), "complaints.money.amount");
    }

    /** L1 L2 */
    @Test
    void aLineIsTakenBackOnceByTheSameTheOtherWayRound() {
        says(officer, "resolved", Map.of("amount", "100000", "saidBy", "officer"));
        enters(Account.VERIFIED, Account.OFFICER, 90_000);

        refused(() -> ledger().requireCorrectable(1), "complaints.money.not-correctable");
        refused(() -> ledger().requireCorrectable(9), "complaints.money.not-found");
        ledger().requireCorrectable(3);
        money(Map.of("corrects", "3"));

        assertThat(ledger().balance(Account.VERIFIED)).isZero();
        refused(() -> ledger().requireCorrectable(3), "complaints.money.not-correctable");
        refused(() -> ledger().requireCorrectable(4), "complaints.money.not-correctable");
        says(officer, "resolved", Map.of("amount", "40000", "saidBy", "officer"));
        refused(() -> ledger().requireCorrectable(2), "complaints.money.negative");
        refused(() -> ledger().requireRoomFor(Account.PAID, 0), "complaints.money.amount");
        refused(() -> ledger().requireRoomFor(Account.CLAIMED, Ledger.MOST), "complaints.money.amount");
        assertThat(ledger().lines()).hasSize(5);
    }

    /** L1: whatever comes in which order, it balances, nothing falls below zero and no line that is there changes. */
    @ParameterizedTest
    @MethodSource("fates")
    void theLedgerAlwaysBalances(int seed) {
        long fate = seed;
        List<MoneyLine> before = ledger().lines();
        for (int i = 0; i < 40; i++) {
            fate = fate * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            happens((int) (fate >>> 60), (fate >>> 33) % 500_000, (int) (fate >>> 50) % 50);

            Ledger now = ledger();
            assertThat(Arrays.stream(Account.values()).mapToLong(now::balance).sum())
                    .isZero();
            assertThat(balances()).allMatch(balance -> balance >= 0);
            assertThat(now.holds(before)).isTrue();
            assertThat(now.after(before)).hasSize(now.lines().size() - before.size());
            before = now.lines();
        }
        assertThat(ledger().holds(before.subList(1, before.size()))).isFalse();
    }

    static List<Integer> fates() {
        return List.of(1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233);
    }

    private void happens(int what, long amount, int place) {
        String said = String.valueOf(amount);
        switch (what) {
            case 0, 1 -> says(officer, "merchant-answered", Map.of("promised", said));
            case 2, 3 -> says(officer, "merchant-answered", Map.of("paid", said));
            case 4, 5 -> says(officer, "resolved", Map.of("amount", said, "saidBy", "merchant"));
            case 6 -> says(Actor.complainant(), "disputed", Map.of("amount", said));
            case 7 -> says(Actor.complainant(), "confirmed", Map.of());
            case 11 -> money(Map.of("stage", "confirmed", "saidBy", "complainant", "total", said));
            case 8, 9, 10 -> enters(Account.values()[place % 5], Account.values()[5 + place % 3], amount + 1);
            default -> correctIfPossible(place);
        }
    }

    private void correctIfPossible(int place) {
        try {
            ledger().requireCorrectable(place);
            money(Map.of("corrects", String.valueOf(place)));
        } catch (Problem refused) {
            assertThat(refused.code()).startsWith("complaints.money.");
        }
    }

    private void enters(Account stage, Account sayer, long more) {
        money(Map.of("stage", stage.code(), "saidBy", sayer.code(), "more", String.valueOf(more)));
    }

    private void money(Map<String, String> facts) {
        history.add(opened.append(CaseEvent.Kind.MONEY, making(officer), facts, Optional.empty()));
    }

    private void says(Actor by, String status, Map<String, String> facts) {
        history.add(new CaseEvent(
                "", opened.id(), history.size() + 1, CaseEvent.Kind.STEP, status, making(by), facts, Optional.empty()));
    }

    private static Making making(Actor by) {
        return new Making(UUID.randomUUID(), MONDAY, by, Optional.empty());
    }

    private Ledger ledger() {
        return Ledger.of(opened, history);
    }

    private List<Long> balances() {
        return Arrays.stream(Account.values())
                .filter(Account::isStage)
                .map(ledger()::balance)
                .toList();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThat(catchThrowableOfType(Problem.class, call).code()).isEqualTo(code);
    }
}
