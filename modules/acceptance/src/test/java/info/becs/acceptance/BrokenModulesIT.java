package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.broken.CallsResource;
import info.becs.broken.Claiming;
import info.becs.broken.Hanging;
import info.becs.broken.Leaking;
import info.becs.broken.Plain;
import info.becs.broken.Throwing;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.ModuleWar;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A module that breaks the rules is refused or put away with the sentence that says why; all others go on. */
@Tag("once")
class BrokenModulesIT {

    private static LibertyNode node;
    private static Staff staff;

    @BeforeAll
    static void start() {
        node = LibertyNode.named("broken")
                .database(Database.derby())
                .environment("PLATFORM_MODULE_START_TIMEOUT", "12")
                .environment("PLATFORM_MODULE_CALL_TIMEOUT", "2")
                .environment("PLATFORM_MODULE_TRIAL", "PT1S")
                .start();
        staff = Staff.of(node);
        // First of all: while it hangs, the others are seen to go on.
        node.deploy("hanging", named("hanging").with(Hanging.class).build());
        node.deploy(
                "rebuilding",
                named("rebuilding")
                        .file("db/rebuilding/common/flyway.location", "")
                        .file(
                                "db/rebuilding/common/001-rebuilding.sql",
                                "CREATE PROCEDURE rebuilding_pause (IN millis BIGINT) LANGUAGE JAVA"
                                        + " PARAMETER STYLE JAVA NO SQL EXTERNAL NAME 'java.lang.Thread.sleep';\n"
                                        + "CALL rebuilding_pause(14000);\n")
                        .build());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void everybodyElseGoesOn() {
        node.anonymous().get("/en").expect(200);
        node.anonymous().get("/en/news").expect(200);
        node.anonymous().get("/api/news/articles").expect(200);
        assertThat(node.anonymous().isAnswering("/health/ready", 200)).isTrue();
    }

    @Test
    void oneThatThrowsAtItsStartSaysWhat() {
        node.deploy("throwing", named("throwing").with(Throwing.class).build());

        staff.awaitState("throwing", "QUARANTINED");
        assertThat(staff.reason("throwing")).contains("the cellar is flooded");
        assertThat(staff.enable("throwing")).hasStatus(409).isProblem("core.module.start-failed");
    }

    @Test
    void oneForAnotherSpiIsToldBothVersions() {
        node.deploy("newer", named("newer").spi("[2.0,3)").build());

        staff.awaitState("newer", "QUARANTINED");
        assertThat(staff.reason("newer")).contains("[2.0,3)").contains("1.0");
    }

    @Test
    void oneThatNeedsWhatIsNotHereCannotBeEnabled() {
        node.deploy(
                "needy",
                named("needy")
                        .file("module.properties", "id=needy\nrequires=nowhere")
                        .build());
        staff.awaitState("needy", "INSTALLED_DISABLED");

        assertThat(staff.enable("needy"))
                .hasStatus(409)
                .isProblem("core.module.requirement-missing")
                .says("nowhere");
        assertThat(staff.state("needy")).isEqualTo("INSTALLED_DISABLED");
    }

    @Test
    void twoThatNeedEachOtherCannotBeEnabled() {
        node.deploy(
                "chicken",
                named("chicken")
                        .file("module.properties", "id=chicken\nrequires=egg")
                        .build());
        node.deploy(
                "egg",
                named("egg")
                        .file("module.properties", "id=egg\nrequires=chicken")
                        .build());
        staff.awaitState("chicken", "INSTALLED_DISABLED");
        staff.awaitState("egg", "INSTALLED_DISABLED");

        assertThat(staff.enable("egg"))
                .hasStatus(409)
                .isProblem("core.module.requirement-cycle")
                .says("chicken");
    }

    @Test
    void oneThatWasTriedOutAndKeptByNobodyClosesByItself() {
        node.deploy(
                "guest", named("guest").file("module.properties", "id=guest").build());
        staff.awaitState("guest", "INSTALLED_DISABLED");
        node.as(node.people().admin())
                .post("/api/core/modules/guest/enable?trial=true")
                .expect(200);

        staff.awaitState("guest", "DISABLED");
        assertThat(staff.reason("guest")).contains("trial is over");
    }

    @Test
    void oneThatWantsThePagesOfAnotherIsToldWhose() {
        node.deploy("claiming", named("claiming").with(Claiming.class).build());

        staff.awaitState("claiming", "QUARANTINED");
        assertThat(staff.reason("claiming")).contains("claiming").contains("news");
        assertThat(node.anonymous().get("/en/news")).hasStatus(200).doesNotSay("This is not the news");
    }

    @Test
    void oneThatAnswersUnderAnotherPathIsRefused() {
        node.deploy(
                "elsewhere",
                named("elsewhere")
                        .contextRoot("/api/treasure")
                        .with(CallsResource.class)
                        .build());

        staff.awaitState("elsewhere", "QUARANTINED");
        assertThat(staff.reason("elsewhere")).contains("/api/treasure").contains("/api/elsewhere");
        assertThat(node.anonymous().get("/api/treasure/calls/well").status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void oneThatHangsAtItsStartDelaysNobody() {
        staff.awaitState("hanging", "QUARANTINED");
        assertThat(staff.reason("hanging")).contains("12 seconds");
    }

    /** An index over a million rows is built for longer than a start may take. */
    @Test
    void oneWhoseMigrationTakesLongIsWaitedFor() {
        staff.awaitState("rebuilding", "INSTALLED_DISABLED");

        assertThat(staff.enable("rebuilding")).hasStatus(200);
    }

    @Test
    void oneThatHangsInACallIsInterruptedAndClosed() {
        open("sleepy");
        long begin = System.nanoTime();

        assertThat(node.anonymous().get("/api/sleepy/calls/slow/60000").status())
                .isGreaterThanOrEqualTo(500);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(50));
        staff.awaitState("sleepy", "QUARANTINED");
        assertThat(staff.reason("sleepy")).contains("2 s");
        assertThat(node.anonymous().get("/api/sleepy/calls/well"))
                .hasStatus(503)
                .isProblem("core.module.quarantined");
    }

    @Test
    void oneThatOnlyFailsIsClosedAndCanBeTriedAgain() {
        open("faulty");

        Answer fault = node.anonymous().get("/api/faulty/calls/fault");
        assertThat(fault).hasStatus(500).isProblem("platform.fault").doesNotSay("secret of somebody");
        for (int i = 0; i < 5; i++) {
            node.anonymous().get("/api/faulty/calls/fault");
        }
        staff.awaitState("faulty", "QUARANTINED");
        assertThat(staff.reason("faulty")).contains("IllegalStateException").doesNotContain("secret of somebody");

        staff.resume("faulty").expect(200);
        assertThat(node.anonymous().get("/api/faulty/calls/well")).hasStatus(200);
        node.anonymous().get("/api/faulty/calls/fault");
        staff.awaitState("faulty", "QUARANTINED");
    }

    /** What the database takes back for others' sake is to be sent again, and says nothing of the module. */
    @Test
    void oneThatManyWantAtOnceStaysOpen() {
        open("wanted");

        for (int i = 0; i < 10; i++) {
            assertThat(node.anonymous().get("/api/wanted/calls/contended"))
                    .hasStatus(503)
                    .isProblem("platform.contended");
        }

        assertThat(node.anonymous().get("/api/wanted/calls/well")).hasStatus(200);
        assertThat(staff.state("wanted")).isEqualTo("ENABLED");
    }

    @Test
    void oneThatLeavesAThreadBehindIsNamed() {
        node.deploy("leaking", named("leaking").with(Leaking.class).build());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> staff.enable("leaking").status() == 200);

        node.undeploy("leaking");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> staff.reason("leaking").contains("forgotten"));
    }

    private static void open(String id) {
        Path war = named(id).with(CallsResource.class).build();
        node.deploy(id, war);
        staff.open(id, "/api/" + id + "/calls/well");
    }

    private static ModuleWar named(String id) {
        return ModuleWar.named(id).file("module.properties", "id=" + id).with(Plain.class);
    }
}
