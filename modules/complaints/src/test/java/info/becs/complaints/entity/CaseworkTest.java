package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.complaints.control.CaseRules;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseworkTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    final Casework shipped = CaseRules.shipped();

    @Nested
    class TheRulesThatAreShipped {

        /** C4 */
        @Test
        void leadEverywhereAndFromEverywhereOn() {
            var reached = new HashSet<String>(List.of(CaseStatus.RECEIVED));
            shipped.steps().forEach(rule -> reached.add(rule.to()));

            assertThat(reached).containsAll(shipped.statuses().keySet());
            assertThat(shipped.statuses().keySet())
                    .allSatisfy(from -> assertThat(shipped.steps())
                            .anyMatch(rule -> rule.from().contains(from)));
        }

        /** C22 */
        @Test
        void haveWordsToBeginWithAtEveryStatus() {
            for (String status : shipped.statuses().keySet()) {
                assertThat(shipped.templates())
                        .as(status)
                        .anyMatch(each -> each.at().contains(status)
                                && !each.words().bn().isBlank()
                                && !each.words().en().isBlank());
            }
        }

        /** C12 */
        @Test
        void giveEachComplaintToAGroup() {
            assertThat(shipped.groupFor(Optional.of("cheque")))
                    .map(CaseGroup::code)
                    .contains("money");
            assertThat(shipped.groupFor(Optional.of("late")))
                    .map(CaseGroup::code)
                    .contains("goods");
            assertThat(shipped.groupFor(Optional.empty())).map(CaseGroup::code).contains("goods");
            assertThat(CaseworkReader.read("{\"statuses\": [{\"code\": \"received\", \"bn\": \"ক\", \"en\": \"A\"}]}")
                            .groupFor(Optional.of("late")))
                    .isEmpty();
        }

        /** C4 */
        @Test
        void noStatusLeadsToItselfAndNoStepIsThereTwice() {
            assertThat(shipped.steps()).noneMatch(rule -> rule.from().contains(rule.to()));
            for (String from : shipped.statuses().keySet()) {
                for (Actor.Kind who : Actor.Kind.values()) {
                    assertThat(shipped.possible(from, who))
                            .extracting(StepRule::to)
                            .doesNotHaveDuplicates();
                }
            }
        }

        @Test
        void everyStepOfAnOfficerNamesAPermission() {
            assertThat(shipped.steps())
                    .filteredOn(rule -> rule.who().contains(Actor.Kind.OFFICER))
                    .allSatisfy(rule -> assertThat(rule.permission()).startsWith("complaints.case."));
        }

        @Test
        void aCaseThatHasNotEndedSaysWhatComesNextAndByWhen() {
            assertThat(shipped.statuses().values())
                    .filteredOn(status -> !status.code().equals(CaseStatus.RECEIVED))
                    .allSatisfy(status -> {
                        assertThat(status.next().isPresent()).isEqualTo(!status.ended());
                        assertThat(status.days() + status.workingDays() > 0).isEqualTo(!status.ended());
                    });
        }

        @Test
        void everyWordFitsItsColumn() {
            assertThat(shipped.statuses().keySet())
                    .allSatisfy(code -> assertThat(code).matches("[a-z-]{1,20}"));
            assertThat(shipped.outcomes().keySet())
                    .allSatisfy(code -> assertThat(code).matches("[a-z-]{1,30}"));
        }
    }

    @Nested
    class WhatHasToBeSaid {

        /** C7 */
        @Test
        void aRefusalNeedsAReasonOfTheList() {
            assertThat(broken("triaged", Step.to("rejected"))).containsExactly("/reason");
            assertThat(broken("triaged", reason("rejected", "because"))).containsExactly("/reason");
            assertThat(facts("triaged", reason("rejected", "no-purchase"))).isEqualTo(Map.of("reason", "no-purchase"));
        }

        /** C7 */
        @Test
        void moneyThatCameBackNeedsAmountDayProofAndWhoSaysSo() {
            assertThat(broken("accepted", Step.to("resolved"))).containsExactly("/outcome");
            assertThat(broken("accepted", outcome("full-refund", null, null, "", "")))
                    .containsExactly("/outcome/amount", "/outcome/on", "/outcome/proof", "/outcome/saidBy");
            assertThat(broken("accepted", outcome("full-refund", 0L, TODAY, "receipt", "merchant")))
                    .containsExactly("/outcome/amount");
            assertThat(broken("accepted", outcome("full-refund", 5L, TODAY.plusDays(1), "receipt", "merchant")))
                    .containsExactly("/outcome/on");
            assertThat(broken("accepted", outcome("explanation", 5L, TODAY, "receipt", "merchant")))
                    .containsExactly("/outcome/amount");
            assertThat(broken("accepted", outcome("everything", 5L, TODAY, "receipt", "merchant")))
                    .containsExactly("/outcome/kind");

            assertThat(facts("accepted", outcome("full-refund", 250_000L, TODAY, "receipt", "merchant")))
                    .isEqualTo(Map.of(
                            "outcome", "full-refund",
                            "amount", "250000",
                            "on", "2026-11-26",
                            "proof", "receipt",
                            "saidBy", "merchant"));
        }

        /** C7 */
        @Test
        void anOutcomeIsNotSaidWhereNoneIsAsked() {
            Step step = outcome("full-refund", 5L, TODAY, "receipt", "merchant");
            Step accepted = new Step("accepted", "", "", step.outcome(), "", "", "");

            assertThat(broken("triaged", accepted)).containsExactly("/outcome");
        }

        /** C8 */
        @Test
        void whatIsSentAndToWhomNamesTheConsents() {
            Step referred = new Step("referred", "", "", Optional.empty(), "dncrp", "", "");

            assertThat(consents("accepted", Step.to("sent-to-merchant"))).containsExactly("consent_merchant");
            assertThat(consents("accepted", referred)).containsExactly("consent_dncrp");
            assertThat(consents("triaged", Step.to("accepted"))).isEmpty();
        }

        private List<String> consents(String from, Step step) {
            return shipped.consents(rule(from, step), step);
        }

        private List<String> broken(String from, Step step) {
            return catchThrowableOfType(Problem.class, () -> facts(from, step)).details().stream()
                    .map(Problem.Detail::pointer)
                    .toList();
        }

        private Map<String, String> facts(String from, Step step) {
            return shipped.facts(rule(from, step), step, TODAY);
        }

        private StepRule rule(String from, Step step) {
            return shipped.rule(from, step.to(), Actor.Kind.OFFICER).orElseThrow();
        }

        private Step reason(String to, String code) {
            return new Step(to, code, "", Optional.empty(), "", "", "");
        }

        private Step outcome(String kind, Long amount, LocalDate on, String proof, String saidBy) {
            var outcome = new Outcome(kind, Optional.ofNullable(amount), Optional.ofNullable(on), proof, saidBy);
            return new Step("resolved", "", "", Optional.of(outcome), "", "", "");
        }
    }

    @Test
    void rulesThatDoNotFitTogetherAreNotRead() {
        String one = "{\"statuses\":[{\"code\":\"received\",\"bn\":\"প\",\"en\":\"R\"}],\"steps\":[%s]}";

        assertThat(CaseworkReader.read(one.formatted("")).statuses()).hasSize(1);
        assertThatThrownBy(() -> CaseworkReader.read(one.formatted("{\"to\":\"nowhere\",\"bn\":\"ক\",\"en\":\"G\"}")))
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> CaseworkReader.read("{}")).hasMessageContaining("received");
    }

    /** C44 */
    @Test
    void theDaysOfTheCellAndHowMerchantsStandAreRules() {
        OfficeRules office = CaseRules.shipped().office();

        assertThat(office.first()).isEqualTo(3);
        assertThat(office.weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(office.outlasting()).containsExactly("dncrp_admissible");
        assertThat(office.standings().keySet()).containsExactly("active", "not-traceable", "in-court", "closed");
        assertThatThrownBy(() -> new OfficeRules(0, Set.of(), Set.of(), office.standings()))
                .isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> new OfficeRules(3, EnumSet.allOf(DayOfWeek.class), Set.of(), office.standings()))
                .isInstanceOf(Misfit.class);
        assertThatThrownBy(() -> new OfficeRules(3, Set.of(), Set.of(), Map.of()))
                .isInstanceOf(Misfit.class);
    }

    /** C44 */
    @Test
    void aVersionThatIsOlderHasThemAsTheyAreShipped() {
        var older = (ObjectNode) JsonMapper.shared().readTree(CaseRules.whole("{\"x\": 1}"));

        assertThat(older.at("/office/weekend/0").asString()).isEqualTo("friday");
        assertThat(older.at("/standings/1/code").asString()).isEqualTo("not-traceable");
        String own = CaseRules.whole("{\"office\": {\"first\": 5}}");
        assertThat(JsonMapper.shared().readTree(own).path("office").toString()).isEqualTo("{\"first\":5}");
    }

    /** C44 */
    @Test
    void whatChangesOfThemIsToldInPlainWords() {
        OfficeRules was = CaseRules.shipped().office();
        var is = new OfficeRules(5, Set.of(DayOfWeek.SUNDAY), Set.of(), was.standings());

        assertThat(OfficeChanges.of(was, was)).isEmpty();
        assertThat(OfficeChanges.of(was, is).stream().map(Text::en))
                .containsExactly(
                        "First answer: from 3 to 5 working days, for cases that come from then on.",
                        "Weekend: Friday, Saturday changes to Sunday. Clocks that run already keep their days.",
                        "Days that are told of also after the end of a case: dncrp_admissible changes to none.");
        assertThat(OfficeChanges.of(was, is).get(1).bn()).contains("শুক্রবার, শনিবার", "রবিবার");
    }
}
