package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks whether cases can be worked by rules that somebody wrote: each can be reached, and each can come to an end. */
public final class CaseworkCheck {

    private static final Set<String> PERMISSIONS =
            Set.of("complaints.case.triage", "complaints.case.work", "complaints.case.decide");
    private static final int LONGEST_STATUS = 20;
    private static final int LONGEST_LABEL = 120;
    private static final int MOST_STATUSES = 60;
    private static final int MOST_STEPS = 200;
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_CHECKS = 30;
    private static final int MOST_DAYS = 365;

    private final Casework rules;
    private final List<Text> wrong = new ArrayList<>();

    private CaseworkCheck(Casework rules) {
        this.rules = rules;
    }

    /** What is wrong, each in a sentence; empty where all is well. */
    public static List<Text> of(Casework rules) {
        var check = new CaseworkCheck(rules);
        check.sizes();
        rules.statuses().values().forEach(check::status);
        rules.steps().forEach(check::step);
        check.ways();
        check.aids();
        return List.copyOf(check.wrong);
    }

    private void say(String bn, String en, Object... with) {
        wrong.add(Text.of(bn, en).with(with));
    }

    private void sizes() {
        if (rules.statuses().size() > MOST_STATUSES || rules.steps().size() > MOST_STEPS) {
            say(
                    "অবস্থা {0}টি ও ধাপ {1}টির বেশি হতে পারে না।",
                    "There can be no more than {0} statuses and {1} steps.",
                    String.valueOf(MOST_STATUSES),
                    String.valueOf(MOST_STEPS));
        }
        Stream.of(
                        rules.statuses().values().stream().map(CaseStatus::label),
                        rules.steps().stream().map(StepRule::verb),
                        rules.outcomes().values().stream().map(OutcomeKind::label))
                .flatMap(labels -> labels)
                .filter(label ->
                        label.bn().length() > LONGEST_LABEL || label.en().length() > LONGEST_LABEL)
                .forEach(label -> say("‘{0}’ খুব লম্বা।", "‘{0}’ is too long.", label));
    }

    private void status(CaseStatus status) {
        if (status.code().length() > LONGEST_STATUS) {
            say(
                    "‘{0}’ কোডটি {1} অক্ষরের বেশি।",
                    "The code ‘{0}’ has more than {1} letters.", status.code(), String.valueOf(LONGEST_STATUS));
        }
        int days = status.days() + status.workingDays();
        if (days < 0 || days > MOST_DAYS || status.days() > 0 && status.workingDays() > 0) {
            say(
                    "‘{0}’: দিন অথবা কর্মদিবস, ০ থেকে {1}।",
                    "‘{0}’: days or working days, from 0 to {1}.", status.label(), String.valueOf(MOST_DAYS));
        }
        boolean begins = status.code().equals(CaseStatus.RECEIVED);
        if (status.ended() && begins) {
            say(
                    "‘{0}’ দিয়ে কেস শুরু হয়, এটি শেষ হতে পারে না।",
                    "Cases begin at ‘{0}’; it cannot be an end.", status.label());
        }
        if (!status.ended() && !begins && (days == 0 || status.next().isEmpty())) {
            say(
                    "‘{0}’: এরপর কী হবে আর কত দিনে, বলা দরকার।",
                    "‘{0}’ has to say what comes next and within how many days.", status.label());
        }
    }

    private void step(StepRule step) {
        Text to = rules.status(step.to()).label();
        if (step.from().isEmpty() || step.who().isEmpty()) {
            say(
                    "‘{0}’ ধাপ কোথা থেকে, কে নেবেন, বলা দরকার।",
                    "The step to ‘{0}’ has to say from where, and who takes it.", to);
        }
        if (step.from().contains(step.to())) {
            say("‘{0}’ থেকে ‘{0}’-তেই যাওয়া যায় না।", "No step leads from ‘{0}’ to itself.", to);
        }
        if (step.who().contains(Actor.Kind.OFFICER) && !PERMISSIONS.contains(step.permission())) {
            say(
                    "‘{0}’ ধাপের অনুমতি ‘{1}’ নেই; আছে: {2}।",
                    "The step to ‘{0}’ names the permission ‘{1}’, which is none of: {2}.",
                    to,
                    step.permission(),
                    String.join(", ", PERMISSIONS.stream().sorted().toList()));
        }
        if (step.needs().contains(StepRule.Need.REASON)
                && Optional.ofNullable(rules.reasons().get(step.to())).stream()
                        .allMatch(reasons -> reasons.isEmpty())) {
            say(
                    "‘{0}’ ধাপে কারণ লাগে, কিন্তু কারণের তালিকা নেই।",
                    "The step to ‘{0}’ needs a reason, but there is no list.", to);
        }
        for (String from : step.from()) {
            for (Actor.Kind who : step.who()) {
                if (rules.possible(from, who).stream()
                                .filter(other -> other.to().equals(step.to()))
                                .count()
                        > 1) {
                    say(
                            "‘{0}’ থেকে ‘{1}’ ধাপটি দুবার আছে।",
                            "The step from ‘{0}’ to ‘{1}’ is there twice.",
                            rules.status(from).label(),
                            to);
                }
            }
        }
    }

    private void aids() {
        for (MessageTemplate template : rules.templates()) {
            template.unknown()
                    .forEach(mark -> say(
                            "‘{0}’: {1} কেউ পূরণ করতে পারে না; আছে: {2}।",
                            "‘{0}’: nobody can fill {1}; there are {2}.",
                            template.label(),
                            "{" + mark + "}",
                            String.join(", ", MessageTemplate.MARKS)));
            if (template.words().bn().length() > LONGEST_WORDS
                    || template.words().en().length() > LONGEST_WORDS) {
                say("‘{0}’ খুব লম্বা।", "‘{0}’ is too long.", template.label());
            }
        }
        rules.checklists().forEach((form, items) -> {
            if (items.size() > MOST_CHECKS) {
                say("‘{0}’-এর তালিকা খুব লম্বা।", "The list of ‘{0}’ is too long.", form);
            }
        });
    }

    private void ways() {
        Set<String> reached = walk(Set.of(CaseStatus.RECEIVED), true);
        rules.statuses().values().stream()
                .filter(status -> !reached.contains(status.code()))
                .forEach(status ->
                        say("‘{0}’ অবস্থায় কোনো কেস পৌঁছাতে পারে না।", "No case can come to ‘{0}’.", status.label()));
        Set<String> ends = new HashSet<>();
        rules.statuses().values().stream().filter(CaseStatus::ended).forEach(status -> ends.add(status.code()));
        Set<String> ending = walk(ends, false);
        rules.statuses().values().stream()
                .filter(status -> !ending.contains(status.code()))
                .forEach(status -> say(
                        "‘{0}’ থেকে কেসের শেষ পর্যন্ত কোনো পথ নেই।",
                        "From ‘{0}’ no way leads to an end.", status.label()));
    }

    /** All that can be reached from these by steps of officers, forwards or backwards; complainants' count forwards, too. */
    private Set<String> walk(Set<String> from, boolean forwards) {
        Set<String> seen = new HashSet<>(from);
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            rules.steps().stream()
                    .filter(step -> forwards || step.who().contains(Actor.Kind.OFFICER))
                    .flatMap(step -> forwards
                            ? (step.from().contains(at) ? Stream.of(step.to()) : Stream.empty())
                            : (step.to().equals(at) ? step.from().stream() : Stream.empty()))
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return seen;
    }
}
