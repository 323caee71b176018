package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.server.Database;
import info.becs.testkit.server.WholeServer;
import org.junit.jupiter.api.Test;

/** What an operator's programs ask the server. */
class HealthIT extends WholeServer {

    @Test
    void tellsTheStateOfEveryModule() {
        assertThat(as(nobody()).get("/health/ready"))
                .hasStatus(200)
                .says("\"module.news\":\"OPEN\"")
                .says("\"part.site\":\"OPEN\"")
                .says("\"database\":\"UP\"");
        assertThat(as(nobody()).get("/health/live")).hasStatus(200);
    }

    /** In a database that others can copy, the key of the secret codes does not belong beside their hashes. */
    @Test
    void advisesWhatShouldBeMendedAlthoughItWorks() {
        boolean copied = Database.engine().equals("postgresql");

        assertThat(as(nobody()).get("/health/ready").expect(200).body().contains("FORMS_RECEIPT_PEPPER"))
                .isEqualTo(copied);
        assertThat(server().log().contains("advises: The key of the secret codes"))
                .isEqualTo(copied);
        assertThat(as(admin())
                        .in("bn")
                        .get("/api/core/modules/forms")
                        .expect(200)
                        .json()
                        .path("advice"))
                .hasSize(copied ? 1 : 0);
    }

    @Test
    void oneDocumentDescribesTheApiOfAllModules() {
        assertThat(as(nobody()).get("/openapi"))
                .hasStatus(200)
                .says("/api/core/modules")
                .says("/api/news/articles");
    }

    @Test
    void itSaysWhichBodiesAreNeededAndKeepsTheMarkOfTheBuildToItself() {
        var answer = as(nobody()).get("/openapi?format=json");
        var body = answer.json()
                .path("paths")
                .path("/api/core/session")
                .path("post")
                .path("requestBody");

        assertThat(body.path("required").asBoolean()).isTrue();
        assertThat(answer.body()).doesNotContain("x-required");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        var answer = as(nobody()).get("/en").expect(200);

        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void noTokenReachesALog() {
        as(ada()).get("/api/core/modules");

        assertThat(server().log())
                .doesNotContain(ada().token().orElseThrow())
                .doesNotContain(admin().token().orElseThrow());
    }
}
