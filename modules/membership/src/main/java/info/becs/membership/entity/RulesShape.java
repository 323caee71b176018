package info.becs.membership.entity;

import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What rules of membership look like, value by value; gathers what looks otherwise, each with its place. */
final class RulesShape {

    private static final Text UNKNOWN = Text.of("‘{0}’ বলে এখানে কিছু নেই।", "There is nothing called ‘{0}’ here.");
    private static final Text CODE = Text.of(
            "কোডে শুধু ছোট হাতের ইংরেজি অক্ষর ও হাইফেন, সর্বোচ্চ ৩০টি।",
            "A code has small letters a to z and hyphens, 30 at most.");
    private static final Text TWICE = Text.of("‘{0}’ কোডটি দুবার আছে।", "The code ‘{0}’ is there twice.");
    private static final Text EMPTY = Text.of("এখানে অন্তত একটি দরকার।", "At least one is needed here.");
    static final Text MANY = Text.of("{0}টির বেশি হতে পারে না।", "No more than {0} can be here.");
    private static final Text MISSING = Text.of("লেখাটি দরকার।", "This has to be said.");
    private static final Text LONG = Text.of("{0} অক্ষরের বেশি হতে পারে না।", "No more than {0} characters.");
    private static final Text YES_NO = Text.of("হ্যাঁ বা না।", "Yes or no.");
    private static final Text CHOICE = Text.of("এগুলোর একটি: {0}।", "One of: {0}.");

    private final List<Place> wrong = new ArrayList<>();

    List<Place> wrong() {
        return wrong;
    }

    void say(String place, Text sentence, Object... with) {
        wrong.add(new Place(place, sentence.with(with)));
    }

    /** Nothing but these. */
    void known(JsonNode node, String place, String... names) {
        node.propertyNames().stream()
                .filter(name -> !Set.of(names).contains(name))
                .forEach(name -> say(place + "/" + name, UNKNOWN, name));
    }

    /** A list of things with codes, each once. */
    void coded(JsonNode list, String place, int most) {
        if (!list.isArray() || list.isEmpty()) {
            say(place, EMPTY);
        }
        if (list.size() > most) {
            say(place, MANY, String.valueOf(most));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            String at = place + "/" + i;
            String code = list.path(i).path("code").asString("");
            if (!code.matches("[a-z][a-z-]{0,29}")) {
                say(at + "/code", CODE);
            } else if (!seen.add(code)) {
                say(at + "/code", TWICE, code);
            }
        }
    }

    void both(JsonNode node, String place, int longest) {
        text(node.path("bn"), place + "/bn", longest);
        text(node.path("en"), place + "/en", longest);
    }

    private void text(JsonNode node, String place, int longest) {
        String said = node.asString("");
        if (said.isBlank()) {
            say(place, MISSING);
        } else if (said.length() > longest) {
            say(place, LONG, String.valueOf(longest));
        }
    }

    /** Left out, or yes or no. */
    void yes(JsonNode node, String name, String place) {
        if (node.has(name) && !node.path(name).isBoolean()) {
            say(place + "/" + name, YES_NO);
        }
    }

    void number(JsonNode node, String place, long least, long most, Text sentence) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.asLong() < least || node.asLong() > most) {
            say(place, sentence);
        }
    }

    void oneOf(JsonNode node, String place, List<String> all) {
        if (!all.contains(node.asString(""))) {
            say(place, CHOICE, String.join(", ", all));
        }
    }
}
