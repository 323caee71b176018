package info.becs.membership.entity;

import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Text;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks whether people can be members by rules that somebody wrote, before anything is read out of them. */
final class RulesCheck {

    private static final int LABEL = 120;
    private static final int TEXT = 1_000;
    private static final int BODY = 2_000;
    private static final int MOST = 40;
    private static final int MOST_BENEFITS = 12;
    private static final long MOST_FEE = 1_000_000_00L;
    private static final Text FEE = Text.of(
            "চাঁদা ০ থেকে ১০,০০,০০০ টাকা (ফাইলে পয়সায়)।", "A fee is 0 to 10,00,000 taka (in the file as poisha).");
    /** Words that mean something else in forms, where a type is chosen. */
    private static final Set<String> TAKEN = Set.of("label", "description", "error", "text");

    private static final Text NO_CODE =
            Text.of("ধরনের কোড হিসেবে ‘{0}’ ব্যবহার করা যায় না।", "‘{0}’ cannot be the code of a type.");
    private static final Text GRACE = Text.of("০ থেকে ৩৬৬ দিন।", "0 to 366 days.");
    private static final Text MONTHS = Text.of("১ থেকে ১২০ মাস।", "1 to 120 months.");
    private static final Text YEAR = Text.of("নির্দিষ্ট বছর ১২ মাসের হয়।", "A fixed period is a year: 12 months.");
    private static final Text LIFE = Text.of("আজীবন সদস্যপদের মাস থাকে না।", "What is for life has no months.");
    private static final Text BEGINS = Text.of(
            "বছর শুরুর দিন লিখুন, যেমন ১ জুলাইয়ের জন্য --07-01।",
            "Say on which day the year begins: --07-01 for 1 July.");
    private static final Text NO_BEGINS =
            Text.of("শুধু নির্দিষ্ট বছরের শুরুর দিন থাকে।", "Only a fixed year begins on a day.");
    private static final Text ROLLOVER = Text.of("০ থেকে ১১ মাস।", "0 to 11 months.");
    private static final Text AGE = Text.of("বয়স ১ থেকে ১২০ বছর।", "An age is 1 to 120 years.");
    private static final Text AGES =
            Text.of("সর্বোচ্চ বয়স সর্বনিম্নের চেয়ে কম হতে পারে না।", "The most cannot be below the least.");
    private static final Text REVIEW = Text.of("১ থেকে ৬০ কর্মদিবস।", "1 to 60 working days.");
    private static final Text PLEDGE =
            Text.of("অঙ্গীকারের সংস্করণ লেখা হয় v2026_11 এভাবে।", "A version of the pledge looks like v2026_11.");
    private static final Text VERSION = Text.of("সংস্করণ লেখা হয় 2026-11 এভাবে।", "A version looks like 2026-11.");
    private static final Text VERSION_TWICE =
            Text.of("প্রতিটি লেখার নিজের সংস্করণ লাগে।", "Each text needs a version of its own.");
    private static final Text FIRST_HOLDS =
            Text.of("প্রথম লেখাটি এখনকার; সেটি অবশ্যই বহাল থাকে।", "The first text is the present one, and holds.");

    private final JsonNode pack;
    private final RulesShape shape = new RulesShape();

    private RulesCheck(JsonNode pack) {
        this.pack = pack;
    }

    /** What is wrong, each with its place; empty where all is well. */
    static List<Place> of(JsonNode pack) {
        var check = new RulesCheck(pack);
        check.shape.known(
                pack, "", "types", "statuses", "refusals", "roles", "pledge", "reviewDays", "purposes", "letters");
        check.each("types", MOST, check::type);
        check.each("statuses", MOST, check::status);
        check.each("refusals", MOST, check::choice);
        check.each("roles", MOST, check::choice);
        if (!pack.path("pledge").asString("").matches("v[0-9]{4}_[0-9]{2}")) {
            check.shape.say("/pledge", PLEDGE);
        }
        if (pack.has("reviewDays")) {
            check.shape.number(pack.path("reviewDays"), "/reviewDays", 1, 60, REVIEW);
        }
        if (pack.has("purposes")) {
            check.each("purposes", MOST, check::purpose);
        }
        check.letters();
        return check.shape.wrong().isEmpty() ? StatusCheck.of(pack.path("statuses")) : check.shape.wrong();
    }

    private interface Look {
        void at(JsonNode node, String place);
    }

    private void each(String name, int most, Look look) {
        JsonNode list = pack.path(name);
        shape.coded(list, "/" + name, most);
        for (int i = 0; i < list.size(); i++) {
            look.at(list.path(i), "/" + name + "/" + i);
        }
    }

    private void choice(JsonNode node, String at) {
        shape.known(node, at, "code", "bn", "en");
        shape.both(node, at, LABEL);
    }

    private void type(JsonNode node, String at) {
        shape.known(node, at, "code", "bn", "en", "fee", "period", "graceDays", "approver", "age", "benefits", "open");
        shape.both(node, at, LABEL);
        if (TAKEN.contains(node.path("code").asString(""))) {
            shape.say(at + "/code", NO_CODE, node.path("code").asString());
        }
        shape.number(node.path("fee"), at + "/fee", 0, MOST_FEE, FEE);
        shape.number(node.path("graceDays"), at + "/graceDays", 0, 366, GRACE);
        shape.oneOf(node.path("approver"), at + "/approver", List.of("registrar", "committee"));
        shape.yes(node, "open", at);
        period(node.path("period"), at + "/period");
        age(node.path("age"), at + "/age");
        JsonNode benefits = node.path("benefits");
        for (int i = 0; i < benefits.size(); i++) {
            String place = at + "/benefits/" + i;
            shape.known(benefits.path(i), place, "bn", "en");
            shape.both(benefits.path(i), place, LABEL);
        }
        if (benefits.size() > MOST_BENEFITS) {
            shape.say(at + "/benefits", RulesShape.MANY, String.valueOf(MOST_BENEFITS));
        }
    }

    private void period(JsonNode node, String at) {
        shape.known(node, at, "kind", "months", "begins", "rolloverMonths");
        shape.oneOf(node.path("kind"), at + "/kind", List.of("rolling", "fixed", "life"));
        String kind = node.path("kind").asString("");
        if (kind.equals("rolling")) {
            shape.number(node.path("months"), at + "/months", 1, 120, MONTHS);
        } else if (kind.equals("fixed")) {
            shape.number(node.path("months"), at + "/months", 12, 12, YEAR);
        } else if (node.has("months")) {
            shape.say(at + "/months", LIFE);
        }
        if (kind.equals("fixed") && !isDay(node.path("begins").asString(""))) {
            shape.say(at + "/begins", BEGINS);
        }
        if (!kind.equals("fixed") && node.has("begins")) {
            shape.say(at + "/begins", NO_BEGINS);
        }
        if (node.has("rolloverMonths")) {
            shape.number(node.path("rolloverMonths"), at + "/rolloverMonths", 0, 11, ROLLOVER);
        }
    }

    private static boolean isDay(String text) {
        try {
            return !MonthDay.parse(text).equals(MonthDay.of(2, 29));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void age(JsonNode node, String at) {
        shape.known(node, at, "least", "most");
        for (String name : List.of("least", "most")) {
            if (node.has(name)) {
                shape.number(node.path(name), at + "/" + name, 1, 120, AGE);
            }
        }
        if (node.has("least")
                && node.has("most")
                && node.path("most").asInt(0) < node.path("least").asInt(0)) {
            shape.say(at + "/most", AGES);
        }
    }

    private void status(JsonNode node, String at) {
        shape.known(node, at, "code", "bn", "en", "when", "member", "mail", "bulk");
        shape.both(node, at, LABEL);
        List.of("member", "mail", "bulk").forEach(name -> shape.yes(node, name, at));
        node.path("when").properties().forEach(fact -> {
            String place = at + "/when/" + fact.getKey();
            Set<String> values = StatusCheck.FACTS.get(fact.getKey());
            if (values == null) {
                shape.known(
                        node.path("when"),
                        at + "/when",
                        StatusCheck.FACTS.keySet().toArray(new String[0]));
            } else {
                shape.oneOf(fact.getValue(), place, values.stream().sorted().toList());
            }
        });
    }

    private void purpose(JsonNode node, String at) {
        shape.known(node, at, "code", "channel", "bn", "en", "texts");
        shape.both(node, at, LABEL);
        if (node.has("channel")) {
            shape.oneOf(node.path("channel"), at + "/channel", List.of("mail", "sms"));
        }
        JsonNode texts = node.path("texts");
        if (texts.isEmpty() || !texts.path(0).path("holds").asBoolean(true)) {
            shape.say(at + "/texts", FIRST_HOLDS);
        }
        var versions = new HashSet<String>();
        for (int i = 0; i < texts.size(); i++) {
            JsonNode text = texts.path(i);
            String place = at + "/texts/" + i;
            shape.known(text, place, "version", "bn", "en", "holds");
            shape.both(text, place, TEXT);
            shape.yes(text, "holds", place);
            String version = text.path("version").asString("");
            if (!version.matches("[a-z0-9][a-z0-9.-]{0,19}")) {
                shape.say(place + "/version", VERSION);
            } else if (!versions.add(version)) {
                shape.say(place + "/version", VERSION_TWICE);
            }
        }
    }

    /** Which letters there are, and their marks, is looked at by whoever knows them. */
    private void letters() {
        pack.path("letters").properties().forEach(letter -> {
            String at = "/letters/" + letter.getKey();
            shape.known(letter.getValue(), at, "subject", "body", "sms");
            shape.both(letter.getValue().path("subject"), at + "/subject", LABEL);
            shape.both(letter.getValue().path("body"), at + "/body", BODY);
            if (letter.getValue().has("sms")) {
                shape.both(letter.getValue().path("sms"), at + "/sms", LABEL * 3);
            }
            List.of("subject", "body", "sms")
                    .forEach(part -> shape.known(letter.getValue().path(part), at + "/" + part, "bn", "en"));
        });
    }
}
