package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.MembershipDesk.SignedIn;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M20 M21: what shows a payment comes with it or after it, and the status page of an application leads to its fee. */
class FeeProofsIT extends WholeServer {

    private static final String FEES = "/en/account/fees";
    private static final String STATUS = "/en/forms/status";
    private static final String PAYMENTS = "/api/membership/payments/";
    private static final Pattern LINK = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");
    private static final byte[] BILL = FilesIT.picture();
    private static final byte[] PAPER = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PAGE = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller payer = as(nobody()).in("en").header("Sec-Fetch-Site", "same-origin");

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void whatIsNoProofLeavesNothingAndWhatWasTypedStays() {
        Owing owing = approved();
        String id = owing.id();
        String link = owing.link();
        assertThat(payer.get(link))
                .says("multipart/form-data")
                .says("Picture or PDF of the receipt")
                .doesNotSay("<script");

        var form = form("8FNOPROOF" + id.substring(0, 4));
        assertThat(says(form, link, "receipt.pdf", PAGE))
                .hasStatus(415)
                .says("href=\"#f-proof\"")
                .says("A file of this kind is not taken")
                .says(form.get("trxId"));
        assertThat(says(form, link, "a.png", bomb())).hasStatus(422).says("megapixels");
        assertThat(says(form, link, "a.jpg", Arrays.copyOf(BILL, BILL.length / 2)))
                .hasStatus(422)
                .says("damaged");
        assertThat(says(form, link, "a.jpg", Arrays.copyOf(BILL, 6_000_000)))
                .hasStatus(413)
                .says("larger than");
        form.put("amount", "-2");
        assertThat(says(form, link, "a.jpg", BILL))
                .hasStatus(422)
                .says("href=\"#f-amount\"")
                .says("choose the file again")
                .says(form.get("trxId"));
        form.put("amount", "200");
        assertThat(Multipart.of(form)
                        .file("proof", "a.jpg", BILL)
                        .sent(as(nobody()).header("Sec-Fetch-Site", "cross-site"), link)
                        .status())
                .isGreaterThanOrEqualTo(400);
        String nobodys = "/en/pay/" + "A".repeat(43);
        assertThat(says(form, nobodys, "a.jpg", BILL).expect(404).body())
                .isEqualTo(payer.get(nobodys).body());
        assertThat(payments(id)).isEmpty();
    }

    @Test
    void onlyWhoeverVerifiesSeesItAndAsASafePicture() {
        Owing owing = approved();
        String id = owing.id();
        String link = owing.link();
        var form = form("8FPROOF" + id.substring(0, 4));
        says(form, link, "<b>রসিদ.jpg", BILL).expect(303);
        says(form, link, "<b>রসিদ.jpg", BILL).expect(303);

        assertThat(payments(id)).hasSize(1);
        JsonNode said = payments(id).get(0);
        assertThat(said.path("proof").asString()).isEqualTo("picture");
        assertThat(payer.get(link)).says("Given").doesNotSay("<b>").doesNotSay("রসিদ.jpg");

        String proof = PAYMENTS + said.path("id").asString() + "/proof";
        for (String address : List.of(proof, proof + "/view")) {
            assertThat(as(nobody()).get(address)).hasStatus(401);
            assertThat(as(ben()).get(address)).hasStatus(403);
            assertThat(as(server().people().newcomer("Registrar Bhola", "registrar@membership.chapter:district.bhola"))
                            .get(address))
                    .hasStatus(404);
        }
        Answer view = desk.registrar().get(proof + "/view").expect(200);
        assertThat(view.bytes()).isNotEqualTo(BILL).startsWith(0xFF, 0xD8);
        assertThat(view.header("Content-Type")).contains("image/jpeg");
        assertThat(view.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(view.header("Cache-Control")).contains("no-store");
        assertThat(view.header("Content-Security-Policy"))
                .hasValueSatisfying(v -> assertThat(v).contains("sandbox"));
        Answer original = desk.registrar().get(proof).expect(200);
        assertThat(original.bytes()).isEqualTo(BILL);
        assertThat(original.header("Content-Type")).contains("application/octet-stream");
        assertThat(original.header("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        assertThat(desk.registrar()
                        .get("/api/core/audit?action=membership.fee.look&size=50")
                        .expect(200))
                .says(said.path("id").asString());
        assertThat(desk.registrar().get("/api/membership/payments?size=200")).says("\"proof\":\"picture\"");

        // It is among the files of no submission, whoever asks for it by whichever id.
        for (String other :
                List.of(desk.read(id).text("submission"), said.path("id").asString())) {
            assertThat(desk.registrar().get("/api/forms/submissions/" + other + "/files"))
                    .doesNotSay("রসিদ.jpg");
        }
        assertThat(desk.registrar().get(PAYMENTS + UUID.randomUUID() + "/proof/view"))
                .hasStatus(404);

        desk.pays(
                        said.path("id").asString(),
                        "verification",
                        said.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200);
        assertThat(desk.registrar().get(proof + "/view")).hasStatus(200);
        assertThat(says(form("8FLATER"), link, "a.jpg", BILL)).hasStatus(409);
        assertThat(Multipart.of(Map.of("choice", "proof"))
                        .file("proof", "a.jpg", PAPER)
                        .sent(payer, link))
                .hasStatus(409);
        assertThat(payments(id).get(0).path("proof").asString()).isEqualTo("picture");
    }

    @Test
    void aMemberAddsItLaterToTheirOwnPaymentAloneAndItGoesWithThem() {
        SignedIn one = desk.signedIn("general", Map.of());
        SignedIn other = desk.signedIn("general", Map.of());
        String link = one.browser()
                .submit(FEES, Map.of("choice", "pay"))
                .expect(303)
                .header("Location")
                .orElseThrow();
        payer.submit(link, form("8FADDED" + one.id().substring(0, 4))).expect(303);
        String payment = payments(one.id()).get(0).path("id").asString();
        assertThat(payer.get(link)).says("Add a picture of the receipt");
        assertThat(one.browser().get(FEES)).says("Send the file").says("multipart/form-data");

        assertThat(adds(other, payment, PAPER)).hasStatus(404);
        assertThat(adds(one, UUID.randomUUID().toString(), PAPER)).hasStatus(404);
        assertThat(adds(one, payment, PAGE)).hasStatus(415).says("f-proof-" + payment + "-error");
        assertThat(one.browser().submit(FEES, Map.of("choice", "proof", "payment", payment)))
                .hasStatus(422)
                .says("Choose a picture or a PDF");
        assertThat(Multipart.of(Map.of("choice", "proof", "payment", payment))
                        .file("proof", "a.pdf", PAPER)
                        .sent(one.browser().forged().header("Sec-Fetch-Site", "cross-site"), FEES)
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(payments(one.id()).get(0).path("proof").asString("")).isEmpty();
        assertThat(desk.registrar().get(PAYMENTS + payment + "/proof"))
                .hasStatus(404)
                .isProblem("membership.proof.not-found");

        adds(one, payment, PAPER).expect(303);
        assertThat(adds(one, payment, BILL)).hasStatus(409);
        assertThat(payments(one.id()).get(0).path("proof").asString()).isEqualTo("paper");
        assertThat(desk.registrar()
                        .get(PAYMENTS + payment + "/proof")
                        .expect(200)
                        .bytes())
                .isEqualTo(PAPER);
        assertThat(desk.registrar().get(PAYMENTS + payment + "/proof/view")).hasStatus(404);
        assertThat(one.browser().get(FEES)).says("Given").doesNotSay("Send the file");
        assertThat(one.browser().get("/en/account/data")).says("slip.pdf");

        String account = desk.read(one.id()).text("account");
        desk.registrar()
                .post("/api/core/people/" + account + "/erasure", Map.of("confirm", account))
                .expect(200);
        assertThat(desk.registrar().get(PAYMENTS + payment + "/proof")).hasStatus(404);
        JsonNode left = payments(one.id()).get(0);
        assertThat(left.path("amount").asLong()).isEqualTo(20_000);
        assertThat(left.path("proof").asString("")).isEmpty();
    }

    /** Whoever writes a fee down adds what shows it; and what came with an application is there after the approval. */
    @Test
    void staffAddItToAFeeThatTheyWroteDownAndAnApplicationBringsItsOwn() {
        String id = desk.approved("general").text("id");
        JsonNode entered = desk.does(
                        id,
                        "payments",
                        Map.of(
                                "method",
                                "nagad",
                                "trxId",
                                "8FSTAFF" + id.substring(0, 4),
                                "amount",
                                20_000,
                                "paidOn",
                                "2026-11-20"))
                .expect(201)
                .json();
        String proof = PAYMENTS + entered.path("id").asString() + "/proof";
        String tag = "\"p" + entered.path("id").asString() + "-"
                + entered.path("version").asInt() + "\"";
        assertThat(as(nobody()).send("PUT", proof, "image/png", BILL)).hasStatus(401);
        assertThat(as(ben()).header("If-Match", tag).send("PUT", proof, "image/png", BILL))
                .hasStatus(403);
        assertThat(as(server().people().newcomer("Registrar Bhola", "registrar@membership.chapter:district.bhola"))
                        .header("If-Match", tag)
                        .send("PUT", proof, "image/png", BILL))
                .hasStatus(404);
        assertThat(desk.registrar().send("PUT", proof, "image/png", BILL)).hasStatus(428);
        assertThat(desk.registrar().header("If-Match", "\"p-9\"").send("PUT", proof, "image/png", BILL))
                .hasStatus(412);
        assertThat(desk.registrar().header("If-Match", tag).send("PUT", proof, "image/png", PAGE))
                .hasStatus(415);
        assertThat(desk.registrar().header("If-Match", tag).send("PUT", proof, "image/png", bomb()))
                .hasStatus(422);
        assertThat(payments(id).get(0).path("proof").asString("")).isEmpty();

        assertThat(desk.registrar()
                        .header("If-Match", tag)
                        .send("PUT", proof, "image/png", BILL)
                        .expect(200)
                        .text("proof"))
                .isEqualTo("picture");
        assertThat(desk.registrar().get(proof).expect(200).bytes()).isEqualTo(BILL);
        assertThat(desk.registrar().get(proof + "/view").expect(200).bytes()).isNotEqualTo(BILL);
        assertThat(desk.registrar()
                        .header(
                                "If-Match",
                                "\"p" + entered.path("id").asString() + "-"
                                        + payments(id).get(0).path("version").asInt() + "\"")
                        .send("PUT", proof, "image/png", BILL))
                .hasStatus(409);

        String key = UUID.randomUUID().toString();
        String file = as(nobody())
                .in("en")
                .header("Idempotency-Key", key)
                .header("X-File-Name", "bkash.png")
                .send("POST", "/api/forms/forms/member.application/files?field=fee_proof", "image/png", BILL)
                .expect(201)
                .text("value");
        var answers = MembershipDesk.answers("general");
        answers.put("fee_method", "bkash")
                .put("wallet_number", "01812345678")
                .put("trx_id", "8FFORM" + id.substring(0, 4))
                .put("fee_amount", 20_000)
                .put("paid_at", "2026-11-20")
                .put("fee_proof", file);
        String applicant = desk.awaitOf(as(nobody())
                .in("en")
                .header("Idempotency-Key", key)
                .post("/api/forms/forms/member.application/submissions", answers)
                .expect(201));
        desk.does(applicant, "approval", Map.of()).expect(200);
        JsonNode said = payments(applicant).get(0);
        assertThat(said.path("trxId").asString())
                .isEqualTo("8FFORM" + id.substring(0, 4).toUpperCase());
        assertThat(said.path("proof").asString()).isEqualTo("picture");
        assertThat(desk.registrar()
                        .get(PAYMENTS + said.path("id").asString() + "/proof/view")
                        .expect(200)
                        .bytes())
                .isNotEqualTo(BILL);
    }

    @Test
    void theStatusPageLeadsToTheFeeAndThenShowsItsReceipt() {
        Answer receipt = desk.handsIn(MembershipDesk.answers("general"));
        String id = desk.awaitOf(receipt);
        var asked = Map.of("number", receipt.text("receiptNumber"), "secret", receipt.text("secret"));
        var chosen = new HashMap<>(asked);
        chosen.put("choice", "pay");
        chosen.put("id", UUID.randomUUID().toString());
        assertThat(payer.submit(STATUS, asked)).hasStatus(200).doesNotSay("Pay your membership fee");
        assertThat(payer.submit(STATUS, chosen)).hasStatus(409);
        desk.does(id, "approval", Map.of()).expect(200);

        assertThat(payer.submit(STATUS, asked))
                .hasStatus(200)
                .says("Pay your membership fee")
                .says("A fee of ৳200 is due")
                .doesNotSay("<script src");
        var wrong = new HashMap<>(chosen);
        wrong.put("secret", "0000000000000000");
        assertThat(payer.submit(STATUS, wrong)).hasStatus(404);
        Answer told =
                as(nobody()).in("en").post("/api/forms/status/replies", chosen).expect(200);
        assertThat(told.text("path")).matches(LINK);
        String link =
                payer.submit(STATUS, chosen).expect(303).header("Location").orElseThrow();
        assertThat(link).startsWith("/en/pay/");
        payer.submit(link, form("8FSTATUS" + id.substring(0, 4))).expect(303);

        assertThat(payer.submit(STATUS, asked))
                .says("is being checked")
                .says("৳200")
                .doesNotSay("Pay your membership fee");
        JsonNode said = payments(id).get(0);
        desk.pays(
                        said.path("id").asString(),
                        "verification",
                        said.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200);

        String number = desk.read(id).text("/receipts/0/number");
        assertThat(desk.status(receipt)).says(number);
        assertThat(payer.submit(STATUS, asked)).says(number).doesNotSay("is being checked");
        assertThat(payer.submit(STATUS, chosen)).hasStatus(409);
        assertThat(payments(id)).hasSize(1);
    }

    /** Somebody who owes a fee, and by which link they say that they have paid it. */
    private record Owing(String id, String link) {}

    private Owing approved() {
        var answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        String mobile = answers.path("mobile").asString();
        return new Owing(id, "/en" + desk.found(mobile, "membership.application.approved-unpaid", LINK));
    }

    private Answer says(Map<String, String> form, String link, String name, byte[] content) {
        return Multipart.of(form).file("proof", name, content).sent(payer, link);
    }

    private static Answer adds(SignedIn member, String payment, byte[] content) {
        return Multipart.of(Map.of("choice", "proof", "payment", payment))
                .file("proof", "slip.pdf", content)
                .sent(member.browser().forged().header("Sec-Fetch-Site", "same-origin"), FEES);
    }

    private static Map<String, String> form(String trx) {
        return new HashMap<>(Map.of(
                "once", UUID.randomUUID().toString(),
                "method", "nagad",
                "trxId", trx,
                "amount", "200",
                "senderLast4", "১২৩৪",
                "paidOn.day", "২০",
                "paidOn.month", "11",
                "paidOn.year", "2026"));
    }

    /** The newest first. */
    private JsonNode payments(String member) {
        return desk.read(member).json().path("payments");
    }

    /** Some kilobytes that would be four hundred million pixels. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20_000, 20_000, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
