package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.DossierPack;
import org.junit.jupiter.api.Test;

/** C19 */
class DossierRulesTest {

    private final DossierRules rules = DossierPack.shipped();

    @Test
    void rulesThatDoNotFitTogetherAreRefusedWithTheirPlace() {
        assertThatThrownBy(() -> DossierRules.read("{\"parts\":[],\"authorities\":[{\"code\":\"a\",\"to\":"
                        + "{\"bn\":\"ক\",\"en\":\"k\"},\"subject\":{\"bn\":\"ক\",\"en\":\"k\"},\"parts\":[\"x\"]}]}"))
                .hasMessageContaining("'x'");
        assertThatThrownBy(() -> DossierRules.read("{\"looks\":[{\"code\":\"a\",\"bn\":\"ক\"}]}"))
                .hasMessageContaining("'en'");
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
