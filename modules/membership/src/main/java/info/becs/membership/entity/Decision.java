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
 */
public record Decision(
        Optional<LocalDate> committeeOn, String minute, String reason, String words, boolean ageChecked) {

    /** What is kept of an approval; refused where the committee has to decide and nothing shows that it has. */
    public Map<String, String> approving(MembershipType type, LocalDate today) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("type", type.code());
        if (type.needsCommittee()) {
            LocalDate day = committeeOn
                    .filter(on -> !on.isAfter(today) && on.isAfter(today.minusYears(5)))
                    .orElseThrow(MembershipProblem::committeeNeeded);
            if (minute.isBlank()) {
                throw MembershipProblem.committeeNeeded();
            }
            facts.put("committeeOn", day.toString());
            facts.put("minute", minute);
        }
        return facts;
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

    /** What is kept of a refusal; refused itself without a reason of the list. */
    public Map<String, String> refusing(Map<String, Choice> reasons) {
        if (!reasons.containsKey(reason)) {
            throw MembershipProblem.reasonNeeded();
        }
        return Map.of("reason", reason);
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Decision";
    }
}
