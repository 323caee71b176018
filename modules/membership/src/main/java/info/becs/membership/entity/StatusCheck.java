package info.becs.membership.entity;

import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks what statuses make of all facts that there can be: everybody has one, each is somebody's, and none gives what nobody may give. */
final class StatusCheck {

    static final Map<String, Set<String>> FACTS = Map.of(
            "mark", Set.of("none", "suspended", "resigned", "deceased", "merged"),
            "decision", Set.of("none", "approved", "refused"),
            "term", Set.of("none", "running", "grace", "over"));

    private static final String PLACE = "/statuses";
    private static final Text GAP = Text.of(
            "কোনো অবস্থাই মেলে না যখন: {0}। শেষে এমন একটি রাখুন যা সব সময় মেলে।",
            "No status matches where {0}. Put one at the end that always does.");
    private static final Text NEVER = Text.of(
            "‘{0}’ কখনো কারও হবে না: ওপরের কোনো অবস্থা সব সময় আগে মেলে।",
            "‘{0}’ is never anybody's: one above it always matches first.");
    private static final Text NO_MEMBER = Text.of(
            "‘{0}’ এমন মানুষকেও সদস্য করে যাঁকে কেউ অনুমোদন দেয়নি, বা যিনি আর নেই।",
            "‘{0}’ makes members of people whom nobody approved, or who have left.");
    private static final Text NO_MAIL =
            Text.of("যিনি প্রয়াত, তাঁকে চিঠি লেখা যায় না।", "Whoever has died is written to no more.");

    private StatusCheck() {}

    static List<Place> of(JsonNode statuses) {
        var wrong = new ArrayList<Place>();
        Set<Integer> had = new HashSet<>();
        for (String mark : FACTS.get("mark")) {
            for (String decision : FACTS.get("decision")) {
                for (String term : FACTS.get("term")) {
                    var facts = Map.of("mark", mark, "decision", decision, "term", term);
                    int first = first(statuses, facts);
                    if (first < 0) {
                        add(wrong, PLACE, GAP.with("mark = " + mark + ", decision = " + decision + ", term = " + term));
                        return wrong;
                    }
                    had.add(first);
                    look(statuses.path(first), PLACE + "/" + first, facts, wrong);
                }
            }
        }
        for (int i = 0; i < statuses.size(); i++) {
            if (!had.contains(i)) {
                add(wrong, PLACE + "/" + i, NEVER.with(label(statuses.path(i))));
            }
        }
        return wrong;
    }

    private static void look(JsonNode status, String at, Map<String, String> facts, List<Place> wrong) {
        boolean mayBe = facts.get("decision").equals("approved")
                && Set.of("none", "suspended").contains(facts.get("mark"));
        if (status.path("member").asBoolean(false) && !mayBe) {
            add(wrong, at + "/member", NO_MEMBER.with(label(status)));
        }
        if (status.path("mail").asBoolean(false) && facts.get("mark").equals("deceased")) {
            add(wrong, at + "/mail", NO_MAIL);
        }
    }

    private static void add(List<Place> wrong, String at, Text sentence) {
        var place = new Place(at, sentence);
        if (!wrong.contains(place)) {
            wrong.add(place);
        }
    }

    private static int first(JsonNode statuses, Map<String, String> facts) {
        for (int i = 0; i < statuses.size(); i++) {
            boolean matches = statuses.path(i).path("when").properties().stream()
                    .allMatch(fact -> fact.getValue().asString("").equals(facts.get(fact.getKey())));
            if (matches) {
                return i;
            }
        }
        return -1;
    }

    private static Text label(JsonNode node) {
        return Text.of(node.path("bn").asString(""), node.path("en").asString(""));
    }
}
