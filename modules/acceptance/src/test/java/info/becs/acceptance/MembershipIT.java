package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody applies for membership, the registrar decides, and what was paid by hand is found or not. */
class MembershipIT extends WholeServer {

    private static final Map<String, Object> PAID = Map.of("method", "cash", "amount", 20000, "paidOn", "2026-11-20");

    private final MembershipDesk desk = new MembershipDesk(server());

    @Test
    void onlyWhoeverMaySeesMembers() {
        assertThat(as(nobody()).get(MembershipDesk.MEMBERS)).hasStatus(401);
        assertThat(as(ben()).get(MembershipDesk.MEMBERS)).hasStatus(403);
        assertThat(as(ben()).get("/api/membership/payments")).hasStatus(403);
        assertThat(desk.registrar().get(MembershipDesk.MEMBERS + "/0")).hasStatus(404);
        assertThat(desk.registrar().get(MembershipDesk.MEMBERS + "?status=king"))
                .hasStatus(400)
                .isProblem("membership.filter.unreadable");
    }

    /** M1 M8: the intake does not depend on who handles it; the event waits, and is heard once. */
    @Test
    void anApplicationIsMadeAlsoWhenTheModuleWasClosed() {
        var staff = Staff.of(server());
        staff.disable("membership").expect(200);
        Answer receipt;
        try {
            receipt = desk.handsIn(MembershipDesk.answers("general"));
        } finally {
            staff.enable("membership").expect(200);
        }
        String id = desk.awaitOf(receipt);

        assertThat(desk.of(receipt)).hasSize(1);
        Answer waiting = desk.read(id);
        assertThat(waiting.text("status")).isEqualTo("applied");
        assertThat(waiting).doesNotSay("রহিমা").doesNotSay("+8801");
        assertThat(desk.registrar().get(MembershipDesk.MEMBERS + "/" + id + "/answers"))
                .hasStatus(200)
                .says("রহিমা খাতুন");
        assertThat(as(admin()).in("en").get("/api/forms/submissions/" + waiting.text("submission")))
                .hasStatus(403)
                .isProblem("forms.submission.handled-elsewhere")
                .says("/console/membership/members")
                .doesNotSay("রহিমা");
        assertThat(desk.status(receipt)).hasStatus(200).says("The registrar has your application");
    }

    /** M2 M3 M8: a decision needs what it needs, is taken once, and gives no right of staff. */
    @Test
    void anApprovalGivesANumberAndAnAccountWithoutRights() {
        var answers = MembershipDesk.answers("life");
        Answer receipt = desk.handsIn(answers);
        String id = desk.awaitOf(receipt);

        assertThat(desk.registrar().post(MembershipDesk.MEMBERS + "/" + id + "/approval", Map.of()))
                .hasStatus(428);
        assertThat(desk.does(id, "approval", Map.of()))
                .hasStatus(422)
                .isProblem("membership.application.committee-needed");
        assertThat(desk.does(
                        id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7", "roles", "administrator")))
                .hasStatus(400);
        assertThat(desk.does(as(ben()), id, "approval", Map.of())).hasStatus(403);
        assertThat(desk.read(id).text("status")).isEqualTo("applied");

        Answer approved = desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);

        assertThat(approved.text("status")).isEqualTo("pending-payment");
        assertThat(approved.text("number")).matches("[2-9A-Z]{4}-[2-9A-Z]{5}");
        assertThat(approved).says("7/2026");
        assertThat(desk.registrar().get("/api/core/people/" + approved.text("account")))
                .hasStatus(200)
                .says("\"roles\":[]");
        assertThat(desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "8")))
                .hasStatus(409)
                .isProblem("membership.application.decided");
        assertThat(desk.status(receipt)).says(approved.text("number"));
        String child = desk.tooYoungFor("general");
        assertThat(desk.does(child, "approval", Map.of())).hasStatus(409).isProblem("membership.application.age");
        assertThat(desk.read(child).text("status")).isEqualTo("applied");
        assertThat(desk.registrar().get("/api/core/letters?size=50")).says("membership.application.approved");

        // The same mobile number again: it is offered as the same person, and nothing is tied to the account.
        String again = desk.applied(answers);
        assertThat(desk.read(again).json().path("alike").path(0).path("id").asString())
                .isEqualTo(id);
        assertThat(desk.does(again, "merge", Map.of("into", again))).hasStatus(409);
        assertThat(desk.does(again, "merge", Map.of("into", id)).expect(200).text("status"))
                .isEqualTo("merged");
        assertThat(desk.read(id)).says("merged-here");
    }

    /** M2 */
    @Test
    void aRefusalHasAReason() {
        Answer receipt = desk.handsIn(MembershipDesk.answers("general"));
        String id = desk.awaitOf(receipt);
        assertThat(desk.does(id, "refusal", Map.of("reason", "bored")))
                .hasStatus(422)
                .isProblem("membership.application.reason-needed");
        assertThat(desk.read(id).text("status")).isEqualTo("applied");

        Answer refused = desk.does(id, "refusal", Map.of("reason", "incomplete", "words", "ঠিকানা লিখুন।"))
                .expect(200);

        assertThat(refused.text("status")).isEqualTo("refused");
        assertThat(refused.json().path("number").asString("")).isEmpty();
        assertThat(refused).says("ঠিকানা লিখুন।");
        assertThat(desk.status(receipt)).says("The application is not complete");
        assertThat(desk.does(id, "payments", PAID)).hasStatus(409);
    }

    /** M5 M7 M10 */
    @Test
    void onlyMoneyThatWasFoundMovesATerm() {
        String id = desk.approved("general").text("id");
        assertThat(desk.does(id, "payments", Map.of("method", "shells", "amount", -1, "paidOn", "2099-01-01")))
                .hasStatus(422)
                .complainsAbout("/method")
                .complainsAbout("/amount")
                .complainsAbout("/paidOn");
        assertThat(desk.read(id).json().path("payments")).isEmpty();

        Answer first = desk.does(id, "payments", PAID).expect(201);
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(verify(first, false)).hasStatus(409).isProblem("membership.payment.no-statement-line");
        verify(first, true).expect(200);

        Answer active = desk.read(id);
        assertThat(active.text("status")).isEqualTo("active");
        assertThat(active.json().path("receipts")).hasSize(1);
        String end = active.text("endOn");

        Answer second = desk.does(id, "payments", PAID).expect(201);
        failed(second).expect(200);
        assertThat(desk.read(id).text("status")).isEqualTo("active");
        assertThat(desk.read(id).text("endOn")).isEqualTo(end);
        assertThat(verify(second, true)).hasStatus(412);

        Answer third = desk.does(id, "payments", PAID).expect(201);
        verify(third, true).expect(200);
        Answer renewed = desk.read(id);
        assertThat(renewed.text("endOn")).isGreaterThan(end);
        assertThat(renewed.json().path("terms").path(1).path("kind").asString()).isEqualTo("renewal");

        assertThat(desk.does(id, "mark", Map.of("mark", "crowned"))).hasStatus(422);
        for (String unsaid : List.of("suspended", "resigned")) {
            assertThat(desk.does(id, "mark", Map.of("mark", unsaid)))
                    .hasStatus(422)
                    .isProblem("membership.member.words-needed");
        }
        assertThat(desk.read(id).text("status")).isEqualTo("active");
        desk.does(id, "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        assertThat(desk.does(id, "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত")))
                .hasStatus(409);
        assertThat(desk.does(id, "mark", Map.of("mark", "resumed")).expect(200).text("status"))
                .isEqualTo("active");
        desk.does(id, "mark", Map.of("mark", "deceased")).expect(200);
        assertThat(desk.does(id, "waiver", Map.of("words", "স্মরণে"))).hasStatus(409);
        assertThat(desk.read(id).text("status")).isEqualTo("deceased");
    }

    /** M7 M8: who it was is forgotten; the books and that something happened stay. */
    @Test
    void whoeverIsErasedIsAMemberNoMore() {
        Answer member = desk.approved("general");
        String id = member.text("id");
        verify(desk.does(id, "payments", PAID).expect(201), true).expect(200);
        assertThat(desk.read(id)).says("রহিমা খাতুন").says("Khulna");
        String person = "/api/core/people/" + member.text("account");
        assertThat(desk.registrar().get(person + "/export")).hasStatus(200).says(member.text("number"));
        assertThat(desk.registrar().get(person + "/export"))
                .says("Term of membership")
                .says("Ledger of fees")
                .says("How you paid the fee")
                .says("৳২০০ · ৳200")
                .says("Language of letters")
                .says("\"labels\"");
        assertThat(desk.registrar().get(person + "/erasure")).hasStatus(200).says("Application for membership");
        String answers = MembershipDesk.MEMBERS + "/" + id + "/answers";
        assertThat(desk.registrar().get(answers)).hasStatus(200).says("রহিমা খাতুন");

        desk.registrar()
                .post(person + "/erasure", Map.of("confirm", member.text("account")))
                .expect(200);

        Answer left = desk.read(id);
        assertThat(left.text("status")).isEqualTo("resigned");
        assertThat(left).doesNotSay("রহিমা খাতুন");
        assertThat(desk.registrar().get(answers))
                .hasStatus(200)
                .doesNotSay("রহিমা")
                .doesNotSay("017");
        assertThat(left.json().path("receipts")).hasSize(1);
        assertThat(desk.does(id, "waiver", Map.of("words", "ফিরে এসেছেন"))).hasStatus(409);
    }

    /** M6: people mistype, so an id that was said before is flagged; its money counts once. */
    @Test
    void aStatementShowsWhatWasPaidAndEachTransactionCountsOnce() {
        String trx = "9AB"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 8).toUpperCase();
        Map<String, Object> wallet =
                Map.of("method", "nagad", "trxId", trx.toLowerCase(), "amount", 20000, "paidOn", "2026-11-20");
        String first = desk.approved("general").text("id");
        String second = desk.approved("general").text("id");
        Answer said = desk.does(first, "payments", wallet).expect(201);
        Answer again = desk.does(second, "payments", wallet).expect(201);
        assertThat(said).says("\"reused\":false").says(trx);
        assertThat(again).says("\"reused\":true");

        assertThat(statement("cash", "trx_id,amount,date\n")).hasStatus(400);
        assertThat(statement("nagad", "who,what\n1,2\n")).hasStatus(422).isProblem("membership.statement.unreadable");
        assertThat(statement("nagad", "trx_id,amount,date\n" + "x".repeat(3_000)))
                .hasStatus(422);
        String file = "\uFEFFDate,Trx ID,Amount\r\n20/11/2026 10:15,\"" + trx.toLowerCase() + "\",\"200.00\"\r\n"
                + "=1+1,=cmd|calc,=2\r\n2026-11-20,Z" + trx + ",500\r\n";
        Answer read = statement("nagad", file).expect(200);
        assertThat(read.json().path("added").asInt()).isEqualTo(2);
        assertThat(read.json().path("left").asInt()).isEqualTo(1);
        assertThat(read.json().path("unreadable").path(0).asInt()).isEqualTo(3);
        assertThat(statement("nagad", file).expect(200).json().path("added").asInt())
                .isZero();
        assertThat(desk.registrar().get("/api/membership/payments?state=claimed&size=200"))
                .says(trx)
                .says("\"seen\":20000");

        verify(said, false).expect(200);
        assertThat(desk.read(first).text("status")).isEqualTo("active");
        assertThat(verify(again, false)).hasStatus(409).isProblem("membership.payment.credited-already");
        assertThat(desk.read(second).text("status")).isEqualTo("pending-payment");
        assertThat(desk.read(second).json().path("receipts")).isEmpty();
    }

    /** M6: above the limit two people want it, and whoever has asked is not the second. */
    @Test
    void aLargeFeeNeedsASecondPerson() {
        String id = desk.applied(MembershipDesk.answers("life"));
        desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "9"))
                .expect(200);
        Answer large = desk.does(
                        id,
                        "payments",
                        Map.of(
                                "method",
                                "bank",
                                "trxId",
                                "EFT" + UUID.randomUUID(),
                                "amount",
                                1_000_000,
                                "paidOn",
                                "2026-11-20"))
                .expect(201);
        Caller asker = feeClerk("Registrar One");
        Caller second = feeClerk("Registrar Two");

        Answer asked = asker.header("If-Match", large.etag())
                .post("/api/membership/payments/" + large.text("id") + "/verification", Map.of("byHand", true))
                .expect(200);
        assertThat(asked.text("state")).isEqualTo("asked");
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        String approval = TwoPeople.about(second, large.text("id"));
        assertThat(TwoPeople.decides(asker, approval, "approve").status()).isGreaterThanOrEqualTo(400);
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");

        TwoPeople.decides(second, approval, "approve").expect(200);

        Answer member = desk.read(id);
        assertThat(member.text("status")).isEqualTo("active");
        assertThat(member.json().path("receipts")).hasSize(1);
        assertThat(member.json().path("endOn").asString("")).isEmpty();
    }

    /** M9 */
    @Test
    void aRoleForAChapterEndsAtItsBorders() {
        String khulna = desk.applied(MembershipDesk.answers("general"));
        String dhaka = desk.applied(MembershipDesk.answers("general").put("district", "dhaka"));
        Caller local = as(server().people()
                        .newcomer("Registrar Khulna", "registrar@membership.chapter:district.khulna"))
                .in("en");

        assertThat(local.get(MembershipDesk.MEMBERS + "/" + dhaka)).hasStatus(404);
        assertThat(local.get(MembershipDesk.MEMBERS + "/" + dhaka + "/answers")).hasStatus(404);
        assertThat(local.get(MembershipDesk.MEMBERS + "?size=200"))
                .hasStatus(200)
                .says(khulna)
                .doesNotSay(dhaka);
        assertThat(desk.does(local, dhaka, "approval", Map.of())).hasStatus(404);
        assertThat(desk.does(local, khulna, "merge", Map.of("into", dhaka))).hasStatus(404);
        assertThat(local.send("POST", "/api/membership/statements?method=bank", "text/csv", new byte[0]))
                .hasStatus(403);
        assertThat(desk.read(dhaka).text("status")).isEqualTo("applied");

        assertThat(desk.does(local, khulna, "approval", Map.of())).hasStatus(200);
        desk.does(khulna, "waiver", Map.of("words", "প্রতিষ্ঠাতা")).expect(200);
        Map<String, Object> role = Map.of(
                "role",
                "call-back",
                "chapter",
                "district.khulna",
                "start",
                "2026-11-20",
                "pledge",
                "v2026_11",
                "pledgedOn",
                "2026-11-25");
        assertThat(desk.does(local, khulna, "roles", role)).hasStatus(422).isProblem("membership.role.pledge-needed");
        for (var wrong :
                Map.of("chapter", "district.dhaka", "pledge", "v2020_01").entrySet()) {
            var other = new HashMap<>(role);
            other.put("pledgedOn", "2026-11-20");
            other.put(wrong.getKey(), wrong.getValue());
            assertThat(desk.does(local, khulna, "roles", other).status()).isIn(403, 422);
            other.put("chapter", "country");
            assertThat(desk.does(local, khulna, "roles", other)).hasStatus(403);
        }
        assertThat(desk.read(khulna).json().path("roles")).isEmpty();
        var pledged = new HashMap<>(role);
        pledged.put("pledgedOn", "2026-11-20");
        assertThat(desk.does(local, khulna, "roles", pledged)).hasStatus(200).says("district.khulna");
        assertThat(as(nobody()).get("/api/membership/volunteers")).hasStatus(401);
        assertThat(desk.registrar().get("/api/membership/volunteers?role=king")).hasStatus(400);
        assertThat(desk.registrar().get("/api/membership/volunteers?after=1")).hasStatus(400);
        assertThat(local.get("/api/membership/volunteers?role=call-back"))
                .hasStatus(200)
                .says(khulna)
                .says("district.khulna");
        assertThat(as(server().people().newcomer("Registrar Sylhet", "registrar@membership.chapter:district.sylhet"))
                        .get("/api/membership/volunteers"))
                .hasStatus(200)
                .doesNotSay(khulna);
        assertThat(desk.registrar().get("/api/core/scopes/membership.chapter/values?q=khul"))
                .hasStatus(200)
                .says("district.khulna");
    }

    private Caller feeClerk(String name) {
        Caller admin = desk.registrar();
        if (admin.get("/api/core/roles/fee-clerk").status() == 404) {
            var permissions = List.of(
                    "membership.member.read", "membership.fee.verify", "core.approval.read", "core.approval.decide");
            admin.put(
                            "/api/core/roles/fee-clerk",
                            Map.of(
                                    "nameBn",
                                    "চাঁদা",
                                    "nameEn",
                                    "Fees",
                                    "permissions",
                                    permissions,
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
        return as(InPerson.administrator(server()).newcomer(name, "fee-clerk")).in("en");
    }

    private Answer statement(String method, String csv) {
        return desk.registrar()
                .send(
                        "POST",
                        "/api/membership/statements?method=" + method,
                        "text/csv",
                        csv.getBytes(StandardCharsets.UTF_8));
    }

    private Answer verify(Answer payment, boolean byHand) {
        return desk.registrar()
                .header("If-Match", payment.etag())
                .post("/api/membership/payments/" + payment.text("id") + "/verification", Map.of("byHand", byHand));
    }

    private Answer failed(Answer payment) {
        return desk.registrar()
                .header("If-Match", payment.etag())
                .post("/api/membership/payments/" + payment.text("id") + "/failure", Map.of("words", "পাওয়া যায়নি"));
    }
}
