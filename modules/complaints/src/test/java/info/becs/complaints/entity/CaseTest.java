package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.complaints.control.CaseRules;
import info.becs.spi.Problem;
import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseTest {

    static final Instant MONDAY = Instant.parse("2026-11-23T04:00:00Z");
    static final Instant DUE = MONDAY.plusSeconds(3 * 86_400);

    final Actor officer = Actor.officer(new PersonId(UUID.randomUUID()));
    final Casework rules = CaseRules.shipped();

    final Submission submission = new Submission(
            UUID.randomUUID(),
            "complaint.ecommerce",
            "1.0.0",
            "B-1234",
            "bn",
            MONDAY,
            "{\"merchant_name\":\"নমুনা বাজার\",\"amount_claimed\":250000}");

    final Case opened = Case.open(
            UUID.randomUUID(),
            new CaseNumber("K7PM-92QX"),
            submission,
            MONDAY.plusSeconds(1),
            DUE,
            rules.clocks(),
            WorkingDays.without("FRIDAY,SATURDAY"));

    /** C1 */
    @Test
    void itRemembersTheSubmissionThatItIsMadeOf() {
        assertThat(opened.submission()).isEqualTo(submission.id().toString());
        assertThat(opened.receivedAt()).isEqualTo(MONDAY);
        assertThat(opened.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(opened.merchant()).contains("নমুনা বাজার");
        assertThat(opened.amountClaimed()).contains(250_000L);
        assertThat(opened.dueAt()).contains(DUE);
    }

    /** C5 */
    @Test
    void aStepIsWrittenDownWithItsTimeAndByWhom() {
        var step = take(Step.to("triaged"), officer);

        assertThat(opened.status()).isEqualTo("triaged");
        assertThat(step.status()).isEqualTo("triaged");
        assertThat(step.madeAt()).isEqualTo(MONDAY.plusSeconds(60));
        assertThat(step.madeBy()).contains(officer.person().orElseThrow().toString());
        assertThat(opened.answeredAt()).contains(MONDAY.plusSeconds(60));
    }

    /** C4 */
    @Test
    void aStepThatTheRulesDoNotKnowIsRefusedAndChangesNothing() {
        var refusal = catchThrowableOfType(Problem.class, () -> take(Step.to("closed"), officer));

        assertThat(refusal.code()).isEqualTo("complaints.case.step-not-possible");
        assertThat(opened.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(opened.isSound(List.of())).isTrue();
    }

    /** C4 */
    @Test
    void itIsExaminedOnce() {
        take(Step.to("triaged"), officer);

        assertThat(catchThrowableOfType(Problem.class, () -> take(Step.to("triaged"), officer))
                        .kind())
                .isEqualTo(Problem.Kind.CONFLICT);
    }

    /** C4 C7 */
    @Test
    void whoeverComplainedMayWithdrawAndAnOfficerMayNotForThem() {
        assertThat(catchThrowableOfType(Problem.class, () -> take(Step.to("closed"), officer)))
                .isNotNull();

        take(Step.to("closed"), Actor.complainant());

        assertThat(opened.status()).isEqualTo("closed");
        assertThat(opened.outcome()).contains("withdrawn");
        assertThat(opened.endedAt()).isPresent();
    }

    /** C9 */
    @Test
    void itsHistoryIsAChainInWhichNothingCanBeChangedTakenOutOrPutIn() {
        var first = take(Step.to("triaged"), officer);
        var second = opened.append(CaseEvent.Kind.NOTE, making(officer), Map.of("a", "b"), Optional.of("sealed words"));
        var third = take(Step.to("accepted"), officer);

        assertThat(opened.isSound(List.of(first, second, third))).isTrue();
        assertThat(opened.isSound(List.of(first, third))).isFalse();
        assertThat(opened.isSound(List.of(first, second))).isFalse();
        assertThat(opened.isSound(List.of(second, first, third))).isFalse();

        second.forget();
        assertThat(second.saidSomething()).isTrue();
        assertThat(opened.isSound(List.of(first, second, third))).isTrue();
    }

    /** Q4 */
    @Test
    void aPartHasRunSinceTheComplaintCameAndTakesItsMoneyAlong() {
        Case part = split(Optional.of(100_000L));

        assertThat(opened.amountClaimed()).contains(150_000L);
        assertThat(part.amountClaimed()).contains(100_000L);
        assertThat(part.part()).isEqualTo(2);
        assertThat(part.submission()).isEqualTo(opened.submission());
        assertThat(part.merchant()).contains("নমুনা কুরিয়ার");
        assertThat(part.status()).isEqualTo(CaseStatus.RECEIVED);
        assertThat(part.running(rules)).isEqualTo(opened.running(rules));
        assertThat(part.isSplit()).isTrue();
        assertThat(opened.isSplit()).isTrue();
        assertThat(part.isSound(List.of())).isTrue();
        assertThat(split(Optional.empty()).part()).isEqualTo(3);
    }

    /** Q4: whoever complained was told about this part, too. */
    @Test
    void whatWasAnsweredIsAnsweredInEachPart() {
        take(Step.to("triaged"), officer);

        Case part = split(Optional.empty());

        assertThat(part.answeredAt()).isEqualTo(opened.answeredAt());
        assertThat(part.running(rules)).containsOnlyKeys(CaseClock.SOLUTION);
    }

    /** Q4 */
    @Test
    void moreThanThereIsIsNotSplitOffNorMoreThanTwentyCases() {
        for (long amount : new long[] {0, -1, 250_001, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(catchThrowableOfType(Problem.class, () -> split(Optional.of(amount)))
                            .code())
                    .isEqualTo("complaints.split.amount");
        }
        assertThat(opened.isSplit()).isFalse();
        assertThat(opened.amountClaimed()).contains(250_000L);

        for (int i = 2; i <= 20; i++) {
            split(Optional.empty());
        }
        assertThat(catchThrowableOfType(Problem.class, () -> split(Optional.empty()))
                        .code())
                .isEqualTo("complaints.split.too-many");
    }

    private Case split(Optional<Long> amount) {
        return opened.splitOff(
                UUID.randomUUID(),
                CaseNumber.random(),
                new Split(Optional.of("নমুনা কুরিয়ার"), Optional.of("courier"), Optional.empty(), amount),
                opened,
                MONDAY.plusSeconds(120),
                DUE,
                rules.clocks(),
                WorkingDays.without("FRIDAY,SATURDAY"));
    }

    /** C26 */
    @Test
    void fourWeeksAfterAnOutcomeItIsAskedAboutAlsoWhereItHasEnded() {
        resolved();
        Instant asked = Instant.parse("2026-12-20T18:00:00Z");

        assertThat(opened.letter().orElseThrow().askAt()).isEqualTo(asked);
        assertThat(opened.letter().map(NextLetter::question)).contains(Question.OUTCOME);
        take(Step.to("confirmed"), Actor.complainant());
        assertThat(opened.letter().orElseThrow().askAt()).isEqualTo(asked);
        assertThat(OutcomeKind.isReached(opened.outcome())).isTrue();

        take(said("disputed", "টাকা আসেনি"), Actor.complainant());
        assertThat(opened.status()).isEqualTo("disputed");
        assertThat(opened.endedAt()).isEmpty();
        assertThat(opened.letter()).isEmpty();
    }

    /** C18 C25 */
    @Test
    void anOutcomeThatIsDisputedOrReopenedDoesNotStand() {
        resolved();
        opened.comesTo(Ledger.of(opened, List.of()));
        take(said("disputed", "টাকা আসেনি"), Actor.complainant());

        assertThat(opened.outcome()).isEmpty();
        take(reason("closed", "no-way"), officer);
        assertThat(opened.outcome()).isEmpty();
        assertThat(opened.hasCome()).isTrue();
        take(said("reopened", "ভুল ছিল"), officer);
        assertThat(opened.outcome()).isEmpty();
        take(Step.to("closed"), Actor.complainant());
        assertThat(opened.outcome()).contains("withdrawn");
        assertThat(opened.hasCome()).isFalse();
        take(said("reopened", "আবার চাই"), Actor.complainant());
        assertThat(opened.outcome()).isEmpty();
    }

    /** C46 */
    @Test
    void whatIsErasedEndsWhereverItStandsAndKeepsWhatItCameTo() {
        var asked = take(said("incomplete", "রসিদ দিন"), officer);
        var ended = opened.endErased(rules, making(Actor.platform()));
        opened.turnClocks(rules, WorkingDays.without("FRIDAY,SATURDAY"), ended);

        assertThat(opened.status()).isEqualTo("closed");
        assertThat(opened.endedAt()).contains(MONDAY.plusSeconds(60));
        assertThat(opened.running(rules)).isEmpty();
        assertThat(opened.warnAt()).isNull();
        assertThat(opened.letter()).isEmpty();
        assertThat(opened.outcome()).isEmpty();
        assertThat(rules.said(ended).orElseThrow().en()).isEqualTo("The complaint was erased");
        assertThat(opened.isSound(List.of(asked, ended))).isTrue();
    }

    /** C46 C40 */
    @Test
    void ofWhatIsErasedNoWordsWait() {
        take(said("incomplete", "রসিদ দিন"), officer);
        turned(said(CaseEvent.Kind.EVIDENCE, Actor.complainant()));
        assertThat(opened.answerSince()).isPresent();

        opened.endErased(rules, making(Actor.platform()));

        assertThat(opened.answerSince()).isEmpty();
        assertThat(opened.hasItsAnswer(rules)).isFalse();
    }

    /** C46 */
    @Test
    void anOutcomeStaysThoughItsComplaintIsErased() {
        resolved();

        opened.endErased(rules, making(Actor.platform()));

        assertThat(opened.status()).isEqualTo("closed");
        assertThat(opened.outcome()).contains("full-refund");
        assertThat(opened.amountReturned()).contains(250_000L);
        assertThat(opened.letter()).as("nobody is asked how it went").isEmpty();
    }

    /** C40 */
    @Test
    void whatTheComplainantSaysWaitsUntilTheCellAnswersOrHasSeenIt() {
        take(said("incomplete", "রসিদ দিন"), officer);
        turned(said(CaseEvent.Kind.NOTE, officer));
        assertThat(opened.answerSince()).isEmpty();
        assertThat(opened.running(rules)).containsOnlyKeys(CaseClock.OTHERS);
        assertThat(opened.letter().map(NextLetter::question)).contains(Question.ANSWER);

        turned(said(CaseEvent.Kind.EVIDENCE, Actor.complainant()));
        assertThat(opened.answerSince()).contains(MONDAY.plusSeconds(60));
        assertThat(opened.running(rules)).containsOnlyKeys(CaseClock.UPDATE, CaseClock.SOLUTION);
        assertThat(opened.hasItsAnswer(rules)).isTrue();
        assertThat(opened.letter()).isEmpty();

        said(CaseEvent.Kind.NOTE, officer);
        assertThat(opened.answerSince()).isPresent();
        opened.isSeen();
        assertThat(opened.answerSince()).isEmpty();
        assertThat(opened.hasItsAnswer(rules)).isTrue();

        opened.waitAgain(Optional.of(DUE));
        turned(said(CaseEvent.Kind.MESSAGE, officer));
        assertThat(opened.running(rules)).containsOnlyKeys(CaseClock.OTHERS);
        assertThat(opened.letter().map(NextLetter::question)).contains(Question.ANSWER);
    }

    /** C40 */
    @Test
    void aDisputeWaitsAndWhatHasEndedDoesNot() {
        resolved();
        take(said("disputed", "টাকা আসেনি"), Actor.complainant());
        assertThat(opened.answerSince()).isPresent();

        take(Step.to("closed"), Actor.complainant());

        assertThat(opened.answerSince()).isEmpty();
        said(CaseEvent.Kind.NOTICES, Actor.complainant());
        assertThat(opened.answerSince()).isEmpty();
    }

    private CaseEvent said(CaseEvent.Kind kind, Actor by) {
        return opened.append(kind, making(by), Map.of(), Optional.empty());
    }

    private void turned(CaseEvent event) {
        opened.turnClocks(rules, WorkingDays.without("FRIDAY,SATURDAY"), event);
    }

    private static Step reason(String to, String reason) {
        return new Step(to, reason, "", Optional.empty(), "", "", "");
    }

    /** C26 */
    @Test
    void whoHasWithdrawnIsNotAskedAndDisputesNothing() {
        take(said("incomplete", "রসিদ দিন"), officer);
        assertThat(opened.letter().map(NextLetter::question)).contains(Question.ANSWER);
        assertThat(opened.letter().orElseThrow().askAt()).isEqualTo(Instant.parse("2026-11-22T18:00:00Z"));

        take(Step.to("closed"), Actor.complainant());

        assertThat(opened.letter()).isEmpty();
        assertThat(OutcomeKind.isReached(opened.outcome())).isFalse();
        assertThat(catchThrowableOfType(Problem.class, () -> take(said("disputed", "মেটেনি"), Actor.complainant()))
                        .code())
                .isEqualTo("complaints.case.step-not-possible");
        assertThat(opened.status()).isEqualTo("closed");
    }

    /** C26 */
    @Test
    void anAnswerIsAskedForThreeDaysBeforeItsEndAndOnceMore() {
        LocalDate third = LocalDate.of(2026, 11, 23);
        Optional<Instant> due = Optional.of(Instant.parse("2026-11-26T17:59:59Z"));

        assertThat(Question.first(due.get())).isEqualTo(third);
        assertThat(Question.ANSWER.next(third, due)).contains(Instant.parse("2026-11-24T18:00:00Z"));
        assertThat(Question.ANSWER.next(third.plusDays(2), due)).isEmpty();
        assertThat(Question.OUTCOME.next(third, due)).isEmpty();
    }

    private void resolved() {
        take(Step.to("triaged"), officer);
        take(Step.to("accepted"), officer);
        var outcome = new Outcome(
                "full-refund", Optional.of(250_000L), Optional.of(LocalDate.of(2026, 11, 20)), "receipt", "merchant");
        take(new Step("resolved", "", "", Optional.of(outcome), "", "", ""), officer);
    }

    private static Step said(String to, String words) {
        return new Step(to, "", words, Optional.empty(), "", "", "");
    }

    private CaseEvent take(Step step, Actor by) {
        return opened.take(step, rules, LocalDate.of(2026, 11, 23), making(by), Optional.empty(), Optional.of(DUE));
    }

    private static Making making(Actor by) {
        return new Making(UUID.randomUUID(), MONDAY.plusSeconds(60), by, Optional.empty());
    }

    /** K2 */
    @Test
    void itIsHeldOnceAndLetGoOnceAndItsHistoryStaysWhole() {
        assertThatThrownBy(() -> opened.hold(false, making(officer), Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("not held");
        var held = opened.hold(true, making(officer), Optional.empty());
        assertThat(opened.heldSince()).contains(MONDAY.plusSeconds(60));
        assertThatThrownBy(() -> opened.hold(true, making(officer), Optional.empty()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("held already");

        var free = opened.hold(false, making(officer), Optional.empty());

        assertThat(opened.heldSince()).isEmpty();
        assertThat(opened.isSound(List.of(held, free))).isTrue();
        assertThat(opened.isSound(List.of(held))).isFalse();
    }

    /** K1 */
    @Test
    void anEndedCaseIsKeptForAtLeastAMonth() {
        assertThat(rules.retention().months()).isEqualTo(84);
        assertThatThrownBy(() -> new RetentionRule(0, RetentionRule.STANDARD.why()))
                .isInstanceOf(Misfit.class);
    }
}
