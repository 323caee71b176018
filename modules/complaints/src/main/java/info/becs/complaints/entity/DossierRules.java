package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may leave a case and who may look into it: consents, what each authority is given, why files are opened and by which
 * offices, how a referral stands. Data, a part of the {@link Casework}, read by {@link DossierReader}.
 *
 * @param looks why somebody opens what was handed in
 * @param offices what somebody is, by the highest permission that they hold
 * @param referral how it stands with an authority
 */
public record DossierRules(
        List<ConsentRule> consents,
        Map<String, DossierRule> authorities,
        Map<String, Text> looks,
        Map<String, Text> offices,
        Map<String, Text> referral) {

    public Optional<ConsentRule> consent(String code) {
        return consents.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /** What this field is called by those who need it. */
    public Optional<Text> named(String field) {
        return authorities.values().stream()
                .flatMap(rule -> rule.needs().stream())
                .filter(need -> need.any().contains(field))
                .map(DossierRule.Need::label)
                .findFirst();
    }
}
