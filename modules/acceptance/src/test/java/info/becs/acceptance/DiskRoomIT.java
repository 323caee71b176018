package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * F31: something fills the disk. What a WAR itself writes nobody can keep from it; the platform sees the room that is left,
 * says so, and takes nothing that needs more while there is still enough for what must go on.
 */
class DiskRoomIT extends WholeServer {

    private static final String LEAST = "platform.disk.least";
    private static final String MORE_THAN_ANYBODY_HAS = "1000000000000000";
    private static final String FILE = "/api/core/module-files/arriving.war";

    private final Caller admin = as(admin()).in("en");
    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void thereIsRoom() {
        settings.reset(LEAST);
        assertDisk("ENOUGH");
        admin.delete(FILE);
    }

    @Test
    void noFileIsTakenAndEverybodyIsToldWhy() throws IOException {
        fill();

        assertThat(sends()).hasStatus(503).isProblem("platform.disk.short").says("nothing is lost");
        assertThat(sends().header("Retry-After")).contains("300");

        assertThat(admin.get("/api/core/placements").expect(200).body()).doesNotContain("arriving.war");
        assertThat(admin.get("/api/core/nodes/this")
                        .expect(200)
                        .json()
                        .path("diskShort")
                        .asBoolean())
                .isTrue();
        settings.reset(LEAST).expect(204);
        assertDisk("ENOUGH");
        sends().expect(201);
    }

    /** Submissions take room here only where the database does; the same one is taken later. */
    @Test
    void noSubmissionIsTakenThatTheDatabaseCouldNotKeep() {
        var complaints = new Complaints(server());
        var complainant = new Complainant(server());
        String instance = UUID.randomUUID().toString();
        int before = complaints.submissions();
        Answer earlier = complainant.complains();
        String known = UUID.randomUUID().toString();
        complainant.hands(known, Complainant.answers()).expect(201);
        fill();

        Answer answer = complainant.hands(instance, Complainant.answers());

        if (Database.engine().equals("derby")) {
            assertThat(answer).hasStatus(503).isProblem("platform.disk.short");
            assertThat(complaints.submissions()).isEqualTo(before + 2);
        } else {
            assertThat(answer).hasStatus(201);
        }
        assertThat(complainant.asksAfter(earlier)).hasStatus(200);
        settings.reset(LEAST).expect(204);
        assertDisk("ENOUGH");
        assertThat(complainant.hands(instance, Complainant.answers()).status()).isIn(200, 201);
        assertThat(complaints.submissions()).isEqualTo(before + 3);
    }

    /** The body of a page lies on the disk while it is read, before anybody asks whether its file may be kept. */
    @Test
    void aPageWithAFileIsNotTakenAndOneThatIsOnlyTypedIs() {
        fill();

        assertThat(posts("x".repeat(1_000_000))).hasStatus(503).says("nearly full");
        assertThat(posts("01712345678").status()).isNotEqualTo(503);

        settings.reset(LEAST).expect(204);
        assertDisk("ENOUGH");
        assertThat(posts("x".repeat(1_000_000)).status()).isNotEqualTo(503);
    }

    private Answer posts(String typed) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"number\"\r\n\r\n" + typed + "\r\n--b--\r\n";
        return as(nobody())
                .send(
                        "POST",
                        "/en/forms/status",
                        "multipart/form-data; boundary=b",
                        body.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever makes room has to come in. */
    @Test
    void whatMakesRoomAndWhatReadsGoesOn() throws IOException {
        sends().expect(201);
        Enrolled editor = Enrolled.person(server(), "editor");
        fill();

        as(nobody()).get("/health/ready").expect(200);
        as(nobody()).get("/en").expect(200);
        as(nobody()).get("/api/news/articles").expect(200);
        editor.signsIn(new Surfer(server())).expect(201);
        assertThat(admin.delete(FILE)).hasStatus(204);
    }

    private void fill() {
        settings.set(LEAST, MORE_THAN_ANYBODY_HAS).expect(204);
        assertDisk("SHORT");
    }

    private void assertDisk(String state) {
        assertThat(as(nobody()).get("/health/ready")).hasStatus(200).says("\"disk\":\"" + state + "\"");
    }

    private Answer sends() throws IOException {
        return admin.send(
                "PUT",
                FILE,
                "application/java-archive",
                Files.readAllBytes(ModuleWar.named("arriving")
                        .file("module.properties", "id=arriving")
                        .with(Plain.class)
                        .build()));
    }
}
