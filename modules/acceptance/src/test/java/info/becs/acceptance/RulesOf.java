package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules of membership at one node, and the two who put others in force. */
final class RulesOf {

    private static final String VERSIONS = "/api/membership/rules/versions";

    private final LibertyNode node;
    private final Caller lead;
    private final Caller second;

    RulesOf(LibertyNode node) {
        this.node = node;
        lead = new TwoPeople(node).registrar("Leading");
        second = new TwoPeople(node).registrar("Agreeing");
    }

    /** As they came with the module, to be changed. */
    ObjectNode shipped() {
        return (ObjectNode) JsonMapper.shared()
                .readTree(lead.get(VERSIONS + "/1").expect(200).text("content"));
    }

    /** In force from now on. */
    void puts(ObjectNode rules) {
        Answer made = lead.post(VERSIONS, Map.of("content", rules.toString(), "note", "পরীক্ষা"))
                .expect(201);
        force(made.json().path("line").path("version").asInt());
    }

    /** The shipped ones again. Whoever has this type of other ones keeps it from going, so they become general members. */
    void without(String type) {
        var desk = new MembershipDesk(node);
        boolean isThere = lead.get("/api/membership/types").expect(200).body().contains('"' + type + '"');
        for (String id : isThere ? desk.ofType(type) : List.<String>of()) {
            if (desk.read(id).text("status").equals("applied")) {
                desk.does(id, "approval", Map.of()).expect(200);
            }
            desk.does(id, "details", Map.of("type", "general")).expect(200);
        }
        force(1);
    }

    /** Unless this one is in force already. */
    void force(int version) {
        Answer forced = lead.post(VERSIONS + "/" + version + "/force");
        if (forced.status() == 202) {
            TwoPeople.decides(second, forced.text("approval"), "approve").expect(200);
        }
    }
}
