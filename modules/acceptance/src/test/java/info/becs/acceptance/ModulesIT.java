package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Staff look at modules, enable and disable them; a row changes, nothing is deployed. */
class ModulesIT extends WholeServer {

    private final Staff staff = Staff.of(server());

    @AfterEach
    void newsIsOpenAgain() {
        staff.enable("news").expect(200);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertThat(as(nobody()).get("/api/core/modules")).hasStatus(401).isProblem("platform.access.unauthenticated");
        assertThat(as(Person.impostor()).get("/api/core/modules"))
                .hasStatus(401)
                .isProblem("core.token.unknown");
    }

    @Test
    void whoLacksThePermissionChangesNothing() {
        assertThat(as(ben()).post("/api/core/modules/news/disable")).hasStatus(403);

        assertThat(staff.state("news")).isEqualTo("ENABLED");
    }

    @Test
    void aModuleThatIsNotHereIsNotFound() {
        assertThat(staff.module("nowhere")).hasStatus(404).isProblem("core.module.not-found");
        assertThat(staff.enable("nowhere")).hasStatus(404).isProblem("core.module.not-found");
    }

    @Test
    void aPartOfThePlatformIsAlwaysOpen() {
        assertThat(staff.disable("core")).hasStatus(409).isProblem("core.module.part-of-the-platform");
    }

    @Test
    void aModuleThatIsWellHasNothingToResume() {
        assertThat(staff.resume("news")).hasStatus(409).isProblem("core.module.not-quarantined");
    }

    @Test
    void aWishThatIsNoStateIsRefused() {
        assertThat(as(admin()).post("/api/core/modules/news/plan", Map.of("to", "SOMEHOW")))
                .hasStatus(422)
                .isProblem("platform.input.invalid");
    }

    @Test
    void aPlanTellsAndChangesNothing() {
        var plan = as(admin())
                .post("/api/core/modules/news/plan", Map.of("to", "DISABLED"))
                .expect(200);

        assertThat(plan.json().path("possible").asBoolean()).isTrue();
        assertThat(staff.state("news")).isEqualTo("ENABLED");
    }

    @Test
    void aDisabledModuleIsGoneForEverybodyAtOnce() {
        as(nobody()).get("/api/news/articles").expect(200);
        as(nobody()).get("/en/news").expect(200);
        assertThat(as(nobody()).get("/en").body()).contains("href=\"/en/news\"");

        staff.disable("news").expect(200);

        assertThat(as(nobody()).get("/api/news/articles")).hasStatus(404).isProblem("core.module.disabled");
        assertThat(as(nobody()).get("/en/news")).hasStatus(404);
        assertThat(as(nobody()).get("/en")).hasStatus(200).doesNotSay("href=\"/en/news\"");
    }

    @Test
    void enablingBringsEverythingBackAtOnce() {
        staff.disable("news").expect(200);
        staff.enable("news").expect(200);

        as(nobody()).get("/api/news/articles").expect(200);
        assertThat(as(nobody()).get("/en").body()).contains("href=\"/en/news\"");
    }
}
