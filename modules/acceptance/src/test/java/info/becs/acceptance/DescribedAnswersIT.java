package info.becs.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a program is told at {@code /openapi} of the answers that it gets. */
class DescribedAnswersIT extends WholeServer {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    /** What answers with a file, a picture or a table, and not with JSON alone. */
    private static final String FILES =
            ".*(/file|\\.csv|\\{kind}|/proof|/view|/photo|/photos/\\{key}|/dossiers/\\{id}|/evidence/\\{file}|/pdf|/bundle)";

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints/", "/api/membership/"})
    void eachAnswerInJsonIsDescribed(String module) {
        List<String> bare = new ArrayList<>();
        JsonNode paths =
                as(nobody()).get("/openapi?format=json").expect(200).json().path("paths");
        paths.properties().stream()
                .filter(path ->
                        path.getKey().startsWith(module) && !path.getKey().matches(FILES))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .filter(operation -> !isDescribed(operation.getValue().path("responses")))
                        .forEach(operation -> bare.add(operation.getKey() + " " + path.getKey())));

        assertThat(paths.propertyNames()).anyMatch(path -> path.startsWith(module));
        assertThat(bare).isEmpty();
    }

    /** Whoever writes by a key is told of the refusal that they have to deal with. */
    @Test
    void whatIsRefusedByAnIdempotencyKeyIsDescribed() {
        JsonNode paths =
                as(nobody()).get("/openapi?format=json").expect(200).json().path("paths");

        assertThat(List.of("messages", "notes", "money", "money/{place}/correction", "split"))
                .allSatisfy(part -> assertThat(paths.path("/api/complaints/cases/{number}/" + part)
                                .at("/post/responses/409/description")
                                .asString(""))
                        .as(part)
                        .contains("complaints.request.used"));
    }

    /** One that is well says what it holds, or that it holds nothing. */
    private static boolean isDescribed(JsonNode responses) {
        return responses.properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .allMatch(response -> response.getKey().equals("204")
                        || response.getValue()
                                .at("/content/application~1json/schema")
                                .isObject()
                        || response.getValue().at("/content/*~1*/schema").isObject());
    }
}
