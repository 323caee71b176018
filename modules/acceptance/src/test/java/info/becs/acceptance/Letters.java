package info.becs.acceptance;

import info.becs.postoffice.PostOffice;
import info.becs.postoffice.PostOfficeResource;
import info.becs.postoffice.Sorting;
import info.becs.postoffice.SortingResource;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.ModuleWar;
import java.util.HashMap;
import java.util.Map;

/** A module that sends letters, and the outbox as the administrator sees it. */
final class Letters implements AutoCloseable {

    static final String OUTBOX = "/api/core/letters";
    static final String LINK = "https://example.org/#key-of-the-house";

    private static final String SEND = "/api/postoffice/letters";

    private final LibertyNode node;
    private final Caller admin;

    Letters(LibertyNode node) {
        this.node = node;
        this.admin = node.as(node.people().admin()).in("en");
    }

    /** Puts the module there, unless it is. */
    Letters open() {
        if (Staff.of(node).versions("postoffice") == 0) {
            node.deploy(
                    "postoffice",
                    ModuleWar.named("postoffice")
                            .with(PostOffice.class, PostOfficeResource.class, Sorting.class, SortingResource.class)
                            .build());
        }
        Staff.of(node).open("postoffice", OUTBOX);
        return this;
    }

    /** How its job is done from now on: "well", "fail", or "paced". */
    void sorts(String way) {
        node.anonymous().put("/api/postoffice/sorting/" + way, Map.of()).expect(204);
    }

    /** Lets a job that is paced take one step more. */
    void sortsOn() {
        node.anonymous().post("/api/postoffice/sorting").expect(204);
    }

    /** Takes the module away again. */
    @Override
    public void close() {
        node.undeploy("postoffice");
        Staff.of(node).awaitVersions("postoffice", 0);
    }

    static Map<String, Object> mail(String address) {
        var wish = new HashMap<String, Object>();
        wish.put("mail", address);
        wish.put("name", "আদা");
        wish.put("link", LINK);
        wish.put("language", "bn");
        return wish;
    }

    static Map<String, Object> sms(String number) {
        var wish = mail("");
        wish.put("mobile", number);
        return wish;
    }

    Answer handIn(Map<String, Object> wish) {
        return node.anonymous().in("en").post(SEND, wish);
    }

    Answer handInOutsideATransaction(Map<String, Object> wish) {
        return node.anonymous().post(SEND + "/outside", wish);
    }

    /** Handed in; its number. */
    String sent(Map<String, Object> wish) {
        return handIn(wish).expect(200).text("id");
    }

    Answer letter(String id) {
        return admin.get(OUTBOX + "/" + id);
    }

    String state(String id) {
        return letter(id).expect(200).text("state");
    }

    Answer retry(String id) {
        return admin.post(OUTBOX + "/" + id + "/retry");
    }

    Answer remove(String id) {
        return admin.delete(OUTBOX + "/" + id);
    }

    Answer list(String query) {
        return admin.get(OUTBOX + query);
    }
}
