package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.complaints.control.CaseRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** C19 */
class DossierRulesTest {

    private final DossierRules rules = CaseRules.shipped().dossiers();

    private static Casework with(String dossiers) {
        return CaseworkReader.read(
                "{\"statuses\": [{\"code\": \"received\", \"bn\": \"ক\", \"en\": \"A\"}], \"dossiers\": " + dossiers
                        + "}");
    }

    @Test
    void rulesThatDoNotFitTogetherAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> with("{\"parts\":[],\"authorities\":[{\"code\":\"a\",\"to\":"
                        + "{\"bn\":\"ক\",\"en\":\"k\"},\"subject\":{\"bn\":\"ক\",\"en\":\"k\"},\"parts\":[\"x\"]}]}"))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("‘x’");
        assertThatThrownBy(() -> with("{\"looks\":[{\"code\":\"a\",\"bn\":\"ক\"}]}"))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("both languages");
        assertThatThrownBy(() -> with("{\"consents\":[{\"code\":\"a\",\"bn\":\"ক\",\"en\":\"A\"}]}"))
                .hasMessageContaining("‘field’");
    }

    @Test
    void whatTheCodeItselfSaysIsNotTakenAway() {
        assertThat(DossierCheck.of(CaseRules.shipped())).isEmpty();
        assertThat(DossierCheck.of(with("{}")).toString())
                .contains("‘work’ has to be among them", "‘sent’ has to", "‘complaints.case.read’ has to");
    }

    @Test
    void whatWasTakenAwayIsStillCalledByItsName() {
        Casework now = with("{}").after(List.of(CaseRules.shipped()));

        assertThat(now.worded(DossierRules::looks, "check").orElseThrow().en())
                .isEqualTo("Checking facts and evidence");
        assertThat(now.named(List.of("father_name")).en()).isEqualTo("father’s name");
        assertThat(now.worded(DossierRules::referral, "nowhere")).isEmpty();
    }

    @Test
    void aChangeIsToldInPlainWordsAndTakesTwoWhereADossierOrAConsentGoes() {
        Casework shipped = CaseRules.shipped();

        assertThat(CaseworkChanges.of(shipped, shipped).sentences()).isEmpty();
        var gone = CaseworkChanges.of(shipped, shipped(with("{}").dossiers()));
        assertThat(gone.takesAway()).isTrue();
        assertThat(gone.sentences().toString())
                .contains("No holiday any more: 2027-05-01, May Day", "No dossier any more", "Consent removed");
    }

    /** C20: to let one go with less than before takes two people, to ask for more does not. */
    @Test
    void aCourtNeedsAConsentOrAnOrderAndTwoPeopleToNeedLess() {
        DossierRule court = rules.authorities().get("court");
        assertThat(court.consent()).contains("consent_court");
        assertThat(court.order()).isTrue();
        assertThat(rules.consent("court").orElseThrow().words()).isPresent();
        Casework strict = shipped(court(Optional.of("consent_court"), false));
        Casework loose = shipped(court(Optional.empty(), true));

        assertThat(CaseworkChanges.of(CaseRules.shipped(), strict).takesAway()).isFalse();
        assertThat(CaseworkChanges.of(strict, CaseRules.shipped()).takesAway()).isTrue();
        assertThat(CaseworkChanges.of(strict, CaseRules.shipped()).sentences().toString())
                .contains("an order does instead of the consent");
        assertThat(CaseworkChanges.of(CaseRules.shipped(), loose).takesAway()).isTrue();
        assertThat(CaseworkChanges.of(loose, CaseRules.shipped()).takesAway()).isFalse();
        assertThat(DossierCheck.of(shipped(court(Optional.of("consent_mayor"), false)))
                        .toString())
                .contains("‘consent_mayor’");
    }

    private DossierRules court(Optional<String> consent, boolean order) {
        var authorities = new LinkedHashMap<>(rules.authorities());
        authorities.computeIfPresent(
                "court",
                (code, is) -> new DossierRule(code, is.to(), is.subject(), is.parts(), is.needs(), consent, order));
        return new DossierRules(rules.consents(), authorities, rules.looks(), rules.offices(), rules.referral());
    }

    /** Those that ship, with other dossiers and without a holiday. */
    private static Casework shipped(DossierRules dossiers) {
        Casework shipped = CaseRules.shipped();
        return new Casework(
                shipped.statuses(),
                shipped.clocks(),
                shipped.steps(),
                shipped.groups(),
                shipped.outcomes(),
                shipped.proofs(),
                shipped.sayers(),
                shipped.authorities(),
                shipped.responses(),
                shipped.reasons(),
                shipped.templates(),
                shipped.checklists(),
                shipped.retention(),
                List.of(),
                shipped.office(),
                dossiers,
                List.of());
    }

    @Test
    void thereIsOneForEachAuthorityOfTheCasework() {
        var casework = CaseRules.shipped();

        assertThat(rules.authorities().keySet())
                .isEqualTo(casework.authorities().keySet());
        assertThat(rules.consents().stream().map(ConsentRule::field))
                .containsAll(casework.authorities().values().stream()
                        .flatMap(each -> each.consent().stream())
                        .toList());
    }

    @Test
    void theDirectorateIsToldWhoComplainsInItsOrder() {
        var rule = rules.authorities().get("dncrp");

        assertThat(rule.parts().get(0).fields())
                .startsWith("full_name", "father_name", "mother_name", "address")
                .endsWith("occupation");
        assertThat(rule.needs().stream().filter(DossierRule.Need::files).map(DossierRule.Need::code))
                .containsExactly("receipt");
    }
}
