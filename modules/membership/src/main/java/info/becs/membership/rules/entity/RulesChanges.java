package info.becs.membership.rules.entity;

import info.becs.membership.entity.Choice;
import info.becs.membership.entity.LetterText;
import info.becs.membership.entity.MembershipRules;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Purpose;
import info.becs.membership.entity.StatusRule;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What becomes different when one set of rules takes the place of another, each in a plain sentence. */
public final class RulesChanges {

    private final MembershipRules before;
    private final MembershipRules after;
    private final List<Text> sentences = new ArrayList<>();
    private final Set<String> removed = new TreeSet<>();
    private boolean weighs;

    private RulesChanges(MembershipRules before, MembershipRules after) {
        this.before = before;
        this.after = after;
    }

    public static RulesChanges of(MembershipRules before, MembershipRules after) {
        var changes = new RulesChanges(before, after);
        changes.types();
        changes.statuses();
        changes.choices(before.refusals(), after.refusals(), Text.of("ফিরিয়ে দেওয়ার কারণ", "Reason of a refusal"));
        changes.choices(before.roles(), after.roles(), Text.of("স্বেচ্ছাসেবার দায়িত্ব", "Work of volunteers"));
        changes.promise();
        changes.purposes();
        changes.letters();
        return changes;
    }

    /** In plain words. */
    public List<Text> sentences() {
        return List.copyOf(sentences);
    }

    /** Codes of types that are there no more. */
    public Set<String> removed() {
        return removed;
    }

    /** Whether what somebody owes, who may join or what anybody is becomes different, and not words alone. */
    public boolean weighs() {
        return weighs;
    }

    private void say(Text sentence, Object... with) {
        sentences.add(sentence.with(with));
    }

    private void say(String bn, String en, Object... with) {
        say(Text.of(bn, en), with);
    }

    private void weigh(String bn, String en, Object... with) {
        weighs = true;
        say(bn, en, with);
    }

    private void types() {
        for (MembershipType was : before.types().values()) {
            MembershipType is = after.types().get(was.code());
            if (is == null) {
                removed.add(was.code());
                weigh("সদস্যপদ বাদ: ‘{0}’।", "Membership removed: ‘{0}’.", was.label());
            } else {
                type(was, is);
            }
        }
        after.types().values().stream()
                .filter(is -> !before.types().containsKey(is.code()))
                .forEach(is -> weigh(
                        "নতুন সদস্যপদ: ‘{0}’, চাঁদা {1}, {2}।",
                        "New membership: ‘{0}’, fee {1}, {2}.", is.label(), TypeWords.fee(is), TypeWords.period(is)));
        if (reordered(before.types(), after.types())) {
            say("সদস্যপদগুলো অন্য ক্রমে দেখানো হবে।", "Memberships are shown in another order.");
        }
    }

    private void type(MembershipType was, MembershipType is) {
        Text name = is.label();
        if (!was.label().equals(name)) {
            say("‘{0}’-এর নাম হবে ‘{1}’।", "‘{0}’ will be called ‘{1}’.", was.label(), name);
        }
        differ("চাঁদা", "the fee", name, TypeWords.fee(was), TypeWords.fee(is));
        differ("মেয়াদ", "how long it runs", name, TypeWords.period(was), TypeWords.period(is));
        differ("ছাড়ের দিন", "days of grace", name, TypeWords.count(was.graceDays()), TypeWords.count(is.graceDays()));
        differ("কে অনুমোদন দেন", "who approves", name, TypeWords.approver(was), TypeWords.approver(is));
        differ("বয়স", "age", name, TypeWords.ages(was), TypeWords.ages(is));
        if (was.open() != is.open()) {
            if (is.open()) {
                weigh("‘{0}’ আবার নতুনদের জন্য খোলা।", "‘{0}’ takes people in again.", name);
            } else {
                weigh(
                        "‘{0}’ নতুনদের জন্য বন্ধ; যাঁরা আছেন তাঁরা থাকবেন ও নবায়ন করতে পারবেন।",
                        "‘{0}’ takes nobody new; those who are there stay and may renew.", name);
            }
        }
        if (!was.benefits().equals(is.benefits())) {
            say("‘{0}’: যা পাবেন, সে তালিকা বদলেছে।", "‘{0}’: what it brings is listed differently.", name);
        }
    }

    private void differ(String bn, String en, Text name, Text was, Text is) {
        if (!was.equals(is)) {
            weigh("‘{0}’: {1}: {2} থেকে বদলে {3}।", "‘{0}’: {1}: from {2} to {3}.", name, Text.of(bn, en), was, is);
        }
    }

    private void statuses() {
        for (StatusRule was : before.statuses().values()) {
            StatusRule is = after.statuses().get(was.code());
            if (is == null) {
                weigh("অবস্থা বাদ: ‘{0}’।", "Status removed: ‘{0}’.", was.label());
            } else {
                status(was, is);
            }
        }
        after.statuses().values().stream()
                .filter(is -> !before.statuses().containsKey(is.code()))
                .forEach(is -> weigh("নতুন অবস্থা: ‘{0}’।", "New status: ‘{0}’.", is.label()));
        if (reordered(before.statuses(), after.statuses())) {
            weigh(
                    "অবস্থাগুলো অন্য ক্রমে দেখা হবে; প্রথমটি যা মেলে সেটিই হয়।",
                    "Statuses are tried in another order; the first that matches counts.");
        }
    }

    private void status(StatusRule was, StatusRule is) {
        if (!was.label().equals(is.label())) {
            say("‘{0}’ অবস্থার নাম হবে ‘{1}’।", "The status ‘{0}’ will be called ‘{1}’.", was.label(), is.label());
        }
        if (!was.when().equals(is.when())) {
            weigh("‘{0}’ কখন হয়, তা বদলেছে।", "When somebody is ‘{0}’ becomes different.", is.label());
        }
        if (was.member() != is.member()) {
            weigh(
                    is.member() ? "‘{0}’ অবস্থায় এখন থেকে সদস্য।" : "‘{0}’ অবস্থায় এখন থেকে আর সদস্য নন।",
                    is.member()
                            ? "Whoever is ‘{0}’ is a member from now on."
                            : "Whoever is ‘{0}’ is no member from now on.",
                    is.label());
        }
        if (was.mail() != is.mail() || was.bulk() != is.bulk()) {
            weigh(
                    "‘{0}’ অবস্থায় চিঠি: {1}।",
                    "Letters to whoever is ‘{0}’: {1}.",
                    is.label(),
                    !is.mail() ? TypeWords.NO_LETTERS : is.bulk() ? TypeWords.ALL_LETTERS : TypeWords.OWN_LETTERS);
        }
    }

    /** Whether what is there before and after stands in another order now. */
    private static <T> boolean reordered(Map<String, T> before, Map<String, T> after) {
        List<String> was = before.keySet().stream().filter(after::containsKey).toList();
        List<String> is = after.keySet().stream().filter(before::containsKey).toList();
        return !was.equals(is);
    }

    private void choices(Map<String, Choice> was, Map<String, Choice> is, Text what) {
        was.values().stream()
                .filter(each -> !is.containsKey(each.code()))
                .forEach(each -> say("{0} বাদ: ‘{1}’।", "{0} removed: ‘{1}’.", what, each.label()));
        is.values().stream()
                .filter(each -> !was.containsKey(each.code()))
                .forEach(each -> say("নতুন {0}: ‘{1}’।", "{0} added: ‘{1}’.", what, each.label()));
        is.values().stream()
                .filter(each -> was.containsKey(each.code())
                        && !was.get(each.code()).label().equals(each.label()))
                .forEach(each -> say(
                        "{0} ‘{1}’ এখন ‘{2}’।",
                        "{0}: ‘{1}’ becomes ‘{2}’.", what, was.get(each.code()).label(), each.label()));
        if (reordered(was, is)) {
            say("{0}: অন্য ক্রমে দেখানো হবে।", "{0}: shown in another order.", what);
        }
    }

    private void promise() {
        if (before.reviewDays() != after.reviewDays()) {
            weigh(
                    "নতুন আবেদন দেখা হবে {0}-এর বদলে {1} কর্মদিবসের মধ্যে।",
                    "New applications are looked at within {1} working days instead of {0}.",
                    TypeWords.count(before.reviewDays()),
                    TypeWords.count(after.reviewDays()));
        }
    }

    private void purposes() {
        if (!before.pledge().equals(after.pledge())) {
            weigh(
                    "গোপনীয়তার অঙ্গীকার: {0} থেকে বদলে {1}।",
                    "Pledge of confidentiality: from {0} to {1}.", before.pledge(), after.pledge());
        }
        before.purposes().values().stream()
                .filter(was -> !after.purposes().containsKey(was.code()))
                .forEach(
                        was -> weigh("সম্মতির বিষয় বাদ: ‘{0}’।", "Purpose of a consent removed: ‘{0}’.", was.label()));
        for (Purpose is : after.purposes().values()) {
            if (!is.equals(before.purposes().get(is.code()))) {
                weigh("সম্মতির বিষয় ‘{0}’ বদলেছে।", "The purpose of a consent ‘{0}’ becomes different.", is.label());
            }
        }
    }

    private void letters() {
        var names = new TreeSet<>(before.letters().keySet());
        names.addAll(after.letters().keySet());
        for (String name : names) {
            LetterText was = before.letters().get(name);
            LetterText is = after.letters().get(name);
            if (is == null) {
                say("চিঠি ‘{0}’: আবার আগের ভাষায়।", "The letter ‘{0}’ has its first words again.", was.subject());
            } else if (!Objects.equals(was, is)) {
                say("চিঠি ‘{0}’: ভাষা বদলেছে।", "The letter ‘{0}’ has other words.", is.subject());
            }
        }
    }
}
