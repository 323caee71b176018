package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What becomes different of holidays and of what may leave a case, each in a plain sentence. */
final class DossierChanges {

    private final DossierRules before;
    private final DossierRules after;
    private final List<Text> sentences = new ArrayList<>();
    private boolean takesAway;

    private DossierChanges(DossierRules before, DossierRules after) {
        this.before = before;
        this.after = after;
    }

    static DossierChanges of(Casework before, Casework after) {
        var changes = new DossierChanges(before.dossiers(), after.dossiers());
        changes.holidays(before.holidays(), after.holidays());
        changes.authorities();
        changes.consents();
        changes.list(
                Text.of("ফাইল দেখার কারণ", "Reasons for looking"),
                before.dossiers().looks(),
                after.dossiers().looks());
        changes.list(
                Text.of("দপ্তর", "Offices"),
                before.dossiers().offices(),
                after.dossiers().offices());
        changes.list(
                Text.of("কর্তৃপক্ষের অবস্থা", "States of a referral"),
                before.dossiers().referral(),
                after.dossiers().referral());
        return changes;
    }

    List<Text> sentences() {
        return sentences;
    }

    /** Whether an authority gets no dossier any more, or a consent is asked for no more. */
    boolean takesAway() {
        return takesAway;
    }

    private void say(String bn, String en, Object... with) {
        sentences.add(Text.of(bn, en).with(with));
    }

    private void holidays(List<Holiday> were, List<Holiday> are) {
        var before = byDay(were);
        var after = byDay(are);
        before.forEach((day, name) -> {
            if (!after.containsKey(day)) {
                say("ছুটি নয়: {0}, {1}।", "No holiday any more: {0}, {1}.", said(day), name);
            } else if (!after.get(day).equals(name)) {
                say(
                        "ছুটির নাম: {0}, ‘{1}’ বদলে ‘{2}’।",
                        "Holiday {0}: ‘{1}’ changes to ‘{2}’.", said(day), name, after.get(day));
            }
        });
        after.forEach((day, name) -> {
            if (!before.containsKey(day)) {
                say("নতুন ছুটি: {0}, {1}।", "New holiday: {0}, {1}.", said(day), name);
            }
        });
    }

    private static Map<LocalDate, Text> byDay(List<Holiday> holidays) {
        var byDay = new TreeMap<LocalDate, Text>();
        holidays.forEach(each -> byDay.put(each.day(), each.name()));
        return byDay;
    }

    private static Text said(LocalDate day) {
        return Text.of(Bangla.digits(day.toString()), day.toString());
    }

    private void authorities() {
        before.authorities().forEach((code, was) -> {
            if (!after.authorities().containsKey(code)) {
                takesAway = true;
                say("নথি বাদ: {0}।", "No dossier any more: {0}.", was.to());
            }
        });
        after.authorities().forEach((code, is) -> {
            DossierRule was = before.authorities().get(code);
            if (was == null) {
                say("নতুন নথি: {0}।", "New dossier: {0}.", is.to());
            } else {
                authority(was, is);
            }
        });
    }

    private void authority(DossierRule was, DossierRule is) {
        if (!was.to().equals(is.to()) || !was.subject().equals(is.subject())) {
            say(
                    "নথি, {0}: প্রাপক বা বিষয় হবে ‘{1}’, ‘{2}’।",
                    "Dossier, {0}: it will be addressed to ‘{1}’, about ‘{2}’.", was.to(), is.to(), is.subject());
        }
        if (!was.parts().equals(is.parts())) {
            say(
                    "নথি, {0}: ঘরগুলো বা তাদের ক্রম বদলাবে।",
                    "Dossier, {0}: other particulars, or another order.", is.to());
        }
        ground(was, is);
        was.needs().stream()
                .filter(need -> same(need, is.needs()).isEmpty())
                .forEach(need -> say(
                        "নথি, {0}: ‘{1}’ আর লাগবে না।",
                        "Dossier, {0}: ‘{1}’ is not needed any more.", is.to(), need.label()));
        for (DossierRule.Need need : is.needs()) {
            Optional<DossierRule.Need> before = same(need, was.needs());
            if (before.isEmpty()) {
                say("নথি, {0}: ‘{1}’ লাগবে।", "Dossier, {0}: ‘{1}’ is needed.", is.to(), need.label());
            } else if (!before.get().equals(need)) {
                say(
                        "নথি, {0}: যা দিলে ‘{1}’ মেটে, তা বা তার নাম বদলাবে।",
                        "Dossier, {0}: what does for ‘{1}’, or how it is called, changes.", is.to(), need.label());
            }
        }
        if (was.needs().size() == is.needs().size()
                && was.needs().containsAll(is.needs())
                && !was.needs().equals(is.needs())) {
            say(
                    "নথি, {0}: যা লাগে, তার ক্রম বদলাবে।",
                    "Dossier, {0}: what is needed stands in another order.", is.to());
        }
    }

    /** What is handed over more easily takes a second person. */
    private void ground(DossierRule was, DossierRule is) {
        if (!was.consent().equals(is.consent())) {
            takesAway |= was.consent().isPresent();
            say(
                    "নথি, {0}: যে সম্মতি লাগে সেটি বদলাবে।",
                    "Dossier, {0}: another consent is needed than before, or none.", is.to());
        }
        if (was.order() != is.order()) {
            takesAway |= is.order() && was.consent().isPresent();
            say(
                    is.order() ? "নথি, {0}: আদেশ থাকলে সম্মতি লাগবে না।" : "নথি, {0}: আদেশ থাকলেও সম্মতি লাগবে।",
                    is.order()
                            ? "Dossier, {0}: an order does instead of the consent."
                            : "Dossier, {0}: an order does not do instead of the consent any more.",
                    is.to());
        }
    }

    private static Optional<DossierRule.Need> same(DossierRule.Need need, List<DossierRule.Need> among) {
        return among.stream().filter(each -> each.code().equals(need.code())).findFirst();
    }

    private void consents() {
        before.consents().forEach(was -> {
            if (after.consent(was.code()).isEmpty()) {
                takesAway = true;
                say("সম্মতি বাদ: ‘{0}’।", "Consent removed: ‘{0}’.", was.label());
            }
        });
        after.consents()
                .forEach(is -> before.consent(is.code())
                        .ifPresentOrElse(
                                was -> {
                                    if (!was.equals(is)) {
                                        say(
                                                "সম্মতি: ‘{0}’ বদলে ‘{1}’।",
                                                "Consent: ‘{0}’ changes to ‘{1}’.", was.label(), is.label());
                                    }
                                },
                                () -> say("নতুন সম্মতি: ‘{0}’।", "New consent: ‘{0}’.", is.label())));
        if (!order(before.consents()).equals(order(after.consents()))
                && order(before.consents()).containsAll(order(after.consents()))
                && before.consents().size() == after.consents().size()) {
            say("সম্মতিগুলোর ক্রম বদলাবে।", "Consents stand in another order.");
        }
    }

    private static List<String> order(List<ConsentRule> consents) {
        return consents.stream().map(ConsentRule::code).toList();
    }

    private void list(Text name, Map<String, Text> were, Map<String, Text> are) {
        were.forEach((code, was) -> {
            Text is = are.get(code);
            if (is == null) {
                say("{0}: ‘{1}’ বাদ।", "{0}: without ‘{1}’.", name, was);
            } else if (!was.equals(is)) {
                say("{0}: ‘{1}’ বদলে ‘{2}’।", "{0}: ‘{1}’ changes to ‘{2}’.", name, was, is);
            }
        });
        are.forEach((code, is) -> {
            if (!were.containsKey(code)) {
                say("{0}: নতুন ‘{1}’।", "{0}: new, ‘{1}’.", name, is);
            }
        });
    }
}
