package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of membership: types, statuses in the order in which they are tried, the lists to choose from, and
 * what members are asked to agree to.
 *
 * @param pledge version of the pledge of confidentiality that volunteers sign now
 */
public record MembershipRules(
        Map<String, MembershipType> types,
        Map<String, StatusRule> statuses,
        Map<String, Choice> refusals,
        Map<String, Choice> roles,
        Map<String, Purpose> purposes,
        String pledge) {

    public Optional<MembershipType> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** A type that there is; one that was taken out of the rules since is refused. */
    public MembershipType type(String code) {
        return find(code).orElseThrow(() -> MembershipProblem.typeUnknown(code));
    }

    /** What these facts make of somebody today. */
    public StatusRule status(Standing standing, int graceDays, LocalDate today) {
        Map<String, String> facts = standing.facts(graceDays, today);
        return statuses.values().stream()
                .filter(rule -> rule.matches(facts))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No status rule matches " + facts));
    }

    /** What a status is called, also one that was taken out of the rules since. */
    public Text label(String status) {
        return Optional.ofNullable(statuses.get(status)).map(StatusRule::label).orElse(Text.same(status));
    }

    /** Whether somebody of this status is a member now. */
    public boolean isMember(String status) {
        return Optional.ofNullable(statuses.get(status))
                .filter(StatusRule::member)
                .isPresent();
    }

    /** Whether somebody of this status is written to; of an unknown one nobody is. */
    public boolean mayBeWrittenTo(String status) {
        return Optional.ofNullable(statuses.get(status))
                .filter(StatusRule::mail)
                .isPresent();
    }

    /** Whether letters to many go to somebody of this status; of an unknown one to nobody. */
    public boolean mayBeInBulk(String status) {
        return Optional.ofNullable(statuses.get(status))
                .filter(rule -> rule.mail() && rule.bulk())
                .isPresent();
    }
}
