package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A WAR is sent, looked into and kept; only what is whole and harmless is. */
class ModuleFilesIT extends WholeServer {

    private static final String FILES = "/api/core/module-files/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    private final Staff staff = Staff.of(server());

    @AfterEach
    void nothingIsLeft() {
        as(admin()).delete("/api/core/placements/sent.war");
        staff.awaitVersions("sent", 0);
        as(admin()).delete(FILES + "sent.war");
    }

    @Test
    void onlyWhoMayPlaceModulesSendsOne() throws IOException {
        assertThat(send(nobody(), "sent.war", war())).hasStatus(401);
        assertThat(send(ben(), "sent.war", war())).hasStatus(403);

        assertThat(isKept()).isFalse();
    }

    @Test
    void whatIsNoWarIsNotKept() throws IOException {
        assertThat(send(admin(), "Sent.WAR", war())).hasStatus(422).isProblem("core.store.file-name");
        assertThat(send(admin(), "..%2Fsent.war", war()).status()).isBetween(400, 499);
        refused("core.store.not-an-archive", "no archive at all".getBytes());
        refused("core.store.manifest", without(war(), MANIFEST));
        refused("core.store.no-address", without(war(), "WEB-INF/ibm-web-ext.xml"));
        refused(
                "core.store.no-address",
                Files.readAllBytes(built(ModuleWar.named("sent").contextRoot("/news"))));
    }

    @Test
    void oneForAnotherPlatformIsToldBothVersions() throws IOException {
        var answer = send(
                admin(),
                "sent.war",
                Files.readAllBytes(built(ModuleWar.named("sent").spi("[7.0,8)"))));

        assertThat(answer).hasStatus(409).isProblem("platform.spi.out-of-range").says("[7.0,8)");
        assertThat(isKept()).isFalse();
    }

    @Test
    void trapsAreNotKept() throws IOException {
        refused("core.store.bad-entry", with(war(), "../../evil.xml", new byte[1]));
        refused("core.store.bad-entry", with(war(), "/etc/evil", new byte[1]));
        refused("core.store.bad-entry", with(war(), "web-inf/BEANS.xml", new byte[1]));
        refused("core.store.bad-entry", with(war(), "bomb", new byte[257 << 20]));
    }

    @Test
    void oneThatIsTooLargeIsNotKept() {
        assertThat(send(admin(), "sent.war", new byte[(64 << 20) + 1]))
                .hasStatus(413)
                .isProblem("core.store.too-large");
        assertThat(isKept()).isFalse();
    }

    @Test
    void whatWasChangedAfterItWasSignedIsNotKept() throws Exception {
        Path signed = Maker.known().sign(built(ModuleWar.named("sent")));
        byte[] forged =
                with(without(Files.readAllBytes(signed), "WEB-INF/beans.xml"), "WEB-INF/beans.xml", "<x/>".getBytes());

        refused("core.store.signature-broken", forged);
    }

    @Test
    void aSignedOneNamesItsSigner() throws Exception {
        byte[] signed = Files.readAllBytes(Maker.known().sign(built(ModuleWar.named("sent"))));

        assertThat(send(admin(), "sent.war", signed).expect(201).text("signer")).matches("[0-9a-f]{64}");
        byte[] oneMore = with(signed, "WEB-INF/classes/added.txt", "x".getBytes());
        assertThat(send(admin(), "sent.war", oneMore)
                        .expect(201)
                        .json()
                        .path("signer")
                        .asString(""))
                .as("a file that nobody has signed is among them")
                .isEmpty();
    }

    @Test
    void whatIsKeptCanBePlacedEnabledAndTakenOff() throws IOException {
        var kept = send(admin(), "sent.war", war()).expect(201);
        assertThat(kept.text("module")).isEqualTo("sent");
        assertThat(kept.text("version")).isEqualTo("1.0");
        assertThat(staff.versions("sent")).isZero();

        var people = new TwoPeople(server());
        Person asker = people.placer("Asker");
        Person other = people.placer("Other");
        String approval = as(asker)
                .put("/api/core/placements/sent.war", Map.of("contextRoot", "/api/sent"))
                .expect(202)
                .text("approval");
        TwoPeople.decides(as(other), approval, "approve").expect(200);
        for (Person placer : List.of(asker, other)) {
            InPerson.administrator(server())
                    .caller()
                    .post("/api/core/people/" + placer.id() + "/disablement")
                    .expect(200);
        }
        staff.awaitState("sent", "INSTALLED_DISABLED");
        assertThat(send(admin(), "sent.war", war())).hasStatus(409).isProblem("core.store.in-place");
        assertThat(as(admin()).delete(FILES + "sent.war")).hasStatus(409);
        staff.enable("sent").expect(200);
        staff.disable("sent").expect(200);
    }

    private void refused(String code, byte[] bytes) {
        assertThat(send(admin(), "sent.war", bytes)).hasStatus(422).isProblem(code);
        assertThat(isKept()).isFalse();
    }

    private static Answer send(Person person, String file, byte[] bytes) {
        return as(person).send("PUT", FILES + file, "application/java-archive", bytes);
    }

    private static boolean isKept() {
        return as(admin()).get("/api/core/placements").expect(200).body().contains("sent.war");
    }

    private static byte[] war() throws IOException {
        return Files.readAllBytes(built(ModuleWar.named("sent")));
    }

    private static Path built(ModuleWar war) {
        return war.file("module.properties", "id=sent").with(Plain.class).build();
    }

    private static byte[] with(byte[] war, String name, byte[] content) throws IOException {
        return copied(war, "", name, content);
    }

    private static byte[] without(byte[] war, String name) throws IOException {
        return copied(war, name, null, null);
    }

    /** The manifest stays in front: only there it is read while streaming. */
    private static byte[] copied(byte[] war, String leftOut, String added, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(war));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(leftOut)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            if (added != null) {
                out.putNextEntry(new ZipEntry(added));
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
