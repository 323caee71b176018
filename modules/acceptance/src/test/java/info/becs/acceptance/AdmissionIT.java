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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Code comes into the server when somebody who is trusted has signed it, or when two people want it. */
class AdmissionIT extends WholeServer {

    private static final String FILE = "/api/core/module-files/admitted.war";
    private static final String PLACE = "/api/core/placements/admitted.war";
    private static final String OTHER_FILE = "/api/core/module-files/admitted-other.war";
    private static final String OTHER_PLACE = "/api/core/placements/admitted-other.war";
    private static final String SIGNERS = "/api/core/module-signers";

    private static int builds;

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
        admin.delete(OTHER_PLACE);
        staff.awaitVersions("admitted", 0);
        admin.delete(FILE);
        admin.delete(OTHER_FILE);
        signers()
                .forEach(signer ->
                        admin.delete(SIGNERS + "/" + signer.path("fingerprint").asString()));
        admin.get(TwoPeople.APPROVALS + "?state=ASKED&size=200")
                .expect(200)
                .json()
                .path("items")
                .forEach(open -> TwoPeople.decides(other, open.path("id").asString(), "refuse"));
        placers.forEach(this::disable);
    }

    // ---- two people ----------------------------------------------------------------------------------

    @Test
    void whereNobodyElseMayDecideTheAnswerSaysWhatToDo() {
        placers.forEach(placer -> disable(placer).expect(200));
        keep(next());

        assertThat(place(admin))
                .hasStatus(409)
                .isProblem("core.approval.nobody-else")
                .says("Make somebody else an administrator first");

        assertNotPlaced();
    }

    @Test
    void anUnsignedOneIsNotPlacedByOne() {
        keep(next());

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
        keep(next());
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
        keep(next());
        String approval = place(asker).expect(202).text("approval");
        keep(next());

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
        keep(maker.sign(next()));
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

    /** F31: expired key; on one engine, because it waits until the certificate is over. */
    @Test
    @Tag("one-engine")
    void aSignatureIsWorthNothingAfterTheCertificatesTime() {
        Maker maker = Maker.untilIn(20);
        keep(maker.sign(next()));
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
        keep(Maker.known().sign(next()));

        place(asker).expect(202);

        assertNotPlaced();
    }

    // ---- forward only ------------------------------------------------------------------------------------

    /** F31: downgrade to a version with a hole, by one of those whose signature is trusted. */
    @Test
    void anOlderVersionIsPlacedByNobodyByChanceAndByNobodyAlone() {
        Maker maker = Maker.known();
        trusts(maker);
        Path older = maker.sign(next());
        runsFor(maker.sign(next()));
        keep(older);

        Answer looked = admin.get(FILE).expect(200);
        assertThat(looked.json().path("trusted").asBoolean()).isTrue();
        assertThat(looked.text("installed")).isEqualTo("1." + builds);
        assertThat(looked.text("objection")).contains("1." + builds, "the older 1." + (builds - 1));
        assertThat(place(asker)).hasStatus(409).isProblem("core.store.older");
        assertNotPlaced();

        String approval = placeAnyway(asker).expect(202).text("approval");
        assertNotPlaced();
        assertThat(TwoPeople.decides(asker, approval, "approve")).hasStatus(403).isProblem("core.approval.own");
        assertNotPlaced();
        assertThat(other.get(TwoPeople.APPROVALS + "/" + approval)).says("Go back with the module admitted");
        TwoPeople.decides(other, approval, "approve").expect(200);

        staff.awaitVersions("admitted", 1);
        await("it is known to have gone back")
                .atMost(Duration.ofSeconds(60))
                .until(() -> staff.module("admitted").body().contains("1." + builds + " was here before"));
        assertThat(admin.post("/api/core/modules/admitted/plan", Map.of("to", "ENABLED")))
                .hasStatus(200)
                .says("1." + builds + " was here before");
    }

    /** F31: replaced by somebody who has got hold of the key, under a version that everybody knows. */
    @Test
    void otherBytesAreNotTheSameVersion() {
        Maker maker = Maker.known();
        trusts(maker);
        Path first = maker.sign(next());
        Path altered = maker.sign(ModuleWar.named("admitted")
                .version("1." + builds)
                .file("module.properties", "id=admitted")
                .file("added.txt", "x")
                .with(Plain.class)
                .build());
        runsFor(first);

        keep(altered);
        assertThat(place(asker)).hasStatus(409).isProblem("core.store.other-bytes");
        assertNotPlaced();
        placeAnyway(asker).expect(202);
        assertNotPlaced();

        keep(first);
        place(asker).expect(200);
    }

    @Test
    void goingBackIsNotCarriedOutAfterAnotherStep() {
        Maker maker = Maker.known();
        trusts(maker);
        Path older = maker.sign(next());
        runsFor(maker.sign(next()));
        keep(older);
        String approval = placeAnyway(asker).expect(202).text("approval");
        keep(OTHER_FILE, maker.sign(next()));
        asker.put(OTHER_PLACE, Map.of("contextRoot", "/api/admitted")).expect(200);
        await("the newest has come")
                .atMost(Duration.ofSeconds(60))
                .until(() -> staff.module("admitted").status() == 200
                        && staff.module("admitted").text("version").equals("1." + builds));
        admin.delete(OTHER_PLACE).expect(200);
        staff.awaitVersions("admitted", 0);

        assertThat(TwoPeople.decides(other, approval, "approve")).hasStatus(409).isProblem("core.store.moved-on");

        assertNotPlaced();
    }

    // ---- what they do --------------------------------------------------------------------------------

    private Answer disable(Person placer) {
        return InPerson.administrator(server()).caller().post("/api/core/people/" + placer.id() + "/disablement");
    }

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

    private static Answer placeAnyway(Caller by) {
        return by.put(PLACE, Map.of("contextRoot", "/api/admitted", "anyway", true));
    }

    /** Placed, started, and taken off again: the house knows this version. */
    private void runsFor(Path war) {
        keep(war);
        place(asker).expect(200);
        await("it has come")
                .atMost(Duration.ofSeconds(60))
                .until(() -> staff.module("admitted").status() == 200
                        && staff.module("admitted").text("version").equals("1." + builds));
        admin.delete(PLACE).expect(200);
        staff.awaitVersions("admitted", 0);
    }

    private void keep(Path war) {
        keep(FILE, war);
    }

    private void keep(String file, Path war) {
        try {
            admin.send("PUT", file, "application/java-archive", Files.readAllBytes(war))
                    .expect(201);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each one newer than all before: what was placed by another test is no reason to refuse it. */
    private static Path next() {
        return ModuleWar.named("admitted")
                .version("1." + ++builds)
                .file("module.properties", "id=admitted")
                .with(Plain.class)
                .build();
    }

    private void assertNotPlaced() {
        assertThat(admin.get("/api/core/placements")
                        .expect(200)
                        .json()
                        .valueStream()
                        .filter(one -> one.path("file").asString().startsWith("admitted"))
                        .filter(one -> one.path("inPlace").asBoolean()))
                .isEmpty();
    }
}
