package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A module leaves the house: nothing stands in the way, its name is typed, and its data stays, is exported or goes. */
class UninstallIT extends WholeServer {

    private final Staff staff = Staff.of(server());
    private String id;

    @AfterEach
    void gone() {
        if (id != null && staff.versions(id) > 0) {
            takenOff();
        }
    }

    @Test
    void whatTheHouseNeedsStays() {
        assertThat(as(ben()).get("/api/core/modules/news/uninstallation")).hasStatus(403);
        assertThat(as(admin()).get("/api/core/modules/core/uninstallation"))
                .hasStatus(409)
                .isProblem("core.module.part-of-the-platform");
        assertThat(as(admin()).get("/api/core/modules/nowhere/uninstallation")).hasStatus(404);

        assertThat(uninstall("news", "ERASE", "news")).hasStatus(409).isProblem("core.uninstall.still-open");

        assertThat(staff.state("news")).isEqualTo("ENABLED");
        as(nobody()).get("/api/news/articles").expect(200);
    }

    @Test
    void itHasToBeTakenOffAndItsNameTyped() {
        arrives("shelf", 2);
        staff.enable(id).expect(200);
        staff.disable(id).expect(200);
        assertThat(uninstall(id, "KEEP", id)).hasStatus(409).isProblem("core.uninstall.still-deployed");

        takenOff();
        assertThat(uninstall(id, "ERASE", "shelves")).hasStatus(422).isProblem("core.uninstall.not-confirmed");
        assertThat(uninstall(id, "BURN", id)).hasStatus(422);

        assertThat(plan(id).json().path("erasedAt").asString("")).isEmpty();
        assertThat(rows("shelf_book")).isEqualTo(2);
    }

    @Test
    void thePlanCountsItsOwnRowsAndNobodyElses() {
        arrives("stack-extra", 7);
        takenOff();
        arrives("stack", 2);

        var counted = new HashMap<String, Integer>();
        plan(id).json()
                .path("tables")
                .forEach(t ->
                        counted.put(t.path("name").asString(), t.path("rows").asInt()));
        assertThat(counted).containsEntry("stack_book", 2).containsEntry("stack_loan", 1);
        assertThat(counted).doesNotContainKey("stack_extra_book");
    }

    @Test
    void whatIsExportedIsThereLineByLine() throws Exception {
        arrives("drawer", 2);
        takenOff();

        String file = uninstall(id, "EXPORT", id).expect(200).text("export");

        Path zip = server().server().resolve("data/exports").resolve(file);
        await("the export is whole").atMost(Duration.ofSeconds(60)).until(() -> Files.exists(zip));
        try (var archive = new ZipFile(zip.toFile())) {
            var lines = new String(
                    archive.getInputStream(archive.getEntry("drawer_book.jsonl"))
                            .readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(lines.lines()).hasSize(2).allMatch(line -> line.contains("বই"));
        }
        assertThat(Files.getPosixFilePermissions(zip)).hasSize(2);
        assertThat(zip.resolveSibling(file + ".parts")).doesNotExist();
        assertThat(staff.module(id)).hasStatus(404);
    }

    /** A changed first migration is refused where the tables are still there, and welcome where they are gone. */
    @Test
    void whatIsErasedIsGoneAfterTheTimeToThinkAgain() {
        var settings = new SettingsOf(server());
        arrives("attic", 2);
        settings.set("attic.lamps", "5").expect(204);
        takenOff();
        assertThat(uninstall(id, "ERASE", id).expect(200).text("erasedAt")).isNotEmpty();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(admin()).get(path(id)).status() == 404);
        arrives("attic", 3);

        assertThat(rows("attic_book")).isEqualTo(3);
        await("its settings are forgotten")
                .atMost(Duration.ofSeconds(60))
                .until(() -> settings.value("attic.lamps").equals("1"));
    }

    @Test
    void whatIsCalledOffStays() {
        arrives("cellar", 2);
        takenOff();
        uninstall(id, "ERASE", id).expect(200);
        assertThat(as(admin()).delete(path(id)).status()).isEqualTo(204);

        assertThat(as(admin()).delete(path(id))).hasStatus(404).isProblem("core.uninstall.no-erasure");
        deploy(3);
        staff.awaitState(id, "QUARANTINED");
        assertThat(staff.reason(id)).contains("could not be brought up to date");
    }

    /** F32: what it handled is nobody's at the forms' desk while it may come back, and afterwards of the few. */
    @Test
    void whatItHandledIsOpenedByFewOnceItIsGone() {
        arrives("archive", 2);
        var folder = new FormsFolder(server());
        folder.put("archived.form.zip", FormsFolder.tiny("test.archived", Map.of("\"nobody\"", "\"archive\"")));
        folder.awaitState("test.archived", "1.0.0", "INSTALLED_DISABLED");
        folder.enable("test.archived").expect(200);
        String submission = UUID.randomUUID().toString();
        as(nobody())
                .header("Idempotency-Key", submission)
                .post("/api/forms/forms/test.archived/submissions", Map.of("name", "রহিমা", "truth", true))
                .expect(201);
        String desk = "/api/forms/submissions/" + submission;
        Caller officer = as(server().people().newcomer("Archivist", "officer")).in("en");
        await("it is known")
                .atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(desk).status() == 503);
        assertThat(as(admin()).get(desk))
                .hasStatus(503)
                .isProblem("forms.submission.handler-closed")
                .doesNotSay("রহিমা");

        takenOff();
        assertThat(as(admin()).get(desk)).hasStatus(503);
        uninstall(id, "KEEP", id).expect(200);

        await("it is gone")
                .atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(desk).status() == 403);
        assertThat(officer.get(desk)).isProblem("forms.submission.handler-gone").doesNotSay("রহিমা");
        assertThat(as(admin()).get(desk)).hasStatus(200).says("রহিমা");
    }

    private static String path(String module) {
        return "/api/core/modules/" + module + "/uninstallation";
    }

    private Answer plan(String module) {
        return as(admin()).get(path(module)).expect(200);
    }

    private int rows(String table) {
        for (var counted : plan(id).json().path("tables")) {
            if (counted.path("name").asString().equals(table)) {
                return counted.path("rows").asInt();
            }
        }
        return -1;
    }

    private Answer uninstall(String module, String data, String confirm) {
        return as(admin()).in("en").post(path(module), Map.of("data", data, "confirm", confirm));
    }

    private void arrives(String module, int books) {
        id = module;
        deploy(books);
        staff.awaitState(id, "INSTALLED_DISABLED");
    }

    private void takenOff() {
        server().undeploy(id);
        staff.awaitVersions(id, 0);
    }

    private void deploy(int books) {
        String table = id.replace('-', '_');
        var sql = new StringBuilder("CREATE TABLE " + table
                + "_book (id INTEGER NOT NULL PRIMARY KEY, title VARCHAR(40));\n"
                + "CREATE TABLE " + table + "_loan (id INTEGER NOT NULL PRIMARY KEY, book INTEGER REFERENCES " + table
                + "_book);\n");
        for (int i = 0; i < books; i++) {
            sql.append("INSERT INTO ")
                    .append(table)
                    .append("_book VALUES (")
                    .append(i)
                    .append(", 'বই');\n");
        }
        sql.append("INSERT INTO ").append(table).append("_loan VALUES (1, 1);\n");
        server().deploy(
                        id,
                        ModuleWar.named(id)
                                .file("module.properties", "id=" + id + "\nsetting=" + id + ".lamps")
                                .file("db/" + id + "/common/flyway.location", "")
                                .file("db/" + id + "/common/001-books.sql", sql.toString())
                                .with(Plain.class)
                                .build());
        staff.awaitVersions(id, 1);
    }
}
