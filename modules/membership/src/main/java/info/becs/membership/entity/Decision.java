package info.becs.membership.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody decides about an application, and by what.
 *
 * @param committeeOn day of the committee's meeting
 * @param minute number of its decision
 * @param reason code, for a refusal
 * @param words for the applicant to read
 * @param ageChecked whether whoever decides has seen that the age fits
 * @param name as it is to stand, where the application's cannot
 */
public record Decision(
        Optional<LocalDate> committeeOn,
        String minute,
        String reason,
        String words,
        boolean ageChecked,
        Optional<MemberName> name) {

    /** What the applicant is called from now on; refused where neither they nor whoever decides has said it readably. */
    public MemberName naming(Applicant applicant) {
        return name.or(applicant::name).orElseThrow(MembershipProblem::applicantNameUnreadable);
    }

    /** What is kept of an approval; refused where the committee has to decide and nothing shows that it has. */
    public Map<String, String> approving(MembershipType type, LocalDate today) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("type", type.code());
        facts.putAll(committee(type.needsCommittee(), today));
        name.ifPresent(said -> facts.put("name", "changed"));
        return facts;
    }

    /** The committee's decision: where it has to be there, and where somebody names one. */
    private Map<String, String> committee(boolean isNeeded, LocalDate today) {
        if (!isNeeded && committeeOn.isEmpty() && minute.isBlank()) {
            return Map.of();
        }
        LocalDate day = committeeOn
                .filter(on -> !on.isAfter(today) && on.isAfter(today.minusYears(5)))
                .filter(on -> !minute.isBlank())
                .orElseThrow(MembershipProblem::committeeNeeded);
        return Map.of("committeeOn", day.toString(), "minute", minute);
    }

    /** What is kept of the age: refused where it does not fit, or nobody knows it and nobody has looked. */
    public Map<String, String> aging(MembershipType type, Optional<Integer> birthYear, LocalDate today) {
        if (!type.asksForAge()) {
            return Map.of();
        }
        if (birthYear.filter(year -> !type.fits(year, today.getYear())).isPresent()) {
            throw MembershipProblem.ageDoesNotFit(type.label());
        }
        if (birthYear.isEmpty() && !ageChecked) {
            throw MembershipProblem.ageUnknown(type.label(), type.ages());
        }
        return birthYear.isPresent() ? Map.of() : Map.of("age", "checked");
    }

    /** What is kept of a refusal; refused itself without a reason of the list, and without the committee where it has to decide. */
    public Map<String, String> refusing(MembershipRules rules, String type, LocalDate today) {
        requireReason(rules.refusals());
        var facts = new LinkedHashMap<String, String>();
        facts.put("reason", reason);
        facts.putAll(committee(
                rules.find(type).filter(MembershipType::needsCommittee).isPresent(), today));
        return facts;
    }

    /** Refused where a refusal has none of the list. */
    public void requireReason(Map<String, Choice> reasons) {
        if (!reasons.containsKey(reason)) {
            throw MembershipProblem.reasonNeeded();
        }
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Decision";
    }
}
