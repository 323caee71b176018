package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.kit.text.Sha256;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What leaves a case for an authority: complete, with the consent of that moment, and with its hash. */
class CaseDossierIT extends WholeServer {

    private static final String REPLIES = "/api/forms/status/replies";
    private static final Map<String, String> DNCRP = Map.of("authority", "dncrp");
    private static final Map<String, String> MINISTRY = Map.of("authority", "ministry");

    private final CaseDesk cell = new CaseDesk(server());
    private final Complainant customer = new Complainant(server());
    private final Caller officer = cell.officer();
    private final Caller sender = as(nobody()).in("en");

    /** C19 C8: refused with each thing that is missing; the complainant is asked in the language in which they complained. */
    @Test
    void whatAnAuthorityWouldSendBackIsNotMadeButAskedFor() {
        Opened silent = cell.opened("অসম্মত নথি");
        Opened opened = cell.opened("অসম্পূর্ণ নথি", Map.of("consent_ministry", "v2026_11"));
        String address = dossiers(opened);
        assertThat(as(ben()).get(address + "/check?authority=dncrp")).hasStatus(403);
        assertThat(officer.get(address + "/check?authority=mayor"))
                .hasStatus(400)
                .isProblem("complaints.dossier.authority-unknown");
        assertThat(officer.get(address + "/check")).hasStatus(400);
        assertThat(make(silent, MINISTRY)).hasStatus(409).isProblem("complaints.case.no-consent");
        assertThat(make(opened, MINISTRY))
                .hasStatus(422)
                .isProblem("complaints.dossier.incomplete")
                .complainsAbout("/proof");
        assertThat(officer.post(address, MINISTRY)).hasStatus(428);
        assertThat(officer.get(address).expect(200).json().path("items")).isEmpty();
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("received");

        assertThat(officer.get(address + "/check?authority=ministry")
                        .expect(200)
                        .json()
                        .path("consent")
                        .asBoolean())
                .isTrue();
        Answer check = officer.get(address + "/check?authority=dncrp").expect(200);
        assertThat(check.json().path("consent").asBoolean()).isFalse();
        assertThat(check).says("\"receipt\"").says("father’s name").doesNotSay("\"merchant\"");
        Answer asked = tagged(opened).post(address + "/question", DNCRP).expect(200);

        assertThat(asked.text("status")).isEqualTo("incomplete");
        assertThat(cell.status(opened.receipt()))
                .says("– father’s name")
                .says("– your consent, if you want it to be sent: ‘Agree: Sending it to the Directorate (DNCRP)’")
                .says("Write the rest to us on this page.")
                .says("More information was asked for");
    }

    /** C19: where nothing else lacks, they are asked for their consent alone; to agree is to answer, and who takes it back is not asked again. */
    @Test
    void whoHasNotAgreedIsAskedForThatAlone() {
        Opened opened = complete("সম্মতি ছাড়া নথি");
        assertThat(tagged(opened).post(dossiers(opened) + "/question", DNCRP))
                .hasStatus(409)
                .isProblem("complaints.dossier.nothing-missing");

        tagged(opened)
                .post(dossiers(opened) + "/question", Map.of("authority", "court"))
                .expect(200);

        assertThat(cell.status(opened.receipt()))
                .says("– your consent, if you want it to be sent: ‘Agree: Handing it to a court’")
                .doesNotSay("– father’s name")
                .doesNotSay("write it to us on this page");
        String waiting = CaseDesk.CASES + "?answer=true&merchant=" + FilteringForm.encoded("সম্মতি ছাড়া নথি");
        for (String other :
                List.of("consent-no-story", "consent-yes-story", "consent-no-police", "consent-yes-police")) {
            sender.post(REPLIES, reply(opened, other)).expect(200);
        }
        assertThat(officer.get(waiting).expect(200)).doesNotSay(opened.number());

        sender.post(REPLIES, reply(opened, "consent-yes-court")).expect(200);

        assertThat(officer.get(waiting).expect(200)).says(opened.number());
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
        sender.post(REPLIES, reply(opened, "consent-no-court")).expect(200);
        assertThat(officer.get(dossiers(opened) + "/check?authority=court").expect(200))
                .says("\"askable\":false");
        assertThat(tagged(opened).post(dossiers(opened) + "/question", Map.of("authority", "court")))
                .hasStatus(409)
                .isProblem("complaints.dossier.consent-withdrawn");
    }

    /** C19 C20: withdrawn between making and sending, it is not sent. */
    @Test
    void aDossierIsKeptWithItsHashAndSentOnlyWithTheConsentOfThatMoment() {
        Opened opened = complete("পূর্ণ নথি <script>alert(1)</script>");
        String address = dossiers(opened);
        assertThat(officer.get(address + "/check?authority=dncrp")
                        .expect(200)
                        .json()
                        .path("missing"))
                .isEmpty();

        looksAtTheEvidence(CaseDesk.CASES + "/" + opened.number() + "/evidence");

        Answer made = make(opened, DNCRP).expect(201);

        String document = address + "/" + made.text("id");
        assertThat(as(ben()).get(document + "?reason=dossier")).hasStatus(403);
        Answer html = officer.get(document + "?reason=dossier").expect(200);
        assertThat(html)
                .says("আবদুল করিম")
                .says("সালেহা বেগম")
                .says("<article lang=\"en\">")
                .says("Exhibit 1")
                .says("রসিদ&lt;b&gt;.jpg")
                .says("SHA-256")
                .says("&lt;script&gt;")
                .doesNotSay("<script>")
                .doesNotSay("shared");
        assertThat(html.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("sandbox; default-src 'none'"));
        assertThat(html)
                .says("<img src=\"data:image/jpeg;base64,/9j/")
                .doesNotSay("src=\"pictures/")
                .says("প্রমাণ ১ · <span lang=\"en\">Exhibit 1</span>");
        bundled(document, made);
        assertThat(made.text("exhibits")).isEqualTo("1");
        printed(document, made);
        Answer timeline = officer.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                .expect(200);
        assertThat(timeline).says(made.text("sha256"));
        assertThat(officer.get(
                        document.replace(made.text("id"), UUID.randomUUID().toString()) + "?reason=dossier"))
                .hasStatus(404);

        assertThat(sender.post(REPLIES, reply(opened, "consent-no-dncrp")))
                .hasStatus(200)
                .says("withdrawn");

        assertThat(officer.get(document + "?reason=dossier")).hasStatus(409).isProblem("complaints.case.no-consent");
        assertThat(officer.get(document + "/pdf?reason=dossier"))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent");
        assertThat(officer.get(document + "/bundle?reason=dossier"))
                .hasStatus(409)
                .isProblem("complaints.case.no-consent");
        assertThat(make(opened, DNCRP)).hasStatus(409);
        assertThat(make(opened, MINISTRY)).hasStatus(201);
        Answer found = cell.read(opened.number());
        assertThat(found.json().path("sound").asBoolean()).isTrue();
        assertThat(officer.get(address).expect(200).json().path("items")).hasSize(2);
    }

    /** C21: with a reason, as a safe picture or to be kept. */
    private void looksAtTheEvidence(String files) {
        assertThat(as(ben()).get(files)).hasStatus(403);
        assertThat(officer.get(files)).hasStatus(422).isProblem("complaints.look.reason-missing");
        Answer list = officer.get(files + "?reason=check").expect(200);
        String file = files + "/" + list.text("/items/0/id");
        assertThat(list.text("/items/0/name")).isEqualTo("রসিদ<b>.jpg");
        assertThat(officer.get(file)).hasStatus(422).isProblem("complaints.look.reason-missing");
        assertThat(officer.get(files + "/" + UUID.randomUUID() + "?reason=check"))
                .hasStatus(404);
        assertThat(officer.get(file + "/view?reason=check").expect(200).header("Content-Type"))
                .contains("image/jpeg");
        Answer original = officer.get(file + "?reason=check&unscanned=true").expect(200);
        assertThat(Sha256.of(original.bytes())).isEqualTo(list.text("/items/0/sha256"));
        assertThat(original.header("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    }

    /** C19: what is handed over, each part with its hash; looked at like the dossier. */
    private void bundled(String document, Answer made) {
        assertThat(as(nobody()).get(document + "/bundle?reason=dossier")).hasStatus(401);
        assertThat(as(ben()).get(document + "/bundle?reason=dossier")).hasStatus(403);
        assertThat(officer.get(document + "/bundle")).hasStatus(422).isProblem("complaints.look.reason-missing");
        notWithoutSayingThatItIsKnown(document);
        Answer bundle =
                officer.get(document + "/bundle?reason=dossier&unscanned=true").expect(200);
        assertThat(bundle.header("Content-Type")).hasValue("application/zip");
        assertThat(bundle.header("Cache-Control")).hasValue("no-store");

        assertThat(Auditor.of(server())
                        .entries("subject=" + document.split("/")[4] + "&result=DONE")
                        .get(0)
                        .path("changes")
                        .toString())
                .contains(", unscanned", "dossier");
        Map<String, byte[]> files = unzipped(bundle.bytes());
        assertThat(files).containsKeys("dossier.html", "exhibits/01-রসিদ_b_.jpg", "pictures/01.jpg", "manifest.txt");
        assertThat(files.containsKey("dossier.pdf"))
                .isEqualTo(made.json().path("pdf").asBoolean());
        assertThat(Sha256.of(files.get("dossier.html"))).isEqualTo(made.text("sha256"));
        assertThat(files.get("exhibits/01-রসিদ_b_.jpg")).isEqualTo(FilesIT.picture());
        assertThat(files.get("pictures/01.jpg")).isNotEqualTo(FilesIT.picture());
        String manifest = new String(files.remove("manifest.txt"), StandardCharsets.UTF_8);
        assertThat(manifest).contains("# exhibits/01-রসিদ_b_.jpg: not looked through for malware\n");
        assertThat(manifest.lines().filter(line -> !line.startsWith("#")))
                .containsExactlyInAnyOrderElementsOf(files.entrySet().stream()
                        .map(file -> Sha256.of(file.getValue()) + "  " + file.getKey())
                        .toList());
        assertThat(new String(files.get("dossier.html"), StandardCharsets.UTF_8))
                .contains("src=\"pictures/01.jpg\"", Sha256.of(FilesIT.picture()));
    }

    /** F25: as an original by itself; a refusal leaves no look and nothing in the audit. Also whoever has the case says why. */
    private void notWithoutSayingThatItIsKnown(String document) {
        String number = document.split("/")[4];
        officer.post(CaseDesk.CASES + "/" + number + "/claim").expect(200);
        String looks = looks(number);
        int audited = audited(number);

        assertThat(officer.get(document + "/bundle?reason=dossier"))
                .hasStatus(409)
                .isProblem("complaints.dossier.unscanned")
                .says("unscanned=true");
        assertThat(officer.in("bn").get(document + "/bundle?reason=dossier&unscanned=false"))
                .hasStatus(409)
                .says("এখনো দেখা হয়নি");
        assertThat(officer.get(document + "/bundle?unscanned=true"))
                .hasStatus(422)
                .isProblem("complaints.look.reason-missing");

        assertThat(looks(number)).isEqualTo(looks);
        assertThat(audited(number)).isEqualTo(audited);
    }

    private String looks(String number) {
        return officer.get(CaseDesk.CASES + "/" + number + "/looks").expect(200).body();
    }

    private int audited(String number) {
        return Auditor.of(server())
                .entries("subject=" + number + "&result=DONE")
                .size();
    }

    private static Map<String, byte[]> unzipped(byte[] bundle) {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** C19: a picture of the goods is no receipt; evidence that is added later is. */
    @Test
    void onlyAReceiptIsOne() {
        Opened opened = complete("ছবির দোকান", "product_photo");
        String check = dossiers(opened) + "/check?authority=";
        assertThat(officer.get(check + "dncrp").expect(200).text("/missing/0/code"))
                .isEqualTo("receipt");
        assertThat(make(opened, DNCRP)).hasStatus(422).isProblem("complaints.dossier.incomplete");
        assertThat(officer.get(check + "ministry").expect(200).json().path("missing"))
                .isEmpty();

        assertThat(officer.get(dossiers(complete("রসিদের দোকান", "sms")) + "/check?authority=dncrp")
                        .expect(200)
                        .json()
                        .path("missing"))
                .isEmpty();
    }

    /** Where no browser is, that is said plainly. */
    private void printed(String document, Answer made) {
        Answer pdf = officer.get(document + "/pdf?reason=dossier");
        if (made.json().path("pdf").asBoolean()) {
            assertThat(pdf).hasStatus(200);
            assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf.header("Content-Type")).contains("application/pdf");
        } else {
            assertThat(pdf).hasStatus(503).isProblem("complaints.dossier.no-browser");
        }
    }

    /** C20 C8: the row "consent replay after withdrawal" of the abuse cases, for a step that sends. */
    @Test
    void aConsentIsWithdrawnAndGivenAgainOnTheStatusPage() {
        Opened opened = cell.opened("মত বদল", Map.of("consent_merchant", "v2026_11"));
        cell.accepted(opened.number());
        Answer before = cell.read(opened.number());
        assertThat(sender.post(REPLIES, reply(opened, "consent-no-mayor"))).hasStatus(400);
        var page = new HashMap<String, String>();
        page.put("number", opened.receipt().text("receiptNumber"));
        page.put("secret", opened.receipt().text("secret"));
        assertThat(sender.submit("/en/forms/status", page).expect(200))
                .says("What you have agreed to")
                .says("Withdraw consent: Sending it to the seller")
                .says("Agree: Contact by journalists");
        page.put("choice", "consent-no-merchant");
        page.put("id", UUID.randomUUID().toString());
        assertThat(sender.submit("/en/forms/status", page))
                .hasStatus(200)
                .says("Your consent is withdrawn")
                .says("No, withdrawn on");

        var sending = Map.of("to", "sent-to-merchant");
        assertThat(officer.header("If-Match", before.etag())
                        .post(CaseDesk.CASES + "/" + opened.number() + "/steps", sending))
                .hasStatus(412);
        assertThat(cell.step(opened.number(), sending)).hasStatus(409).isProblem("complaints.case.no-consent");
        assertThat(cell.read(opened.number()).text("status")).isEqualTo("accepted");

        var again = reply(opened, "consent-yes-merchant");
        sender.post(REPLIES, again).expect(200);
        sender.post(REPLIES, again).expect(200);
        assertThat(cell.step(opened.number(), sending)).hasStatus(200);
        Answer consents = officer.get(CaseDesk.CASES + "/" + opened.number() + "/consents")
                .expect(200);
        assertThat(consents.text("/items/0/code")).isEqualTo("merchant");
        assertThat(consents.json().path("items").path(0).path("given").asBoolean())
                .isTrue();
        assertThat(consents.text("/items/0/version")).isEqualTo("v2026_11");
        assertThat(cell.read(opened.number()).json().path("sound").asBoolean()).isTrue();
    }

    /** C19 C9 */
    @Test
    void erasingTheSubmissionTakesTheDocumentAndLeavesItsHash() {
        Opened opened = complete("মোছা নথি");
        Answer made = make(opened, DNCRP).expect(201);

        officer.delete("/api/forms/submissions/" + cell.read(opened.number()).text("submission"))
                .expect(204);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(dossiers(opened))
                        .expect(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("forgotten")
                        .asBoolean());
        assertThat(officer.get(dossiers(opened) + "/" + made.text("id") + "?reason=dossier")
                        .status())
                .isIn(409, 410);
        assertThat(officer.get(dossiers(opened)).expect(200)).says(made.text("sha256"));
    }

    /** A case with everything that the authority asks for, and one exhibit. */
    private Opened complete(String merchant) {
        return complete(merchant, "receipt");
    }

    private Opened complete(String merchant, String kind) {
        return cell.evidenced(merchant, kind);
    }

    private static String dossiers(Opened opened) {
        return CaseDesk.CASES + "/" + opened.number() + "/dossiers";
    }

    private Caller tagged(Opened opened) {
        return officer.header("If-Match", cell.read(opened.number()).etag());
    }

    private Answer make(Opened opened, Map<String, String> wish) {
        return tagged(opened).post(dossiers(opened), wish);
    }

    private static Map<String, Object> reply(Opened opened, String choice) {
        var reply = new HashMap<String, Object>();
        reply.put("number", opened.receipt().text("receiptNumber"));
        reply.put("secret", opened.receipt().text("secret"));
        reply.put("id", UUID.randomUUID().toString());
        reply.put("choice", choice);
        reply.put("words", "");
        return reply;
    }
}
