package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Tables with members, as a registrar brings them in. */
record MemberTables(Caller registrar) {

    private static final String IMPORTS = "/api/membership/imports";

    Answer send(String csv) {
        return registrar.send("POST", IMPORTS, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    Answer map(String id, Map<String, Integer> columns) {
        return registrar.put(IMPORTS + "/" + id + "/mapping", Map.of("columns", columns, "type", "general"));
    }

    JsonNode after(String id, String state) {
        await("import " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> registrar
                        .get(IMPORTS + "/" + id)
                        .expect(200)
                        .text("state")
                        .equals(state));
        return registrar.get(IMPORTS + "/" + id).expect(200).json();
    }

    /** All of it, to its end. */
    void broughtIn(String csv, Map<String, Integer> columns) {
        String id = send(csv).expect(201).text("id");
        map(id, columns).expect(200);
        after(id, "CHECKED");
        registrar.post(IMPORTS + "/" + id + "/run").expect(200);
        after(id, "DONE");
    }
}
