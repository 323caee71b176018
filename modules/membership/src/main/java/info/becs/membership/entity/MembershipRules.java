package info.becs.membership.entity;

import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of membership: types, statuses in the order in which they are tried, the lists to choose from, and
 * what members are asked to agree to.
 *
 * @param pledge version of the pledge of confidentiality that volunteers sign now
 * @param reviewDays within so many working days an application is looked at
 * @param letters name → the words that stand in the place of those it came with
 * @param former code → what it was called by older rules, for what happened by them
 */
public record MembershipRules(
        Map<String, MembershipType> types,
        Map<String, StatusRule> statuses,
        Map<String, Choice> refusals,
        Map<String, Choice> roles,
        Map<String, Purpose> purposes,
        String pledge,
        int reviewDays,
        Map<String, LetterText> letters,
        Map<String, Text> former) {

    /** The same, with the names of what is there no more; the newest of the older ones counts. */
    public MembershipRules after(List<MembershipRules> older) {
        var names = new HashMap<String, Text>();
        for (MembershipRules each : older) {
            each.types.values().forEach(type -> names.putIfAbsent(type.code(), type.label()));
            each.statuses.values().forEach(status -> names.putIfAbsent(status.code(), status.label()));
            each.refusals.values().forEach(reason -> names.putIfAbsent(reason.code(), reason.label()));
            each.roles.values().forEach(role -> names.putIfAbsent(role.code(), role.label()));
        }
        return new MembershipRules(
                types, statuses, refusals, roles, purposes, pledge, reviewDays, letters, Map.copyOf(names));
    }

    /** The same, with the words of newer forms: rules are older than the form that comes with a newer module. */
    public MembershipRules knowing(MembershipRules shipped) {
        var known = new LinkedHashMap<>(purposes);
        known.replaceAll((code, purpose) -> Optional.ofNullable(shipped.purposes.get(code))
                .map(purpose::knowing)
                .orElse(purpose));
        return new MembershipRules(
                types,
                statuses,
                refusals,
                roles,
                Collections.unmodifiableMap(known),
                pledge,
                reviewDays,
                letters,
                former);
    }

    /** Kinds that take people in, in their order. */
    public List<MembershipType> offered() {
        return types.values().stream().filter(MembershipType::open).toList();
    }

    public Optional<MembershipType> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** A type that there is; one that was taken out of the rules since is refused. */
    public MembershipType type(String code) {
        return find(code).orElseThrow(() -> MembershipProblem.typeUnknown(code));
    }

    /** A type that takes people in; refused where it is closed. */
    public MembershipType open(String code) {
        MembershipType type = type(code);
        if (!type.open()) {
            throw RulesProblem.typeClosed(type.label());
        }
        return type;
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
        return Optional.ofNullable(statuses.get(status)).map(StatusRule::label).orElseGet(() -> formerly(status));
    }

    /** Why an application was refused, also by a reason that was taken out of the rules since. */
    public Text reason(String code) {
        return Optional.ofNullable(refusals.get(code)).map(Choice::label).orElseGet(() -> formerly(code));
    }

    /** What somebody does for the society, also where that was taken out of the rules since. */
    public Text role(String code) {
        return Optional.ofNullable(roles.get(code)).map(Choice::label).orElseGet(() -> formerly(code));
    }

    private Text formerly(String code) {
        return former.getOrDefault(code, Text.same(code));
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
