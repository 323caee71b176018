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
 */
public record Decision(Optional<LocalDate> committeeOn, String minute, String reason, String words) {

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
