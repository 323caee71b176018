package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.broken.Plain;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.ModuleWar;
import info.becs.testkit.server.WholeServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Code comes into the server when somebody who is trusted has signed it, or when two people want it. */
class AdmissionIT extends WholeServer {

    private static final String FILE = "/api/core/module-files/admitted.war";
    private static final String PLACE = "/api/core/placements/admitted.war";
    private static final String SIGNERS = "/api/core/module-signers";

    private final Caller admin = as(admin()).in("en");
    private final Staff staff = Staff.of(server());
    private final Auditor log = Auditor.of(server());
    private final List<Person> placers = new ArrayList<>();
    private Caller asker;
    private Caller other;

    @BeforeEach
    void people() {
        var people = new TwoPeople(server());
        placers.add(people.placer("Asker"));
        placers.add(people.placer("Other"));
        asker = as(placers.get(0)).in("en");
        other = as(placers.get(1)).in("en");
    }

    /** Others need a server on which nobody may decide about this. */
    @AfterEach
    void nothingIsLeft() {
        admin.delete(PLACE);
        staff.awaitVersions("admitted", 0);
        admin.delete(FILE);
        signers()
                .forEach(signer ->
                        admin.delete(SIGNERS + "/" + signer.path("fingerprint").asString()));
        admin.get(TwoPeople.APPROVALS + "?state=ASKED&size=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(open -> TwoPeople.decides(other, open.path("id").asString(), "refuse"));
        placers.forEach(placer -> admin.post("/api/core/people/" + placer.id() + "/disablement"));
    }

    // ---- two people ----------------------------------------------------------------------------------

    @Test
    void whereNobodyElseMayDecideTheAnswerSaysWhatToDo() {
        admin.post("/api/core/people/" + placers.get(1).id() + "/disablement").expect(200);
        admin.post("/api/core/people/" + placers.get(0).id() + "/disablement").expect(200);
        keep(built("1.0"));

        assertThat(place(admin))
                .hasStatus(409)
                .isProblem("core.approval.nobody-else")
                .says("Make somebody else an administrator first");

        assertNotPlaced();
    }

    @Test
    void anUnsignedOneIsNotPlacedByOne() {
        keep(built("1.0"));

        String approval = place(asker).expect(202).text("approval");

        assertNotPlaced();
        assertThat(TwoPeople.decides(asker, approval, "approve")).hasStatus(403).isProblem("core.approval.own");
        assertThat(TwoPeople.decides(new TwoPeople(server()).bystander("Bystander"), approval, "approve"))
                .hasStatus(403);
        assertNotPlaced();
        TwoPeople.decides(other, approval, "refuse").expect(200);
        assertNotPlaced();
    }

    /** C22 */
    @Test
    void whatTwoWantIsPlacedAndWrittenDown() {
        keep(built("1.0"));
        String approval = place(asker).expect(202).text("approval");

        TwoPeople.decides(other, approval, "approve").expect(200);

        staff.awaitState("admitted", "INSTALLED_DISABLED");
        assertThat(log.entries("action=core.module.place&result=DONE&subject=admitted.war").stream()
                        .filter(entry -> entry.toString().contains(approval)))
                .as("asked, and carried out")
                .hasSize(2);
    }

    /** F31: replaced after it was looked at. */
    @Test
    void anotherFileUnderTheSameNameIsNotWhatWasApproved() {
        keep(built("1.0"));
        String approval = place(asker).expect(202).text("approval");
        keep(built("1.1"));

        assertThat(TwoPeople.decides(other, approval, "approve")).hasStatus(409).isProblem("core.store.exchanged");

        assertNotPlaced();
        assertThat(TwoPeople.state(other, approval)).isEqualTo("ASKED");
    }

    // ---- who is trusted ------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"x", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"})
    void whatIsNoCertificateIsNotAskedFor(String text) {
        assertThat(trust(asker, text)).hasStatus(422).isProblem("core.signer.not-a-certificate");
        assertThat(trust(asker, "")).hasStatus(422);
        assertThat(signers()).isEmpty();
    }

    @Test
    void whoMayNotTrustsNobody() {
        String certificate = Maker.known().certificate();

        assertThat(trust(as(nobody()), certificate)).hasStatus(401);
        assertThat(trust(as(ben()), certificate)).hasStatus(403);
        String approval = trust(asker, certificate).expect(202).text("approval");
        assertThat(TwoPeople.decides(asker, approval, "approve")).hasStatus(403);

        assertThat(signers()).isEmpty();
        assertThat(asker.delete(SIGNERS + "/" + "0".repeat(64))).hasStatus(404).isProblem("core.signer.not-found");
    }

    @Test
    void oneThatIsOverIsNotTrusted() {
        assertThat(trust(asker, Maker.untilIn(0).certificate())).hasStatus(409).isProblem("core.signer.not-valid-now");
    }

    @Test
    void signedByATrustedOneItIsPlacedByOneUntilTheTrustIsTakenAway() {
        Maker maker = Maker.known();
        keep(maker.sign(built("1.0")));
        assertThat(admin.get(FILE).json().path("trusted").asBoolean()).isFalse();
        place(asker).expect(202);
        trusts(maker);
        assertThat(trust(asker, maker.certificate())).hasStatus(409).isProblem("core.signer.trusted-already");
        assertThat(admin.get(FILE).json().path("trusted").asBoolean()).isTrue();
        String fingerprint = signers().get(0).path("fingerprint").asString();
        assertThat(log.entries("action=core.signer.trust&result=DONE&subject=" + fingerprint))
                .as("asked, and carried out")
                .hasSize(2);

        place(asker).expect(200);

        staff.awaitState("admitted", "INSTALLED_DISABLED");
        admin.delete(PLACE).expect(200);
        staff.awaitVersions("admitted", 0);
        assertThat(asker.delete(SIGNERS + "/" + fingerprint)).hasStatus(204);
        assertThat(place(asker))
                .as("the question of before is still open")
                .hasStatus(409)
                .isProblem("core.approval.asked-already");
        assertNotPlaced();
    }

    /** F31: expired key. */
    @Test
    void aSignatureIsWorthNothingAfterTheCertificatesTime() {
        Maker maker = Maker.untilIn(20);
        keep(maker.sign(built("1.0")));
        trusts(maker);

        await("the certificate is over")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !signers().get(0).path("valid").asBoolean());

        place(asker).expect(202);
        assertNotPlaced();
    }

    @Test
    void somebodyElsesSignatureIsNone() {
        trusts(Maker.known());
        keep(Maker.known().sign(built("1.0")));

        place(asker).expect(202);

        assertNotPlaced();
    }

    // ---- what they do --------------------------------------------------------------------------------

    private void trusts(Maker maker) {
        String approval = trust(asker, maker.certificate()).expect(202).text("approval");
        TwoPeople.decides(other, approval, "approve").expect(200);
        assertThat(signers()).hasSize(1);
    }

    private static Answer trust(Caller by, String certificate) {
        return by.post(SIGNERS, Map.of("certificate", certificate));
    }

    private List<JsonNode> signers() {
        return admin.get(SIGNERS).expect(200).json().valueStream().toList();
    }

    private static Answer place(Caller by) {
        return by.put(PLACE, Map.of("contextRoot", "/api/admitted"));
    }

    private void keep(Path war) {
        try {
            admin.send("PUT", FILE, "application/java-archive", Files.readAllBytes(war))
                    .expect(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path built(String version) {
        return ModuleWar.named("admitted")
                .version(version)
                .file("module.properties", "id=admitted")
                .with(Plain.class)
                .build();
    }

    private void assertNotPlaced() {
        assertThat(admin.get("/api/core/placements")
                        .expect(200)
                        .json()
                        .valueStream()
                        .filter(one -> one.path("file").asString().equals("admitted.war"))
                        .filter(one -> one.path("inPlace").asBoolean()))
                .isEmpty();
    }
}
