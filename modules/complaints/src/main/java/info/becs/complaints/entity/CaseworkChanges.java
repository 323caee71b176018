package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** What becomes different when one set of rules takes the place of another, each in a plain sentence. */
public final class CaseworkChanges {

    private static final Map<Actor.Kind, Text> WHO = Map.of(
            Actor.Kind.OFFICER, Text.of("সেলের কর্মী", "an officer"),
            Actor.Kind.COMPLAINANT, Text.of("অভিযোগকারী", "the complainant"),
            Actor.Kind.PLATFORM, Text.of("প্ল্যাটফর্ম", "the platform"));

    /** One step, for one kind of people. */
    private record Way(String from, String to, Actor.Kind who) {}

    private final Casework before;
    private final Casework after;
    private final List<Text> sentences = new ArrayList<>();
    private final TreeSet<String> removed = new TreeSet<>();
    private final TreeSet<String> narrowed = new TreeSet<>();
    private boolean takesAway;

    private CaseworkChanges(Casework before, Casework after) {
        this.before = before;
        this.after = after;
    }

    public static CaseworkChanges of(Casework before, Casework after) {
        var changes = new CaseworkChanges(before, after);
        changes.clocks();
        changes.reminders();
        changes.sentences.addAll(OfficeChanges.of(before.office(), after.office()));
        changes.retention();
        changes.statuses();
        changes.steps();
        changes.lists();
        changes.aids();
        var dossiers = DossierChanges.of(before, after);
        changes.sentences.addAll(dossiers.sentences());
        changes.takesAway = dossiers.takesAway();
        return changes;
    }

    /** In plain words. */
    public List<Text> sentences() {
        return List.copyOf(sentences);
    }

    /** Codes of statuses that are there no more. */
    public TreeSet<String> removed() {
        return removed;
    }

    /** Codes of statuses out of which a step fewer leads. */
    public TreeSet<String> narrowed() {
        return narrowed;
    }

    /** Whether an authority gets no dossier any more, or a consent is asked for no more. */
    public boolean takesAway() {
        return takesAway;
    }

    private void say(String bn, String en, Object... with) {
        sentences.add(Text.of(bn, en).with(with));
    }

    private void clocks() {
        clock(
                "অভিযোগকারীকে খবর জানানোর ঘড়ি",
                "Clock of the next word",
                before.clocks().update(),
                after.clocks().update());
        clock(
                "নিষ্পত্তির ঘড়ি",
                "Clock of the outcome",
                before.clocks().solution(),
                after.clocks().solution());
        clock(
                "আগে জানানো",
                "Warning ahead",
                before.clocks().warn(),
                after.clocks().warn());
        if (before.clocks().ask() != after.clocks().ask()) {
            say(
                    "নিষ্পত্তির কত দিন পর জানতে চাওয়া হয়: {0} থেকে {1}।",
                    "Days after an outcome until whoever complained is asked: from {0} to {1}.",
                    count(before.clocks().ask()),
                    count(after.clocks().ask()));
        }
    }

    private void reminders() {
        if (before.clocks().remind() != after.clocks().remind()) {
            say(
                    "আইনের দিনের কথা প্রথম মনে করানো: {0} দিন থেকে {1} দিন আগে।",
                    "Days before a day of the law when it is told of first: from {0} to {1}.",
                    count(before.clocks().remind()),
                    count(after.clocks().remind()));
        }
    }

    private void clock(String bn, String en, int was, int is) {
        if (was != is) {
            say(
                    "{0}: {1} থেকে বদলে {2} কর্মদিবস।",
                    "{0}: from {1} to {2} working days.", Text.of(bn, en), count(was), count(is));
        }
    }

    private static Text count(int number) {
        return Text.of(Bangla.digits(String.valueOf(number)), String.valueOf(number));
    }

    private void retention() {
        RetentionRule was = before.retention();
        RetentionRule is = after.retention();
        if (was.months() != is.months()) {
            say(
                    "শেষ হওয়া কেস রাখার মাস: {0} থেকে {1}।",
                    "Months for which an ended case is kept: from {0} to {1}.", was.months(), is.months());
        }
        if (!was.why().equals(is.why())) {
            say(
                    "কেস রাখার কারণ: ‘{0}’ বদলে ‘{1}’।",
                    "Why cases are kept: ‘{0}’ changes to ‘{1}’.", was.why(), is.why());
        }
    }

    private void statuses() {
        before.statuses().values().stream()
                .filter(status -> !after.statuses().containsKey(status.code()))
                .forEach(status -> {
                    removed.add(status.code());
                    say("অবস্থা বাদ: ‘{0}’।", "Status removed: ‘{0}’.", status.label());
                });
        for (CaseStatus status : after.statuses().values()) {
            CaseStatus was = before.statuses().get(status.code());
            if (was == null) {
                say("নতুন অবস্থা: ‘{0}’, {1}।", "New status: ‘{0}’, {1}.", status.label(), time(status));
            } else {
                status(was, status);
            }
        }
    }

    private void status(CaseStatus was, CaseStatus is) {
        if (!was.label().equals(is.label())) {
            say("‘{0}’-এর নাম হবে ‘{1}’।", "‘{0}’ will be called ‘{1}’.", was.label(), is.label());
        }
        if (was.days() != is.days() || was.workingDays() != is.workingDays()) {
            say("‘{0}’: {1} থেকে বদলে {2}।", "‘{0}’: from {1} to {2}.", is.label(), time(was), time(is));
        }
        if (was.ended() != is.ended()) {
            say(
                    is.ended() ? "‘{0}’: এখানে কেস শেষ হবে।" : "‘{0}’: এখানে কেস আর শেষ নয়।",
                    is.ended() ? "‘{0}’ will be an end." : "‘{0}’ will not be an end any more.",
                    is.label());
        }
        if (!was.waitsFor().equals(is.waitsFor())) {
            say(
                    is.waitsFor().isPresent() ? "‘{0}’: সেলের ঘড়ি থেমে থাকবে।" : "‘{0}’: সেলের ঘড়ি চলবে।",
                    is.waitsFor().isPresent()
                            ? "At ‘{0}’ the cell’s clocks will stand."
                            : "At ‘{0}’ the cell’s clocks will run.",
                    is.label());
        }
        if (!was.next().equals(is.next())) {
            say("‘{0}’: অভিযোগকারী অন্য কথা পড়বেন।", "‘{0}’: the complainant will read other words.", is.label());
        }
    }

    private static Text time(CaseStatus status) {
        if (status.workingDays() > 0) {
            return Text.of("{0} কর্মদিবস", "{0} working days").with(count(status.workingDays()));
        }
        return status.days() > 0
                ? Text.of("{0} দিন", "{0} days").with(count(status.days()))
                : Text.of("কোনো ঘড়ি নেই", "no clock");
    }

    private void steps() {
        Map<Way, StepRule> were = ways(before);
        Map<Way, StepRule> are = ways(after);
        before.steps().stream().flatMap(step -> ways(step).stream()).distinct().forEach(way -> {
            boolean stays = after.statuses().containsKey(way.from());
            if (stays && !are.containsKey(way)) {
                narrowed.add(way.from());
                step("ধাপ বাদ: ‘{0}’ থেকে ‘{1}’, {2}।", "Step removed: from ‘{0}’ to ‘{1}’, by {2}.", way, before);
            }
        });
        after.steps().stream().flatMap(step -> ways(step).stream()).distinct().forEach(way -> {
            StepRule was = were.get(way);
            if (was == null) {
                step("নতুন ধাপ: ‘{0}’ থেকে ‘{1}’, {2}।", "New step: from ‘{0}’ to ‘{1}’, by {2}.", way, after);
            } else if (!says(was).equals(says(are.get(way)))) {
                step(
                        "‘{0}’ থেকে ‘{1}’ ধাপে যা বলতে বা দেখাতে হয়, তা বদলাবে ({2})।",
                        "The step from ‘{0}’ to ‘{1}’ will ask or say something else (by {2}).", way, after);
            }
        });
    }

    /** All of a step but where it leads. */
    private static List<Object> says(StepRule step) {
        return List.of(
                step.permission(),
                step.needs(),
                step.consent(),
                step.outcome(),
                step.amount(),
                step.again(),
                step.verb().bn() + step.verb().en(),
                step.hint().map(hint -> hint.bn() + hint.en()));
    }

    private void step(String bn, String en, Way way, Casework in) {
        say(bn, en, in.status(way.from()).label(), in.status(way.to()).label(), WHO.get(way.who()));
    }

    private static Map<Way, StepRule> ways(Casework rules) {
        var ways = new HashMap<Way, StepRule>();
        rules.steps().forEach(step -> ways(step).forEach(way -> ways.put(way, step)));
        return ways;
    }

    private static List<Way> ways(StepRule step) {
        return step.from().stream()
                .sorted()
                .flatMap(from -> step.who().stream().sorted().map(who -> new Way(from, step.to(), who)))
                .toList();
    }

    private void lists() {
        list(Text.of("দল", "Groups"), before.groups(), after.groups(), CaseGroup::label);
        list(Text.of("ফল", "Outcomes"), before.outcomes(), after.outcomes(), OutcomeKind::label);
        list(Text.of("প্রমাণ", "Proofs"), before.proofs(), after.proofs(), Choice::label);
        list(Text.of("কে বলছেন", "Who says so"), before.sayers(), after.sayers(), Choice::label);
        list(Text.of("কর্তৃপক্ষ", "Authorities"), before.authorities(), after.authorities(), Choice::label);
        list(
                Text.of("বিক্রেতার প্রকাশ্য কথা", "What a merchant says in public"),
                before.responses(),
                after.responses(),
                Choice::label);
        list(
                Text.of("বিক্রেতার অবস্থা", "Status of a merchant"),
                before.office().standings(),
                after.office().standings(),
                Choice::label);
        var lists = new TreeSet<>(before.reasons().keySet());
        lists.addAll(after.reasons().keySet());
        lists.stream()
                .filter(to -> after.statuses().containsKey(to))
                .forEach(to -> list(
                        Text.of("কারণ, ‘{0}’", "Reasons, ‘{0}’")
                                .with(after.status(to).label()),
                        before.reasons().getOrDefault(to, Map.of()),
                        after.reasons().getOrDefault(to, Map.of()),
                        Choice::label));
    }

    private void aids() {
        list(Text.of("বার্তার নমুনা", "Templates"), byCode(before), byCode(after), MessageTemplate::label);
        var forms = new TreeSet<>(before.checklists().keySet());
        forms.addAll(after.checklists().keySet());
        forms.forEach(form -> list(
                Text.of("যা দেখার, {0}", "Checklist, {0}").with(form),
                before.checklists().getOrDefault(form, Map.of()),
                after.checklists().getOrDefault(form, Map.of()),
                Choice::label));
    }

    private static Map<String, MessageTemplate> byCode(Casework rules) {
        var byCode = new LinkedHashMap<String, MessageTemplate>();
        rules.templates().forEach(each -> byCode.put(each.code(), each));
        return byCode;
    }

    private <T> void list(Text name, Map<String, T> were, Map<String, T> are, Function<T, Text> label) {
        were.forEach((code, was) -> {
            T is = are.get(code);
            if (is == null) {
                say("{0}: ‘{1}’ বাদ।", "{0}: without ‘{1}’.", name, label.apply(was));
            } else if (!Objects.equals(was, is)) {
                say("{0}: ‘{1}’ বদলে ‘{2}’।", "{0}: ‘{1}’ changes to ‘{2}’.", name, label.apply(was), label.apply(is));
            }
        });
        are.forEach((code, is) -> {
            if (!were.containsKey(code)) {
                say("{0}: নতুন ‘{1}’।", "{0}: new, ‘{1}’.", name, label.apply(is));
            }
        });
    }
}
