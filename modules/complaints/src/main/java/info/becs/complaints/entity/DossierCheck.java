package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks whether files can be opened and dossiers made by rules that somebody wrote. */
public final class DossierCheck {

    private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern PERMISSION = Pattern.compile("[a-z][a-z.-]{0,59}");
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_REASONS = 100;
    private static final int LONGEST_STATE = 20;
    private static final int MOST_OF_A_LIST = 60;
    private static final int MOST_HOLIDAYS = 300;
    private static final String READ = "complaints.case.read";
    private static final Text LOOKS = Text.of("দেখার কারণ", "reasons for looking");
    private static final Text REFERRAL = Text.of("কর্তৃপক্ষের অবস্থা", "states of a referral");
    private static final Text OFFICES = Text.of("দপ্তর", "offices");

    private final Casework rules;
    private final DossierRules dossiers;
    private final List<Text> wrong = new ArrayList<>();

    private DossierCheck(Casework rules) {
        this.rules = rules;
        this.dossiers = rules.dossiers();
    }

    /** What is wrong, each in a sentence; empty where all is well. */
    public static List<Text> of(Casework rules) {
        var check = new DossierCheck(rules);
        check.has(LOOKS, check.dossiers.looks(), "work");
        check.has(REFERRAL, check.dossiers.referral(), Referral.SENT);
        check.has(OFFICES, check.dossiers.offices(), READ);
        check.codes();
        check.consents();
        check.dossiers.authorities().values().forEach(check::authority);
        check.sizes();
        check.holidays();
        return List.copyOf(check.wrong);
    }

    private void say(String bn, String en, Object... with) {
        wrong.add(Text.of(bn, en).with(with));
    }

    /** Words that the platform itself says. */
    private void has(Text list, Map<String, Text> of, String code) {
        if (!of.containsKey(code)) {
            say("{0}: ‘{1}’ থাকতেই হবে।", "{0}: ‘{1}’ has to be among them.", list, code);
        }
    }

    /** As long as the tables that hold them let them be. */
    private void codes() {
        if (String.join(",", dossiers.looks().keySet()).length() > LONGEST_REASONS) {
            say("{0}: কোডগুলো মিলে খুব লম্বা।", "{0}: their codes are too long together.", LOOKS);
        }
        dossiers.referral().keySet().stream()
                .filter(code -> code.length() > LONGEST_STATE)
                .forEach(code -> say(
                        "‘{0}’ কোডটি {1} অক্ষরের বেশি।",
                        "The code ‘{0}’ has more than {1} letters.", code, String.valueOf(LONGEST_STATE)));
        dossiers.offices().keySet().stream()
                .filter(permission -> !PERMISSION.matcher(permission).matches())
                .forEach(permission ->
                        say("‘{0}’ অনুমতির নাম হতে পারে না।", "‘{0}’ cannot be a permission.", permission));
    }

    private void consents() {
        Set<String> fields = new HashSet<>();
        dossiers.consents().forEach(consent -> fields.add(consent.field()));
        Stream.of(
                        rules.steps().stream().flatMap(step -> step.consent().stream()),
                        rules.authorities().values().stream().flatMap(each -> each.consent().stream()),
                        dossiers.authorities().values().stream().flatMap(each -> each.consent().stream()))
                .flatMap(Function.identity())
                .distinct()
                .filter(field -> !fields.contains(field))
                .forEach(field -> say(
                        "‘{0}’ সম্মতি ছাড়া কোথাও যাওয়া যায় না, কিন্তু সম্মতির তালিকায় সেটি নেই।",
                        "A step or an authority needs the consent ‘{0}’, which is not in the list of consents.",
                        field));
    }

    private void authority(DossierRule rule) {
        if (!rules.authorities().containsKey(rule.authority())) {
            say(
                    "নথি আছে ‘{0}’-এর, কিন্তু কর্তৃপক্ষের তালিকায় সে নেই।",
                    "There is a dossier for ‘{0}’, which is none of the authorities.", rule.authority());
        }
        if (rule.parts().isEmpty() || rule.needs().isEmpty()) {
            say(
                    "‘{0}’: নথিতে কী যাবে আর কী না হলে চলবে না, বলা দরকার।",
                    "‘{0}’: say what its dossier holds and what it is sent back for.", rule.to());
        }
        Stream.concat(
                        rule.parts().stream().flatMap(part -> part.fields().stream()),
                        rule.needs().stream().flatMap(need -> need.any().stream()))
                .distinct()
                .filter(field -> !FIELD.matcher(field).matches())
                .forEach(field -> say(
                        "‘{0}’ ফরমের ঘরের নাম হতে পারে না: a-z, 0-9 ও _।",
                        "‘{0}’ cannot be a field of a form: a-z, 0-9 and _.", field));
        rule.needs().stream()
                .filter(need -> need.any().isEmpty() && !need.files())
                .forEach(need -> say(
                        "‘{0}’: কোন ঘর বা ফাইলে এটি মেটে, বলা দরকার।",
                        "‘{0}’: say which field or file answers it.", need.label()));
    }

    private void sizes() {
        Stream.of(dossiers.looks(), dossiers.offices(), dossiers.referral()).forEach(list -> {
            if (list.size() > MOST_OF_A_LIST) {
                say(
                        "তালিকায় {0}টির বেশি রাখা যায় না।",
                        "A list has no more than {0}.", String.valueOf(MOST_OF_A_LIST));
            }
            list.values().stream()
                    .filter(label ->
                            label.bn().length() > LONGEST_LABEL || label.en().length() > LONGEST_LABEL)
                    .forEach(label -> say("‘{0}’ খুব লম্বা।", "‘{0}’ is too long.", label));
        });
    }

    private void holidays() {
        if (rules.holidays().size() > MOST_HOLIDAYS) {
            say(
                    "ছুটির দিন {0}টির বেশি রাখা যায় না।",
                    "No more than {0} holidays can be kept.", String.valueOf(MOST_HOLIDAYS));
        }
        Set<LocalDate> seen = new HashSet<>();
        rules.holidays().stream()
                .filter(each -> !seen.add(each.day()))
                .forEach(each -> say(
                        "{0} দিনটি দুবার আছে।",
                        "The day {0} stands there twice.", each.day().toString()));
    }
}
