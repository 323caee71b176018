package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is asked before a module is opened, what is remembered of it, and the way back. */
class ModuleHistoryIT extends WholeServer {

    private final Staff staff = Staff.of(server());
    private String id;

    @AfterEach
    void gone() {
        if (id != null) {
            server().undeploy(id);
            staff.awaitVersions(id, 0);
        }
    }

    @Test
    void theHistoryIsForThoseWhoMaySeeModules() {
        assertThat(as(nobody()).get("/api/core/modules/news/history")).hasStatus(401);
        assertThat(as(ben()).get("/api/core/modules/news/history")).hasStatus(403);
        assertThat(as(ben()).post("/api/core/modules/news/history/x/undo")).hasStatus(403);
    }

    @Test
    void whatItBringsIsAskedBeforeItIsOpenedAndOnlyOnce() {
        arrives("asking", "1.0", "asking.thing.read");
        assertThat(asks()).containsExactly("asking.thing.read");

        assertThat(enable("")).hasStatus(409).isProblem("core.module.permissions-not-accepted");
        assertThat(enable("?accept=asking.other.read")).hasStatus(409);
        assertThat(staff.state(id)).isEqualTo("INSTALLED_DISABLED");
        assertThat(asks()).containsExactly("asking.thing.read");

        enable("?accept=asking.thing.read").expect(200);
        staff.disable(id).expect(200);
        assertThat(asks()).isEmpty();
        enable("").expect(200);
    }

    @Test
    void anUpdateThatAsksForMoreIsClosedUntilSomebodyAgrees() {
        arrives("growing", "1.0", "growing.thing.read");
        enable("?accept=growing.thing.read").expect(200);
        server().undeploy(id);
        staff.awaitVersions(id, 0);
        deploy("2.0", "growing.thing.read growing.thing.change");

        staff.awaitState(id, "DISABLED");
        assertThat(staff.reason(id)).contains("growing.thing.change").doesNotContain("growing.thing.read");
        assertThat(asks()).containsExactly("growing.thing.change");
        enable("?accept=growing.thing.change").expect(200);
    }

    @Test
    void aPlanSaysItInPlainSentences() {
        assertThat(sentences("news", "bn", "DISABLED"))
                .anyMatch(s -> s.contains("/news"))
                .anyMatch(s -> s.contains("কোনো তথ্য মুছবে না"));
        assertThat(sentences("news", "en", "DISABLED")).anyMatch(s -> s.contains("Nothing that it keeps is deleted"));
    }

    @Test
    void theLastStepCanBeUndoneAndOnlyTheLast() {
        arrives("undone", "1.0", "");
        enable("").expect(200);
        staff.disable(id).expect(200);
        JsonNode disabled = steps().get(0);
        JsonNode enabled = steps().get(1);
        assertThat(disabled.path("action").asString()).isEqualTo("DISABLED");
        assertThat(disabled.path("actor").asString()).isNotEmpty().isNotEqualTo("platform");
        assertThat(steps().get(2).path("action").asString()).isEqualTo("INSTALLED");

        assertThat(undo(enabled)).hasStatus(409).isProblem("core.module.not-the-last-step");
        assertThat(as(ben()).post(path("/history/" + disabled.path("id").asString() + "/undo")))
                .hasStatus(403);
        assertThat(as(admin()).post(path("/history/nothing/undo"))).hasStatus(409);
        assertThat(staff.state(id)).isEqualTo("DISABLED");
        assertThat(steps().size()).as("a refusal is no step").isEqualTo(3);
        assertThat(steps().get(0)).isEqualTo(disabled);

        undo(disabled).expect(200);
        assertThat(staff.state(id)).isEqualTo("ENABLED");
        assertThat(undo(disabled)).hasStatus(409).isProblem("core.module.not-the-last-step");
    }

    @Test
    void whatIsTriedOutCanBeKept() {
        arrives("tried", "1.0", "");
        assertThat(as(admin()).post(path("/keep"))).hasStatus(409).isProblem("core.module.not-on-trial");

        assertThat(enable("?trial=true").expect(200).json().path("trialUntil").asString(""))
                .isNotEmpty();
        as(admin()).post(path("/keep")).expect(200);

        assertThat(staff.module(id).json().path("trialUntil").asString("")).isEmpty();
        assertThat(staff.state(id)).isEqualTo("ENABLED");
    }

    private void arrives(String module, String version, String permissions) {
        id = module;
        deploy(version, permissions);
        staff.awaitState(id, "INSTALLED_DISABLED");
    }

    private void deploy(String version, String permissions) {
        server().deploy(
                        id,
                        ModuleWar.named(id)
                                .version(version)
                                .file("module.properties", "id=" + id + "\npermissions=" + permissions)
                                .with(Plain.class)
                                .build());
        staff.awaitVersions(id, 1);
    }

    private String path(String rest) {
        return "/api/core/modules/" + id + rest;
    }

    private Answer enable(String how) {
        return as(admin()).post(path("/enable" + how));
    }

    private Answer undo(JsonNode step) {
        return as(admin()).post(path("/history/" + step.path("id").asString() + "/undo"));
    }

    private JsonNode steps() {
        return as(admin()).get(path("/history")).expect(200).json().path("items");
    }

    private List<String> asks() {
        JsonNode asks = as(admin())
                .post(path("/plan"), Map.of("to", "ENABLED"))
                .expect(200)
                .json()
                .path("asks");
        return asks.valueStream().map(ask -> ask.path("permission").asString()).toList();
    }

    private List<String> sentences(String module, String language, String to) {
        JsonNode plan = as(admin())
                .in(language)
                .post("/api/core/modules/" + module + "/plan", Map.of("to", to))
                .expect(200)
                .json();
        return plan.path("sentences").valueStream().map(JsonNode::asString).toList();
    }
}
