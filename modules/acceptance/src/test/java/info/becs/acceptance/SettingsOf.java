package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The settings of one node, as the administrator sees and changes them. */
final class SettingsOf {

    static final String PATH = "/api/core/settings";

    private final Caller admin;

    SettingsOf(LibertyNode node) {
        admin = node.as(node.people().admin()).in("en");
    }

    Answer set(String key, String value) {
        return admin.put(PATH + "/" + key, Map.of("value", value));
    }

    Answer reset(String key) {
        return admin.delete(PATH + "/" + key);
    }

    Answer all() {
        return admin.get(PATH).expect(200);
    }

    JsonNode one(String key) {
        return StreamSupport.stream(all().json().spliterator(), false)
                .filter(setting -> setting.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No setting " + key));
    }

    String value(String key) {
        return one(key).path("value").asString("");
    }

    String source(String key) {
        return one(key).path("source").asString();
    }

    boolean isGiven(String key) {
        return one(key).path("given").asBoolean();
    }
}
