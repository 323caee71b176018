package info.becs.forms.answers.control;

import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is said to somebody whose answer breaks a rule: what to do, not what was wrong. */
public final class Sentences {

    private static final Text TICK = Text.of("এগিয়ে যেতে এখানে টিক দিন।", "Tick this to go on.");

    private static final Map<String, Text> BY_RULE = Map.ofEntries(
            entry("minLength", "অন্তত {0}টি অক্ষর লিখুন।", "Write at least {0} characters."),
            entry("maxLength", "{0}টি অক্ষরের মধ্যে লিখুন।", "Write {0} characters at most."),
            entry("minimum", "{0} বা তার বেশি লিখুন।", "Give {0} or more."),
            entry("maximum", "{0} বা তার কম লিখুন।", "Give {0} or less."),
            entry("minItems", "অন্তত {0}টি দিন।", "Give at least {0}."),
            entry("maxItems", "সর্বোচ্চ {0}টি দেওয়া যায়।", "Give {0} at most."),
            entry("uniqueItems", "একই জিনিস একবারই দিন।", "Give each only once."),
            entry("enum", "তালিকা থেকে বেছে নিন।", "Choose from the list."),
            entry(Breach.OFFERED, "{0}", "{0}"),
            Map.entry("const", TICK),
            entry(Breach.WITHIN, "‘{0}’-এর ভেতরের একটি বেছে নিন।", "Choose one that lies in what you gave as ‘{0}’."),
            entry("pattern", "লেখাটি ঠিক ধরনের নয়; উদাহরণের মতো করে লিখুন।", "Write it in the way of the example."),
            entry(Breach.DECIMALS, "দশমিকের পর সর্বোচ্চ {0} ঘর লিখুন।", "Give {0} decimals at most."),
            entry(
                    Breach.UNKNOWN,
                    "এই ফরমে এ নামে কোনো ঘর নেই।",
                    "This form has no such field. Remove it or mend its name."),
            entry(
                    Breach.AT_LEAST,
                    "এটি ‘{0}’-এর চেয়ে কম বা আগের হতে পারে না।",
                    "This cannot be before or below ‘{0}’."),
            entry(
                    Breach.AT_MOST,
                    "এটি ‘{0}’-এর চেয়ে বেশি বা পরের হতে পারে না।",
                    "This cannot be after or above ‘{0}’."));

    private static final Map<FieldKind, Text> MISSING = Map.ofEntries(
            Map.entry(FieldKind.DATE, Text.of("তারিখটি লিখুন।", "Give the date.")),
            Map.entry(FieldKind.DATE_TIME, Text.of("তারিখ ও সময় লিখুন।", "Give date and time.")),
            Map.entry(FieldKind.INTEGER, Text.of("সংখ্যাটি লিখুন।", "Give the number.")),
            Map.entry(FieldKind.NUMBER, Text.of("সংখ্যাটি লিখুন।", "Give the number.")),
            Map.entry(FieldKind.MONEY, Text.of("টাকার পরিমাণ লিখুন।", "Give the amount.")),
            Map.entry(FieldKind.ONE, Text.of("একটি বেছে নিন।", "Choose one.")),
            Map.entry(FieldKind.YES_NO, Text.of("হ্যাঁ বা না বেছে নিন।", "Choose yes or no.")),
            Map.entry(FieldKind.MANY, Text.of("অন্তত একটি বেছে নিন।", "Choose at least one.")),
            Map.entry(FieldKind.TICK, TICK),
            Map.entry(FieldKind.CONSENT, TICK),
            Map.entry(FieldKind.REPEAT, Text.of("অন্তত একটি যোগ করুন।", "Add at least one.")));

    private static final Map<FieldKind, Text> WRONG = Map.of(
            FieldKind.DATE,
            Text.of(
                    "এমন কোনো তারিখ নেই। দিন, মাস ও বছর সংখ্যায় লিখুন, যেমন ৫, ৩, ২০২১।",
                    "There is no such day. Give day, month and year in numbers, for example 5, 3, 2021."),
            FieldKind.INTEGER,
            Text.of("একটি পূর্ণ সংখ্যা লিখুন, যেমন ২ বা 2।", "Give a whole number, for example 2."),
            FieldKind.NUMBER,
            Text.of("একটি সংখ্যা লিখুন, যেমন ২.৫ বা 2.5।", "Give a number, for example 2.5."),
            FieldKind.MONEY,
            Text.of(
                    "টাকার পরিমাণ সংখ্যায় লিখুন, যেমন ১২,৫০০ বা ১২,৫০০.৫০।",
                    "Give the amount in taka, for example 12,500 or 12,500.50."),
            FieldKind.YES_NO,
            Text.of("হ্যাঁ বা না বেছে নিন।", "Choose yes or no."));

    private static final Map<String, Text> BY_FORMAT = Map.of(
            Field.FILE,
            Text.of(
                    "ফাইলটি নেওয়া যায়নি। অন্য একটি বাছুন, অথবা এটি বাদ দিন।",
                    "The file was not taken. Choose another, or remove it."),
            "email",
            Text.of(
                    "ই-মেইল ঠিকানাটি পুরো লিখুন, যেমন name@example.com।",
                    "Give the whole e-mail address, for example name@example.com."),
            "uri",
            Text.of(
                    "পুরো ঠিকানা লিখুন, যেমন https://example.com/page।",
                    "Give the whole address, for example https://example.com/page."),
            "bd-mobile",
            Text.of(
                    "১১ অঙ্কের মোবাইল নম্বর লিখুন, যেমন ০১৭১২৩৪৫৬৭৮।",
                    "Give a mobile number of 11 digits, for example 01712345678."),
            "local-date-time",
            Text.of(
                    "তারিখ আর সময় সংখ্যায় লিখুন, যেমন ৫, ৩, ২০২১, ১৪, ৩০।",
                    "Give the date and the time of 24 hours in numbers, for example 5, 3, 2021, 14, 30."),
            "local-date-time-if-known",
            Text.of(
                    "তারিখ সংখ্যায় লিখুন, যেমন ৫, ৩, ২০২১; সময় জানলে ঘণ্টা ও মিনিট দুটিই, যেমন ১৪, ৩০।",
                    "Give the date in numbers, for example 5, 3, 2021; and the time, if you know it, as hour and"
                            + " minute of 24 hours."),
            "person-name",
            Text.of(
                    "নামটি এক ভাষার অক্ষরে লিখুন, যেমন রহিমা খাতুন।",
                    "Write the name in letters of one script, for example Rahima Khatun."),
            "bd-nid",
            Text.of("১০, ১৩ বা ১৭ অঙ্কের নম্বরটি লিখুন।", "Give the number of 10, 13 or 17 digits."),
            "time-of-day",
            Text.of(
                    "সময়টি ২৪ ঘণ্টার হিসাবে লিখুন, যেমন ১৪:৩০।",
                    "Give the time as hours and minutes of 24 hours, for example 14:30."));

    private static final Text NOT_OFFERED = Text.of(
            "এটি এখন বেছে নেওয়া যায় না; তালিকা থেকে অন্য একটি নিন।",
            "This cannot be chosen at present; choose another one from the list.");
    private static final Text ANY_MISSING = Text.of("এই ঘরটি পূরণ করুন।", "Fill this in.");
    private static final Text ANY_WRONG =
            Text.of("এখানে অন্য ধরনের উত্তর দরকার।", "Another sort of answer belongs here.");
    private static final Text TODAY = Text.of("আজকের পরের তারিখ দেওয়া যায় না।", "This cannot be after today.");
    private static final Text NOT_BEFORE_TODAY = Text.of("আজ বা আজকের পরের তারিখ দিন।", "This cannot be before today.");

    private Sentences() {}

    /** The form's own sentence for this rule at this field, or ours. */
    public static Text of(Form form, Breach breach) {
        Optional<Field> field = form.fieldAt(breach.pointer());
        return field.flatMap(f -> form.wording().find(f.key() + ".error." + breach.rule()))
                .orElseGet(() -> breach.rule().equals("enum")
                                && field.flatMap(Field::offered).isPresent()
                        ? NOT_OFFERED
                        : ours(form, breach, field.map(Field::kind).orElse(FieldKind.GROUP)));
    }

    private static Text ours(Form form, Breach breach, FieldKind kind) {
        return switch (breach.rule()) {
            case "required" -> MISSING.getOrDefault(kind, ANY_MISSING);
            case "type" -> WRONG.getOrDefault(kind, ANY_WRONG);
            case "format" ->
                kind == FieldKind.DATE
                        ? WRONG.get(kind)
                        : BY_FORMAT.getOrDefault(String.valueOf(breach.values().get(0)), ANY_WRONG);
            case Breach.AT_LEAST, Breach.AT_MOST, Breach.WITHIN -> compared(form, breach);
            default -> BY_RULE.getOrDefault(breach.rule(), ANY_WRONG).with(limits(breach, kind));
        };
    }

    private static Text compared(Form form, Breach breach) {
        String other = String.valueOf(breach.values().get(0));
        if (other.equals(Field.TODAY)) {
            return breach.rule().equals(Breach.AT_MOST) ? TODAY : NOT_BEFORE_TODAY;
        }
        return BY_RULE.get(breach.rule()).with(form.wording().text(other + ".label"));
    }

    private static Object[] limits(Breach breach, FieldKind kind) {
        return breach.values().stream().map(v -> limit(v, kind)).toArray();
    }

    private static Object limit(Object value, FieldKind kind) {
        if (value instanceof BigDecimal number && kind == FieldKind.MONEY) {
            long poisha = number.longValue();
            return Text.of(Bangla.money(poisha, Bangla.BN), Bangla.money(poisha, Locale.ENGLISH));
        }
        if (value instanceof Number number) {
            var plain = new BigDecimal(number.toString());
            return Text.of(Bangla.number(plain, Bangla.BN), Bangla.number(plain, Locale.ENGLISH));
        }
        return value;
    }

    /** One sentence for many: each broken rule with the label of its field. */
    public static List<Text> labelled(Form form, List<Breach> breaches) {
        return breaches.stream()
                .map(b -> {
                    Text label = form.fieldAt(b.pointer())
                            .map(f -> form.wording().label(f))
                            .orElse(Text.same(b.pointer()));
                    return Text.of("{0}: {1}", "{0}: {1}").with(label, of(form, b));
                })
                .toList();
    }

    private static Map.Entry<String, Text> entry(String rule, String bn, String en) {
        return Map.entry(rule, Text.of(bn, en));
    }
}
