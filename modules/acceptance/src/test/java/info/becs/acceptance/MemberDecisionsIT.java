package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** M28: decisions hold, whatever becomes of their letters; and each has the letter that it needs. */
class MemberDecisionsIT extends WholeServer {

    private final MembershipDesk desk = new MembershipDesk(server());

    private List<String> letters(String mobile, String template) {
        return new KeptLetters(server(), mobile).letters(template);
    }

    @Test
    void aLetterThatCannotBeSentUndoesNoDecision() {
        var answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        String other = desk.applied(MembershipDesk.answers("general"));
        var settings = new SettingsOf(server());
        settings.set("platform.sms.a-day", "0").expect(204);
        try {
            Answer approved = desk.does(id, "approval", Map.of()).expect(200);
            assertThat(approved.text("status")).isEqualTo("pending-payment");
            assertThat(approved).says("\"kind\":\"unsent\"").says("membership.application.approved-unpaid");
            assertThat(approved).says("Your membership was approved; the fee is due");
            assertThat(desk.does(other, "refusal", Map.of("reason", "other")).expect(200))
                    .says("membership.application.refused");
        } finally {
            settings.reset("platform.sms.a-day").expect(204);
        }

        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(desk.read(other).text("status")).isEqualTo("refused");
        assertThat(letters("+88" + answers.path("mobile").asString(), "membership.application.approved-unpaid"))
                .isEmpty();
    }

    /** M2 M6: what the committee decides is not refused alone, and much is not let go alone. */
    @Test
    void theCommitteeAndASecondPersonAreAsked() {
        String refused = desk.applied(MembershipDesk.answers("life"));
        assertThat(desk.does(refused, "refusal", Map.of("reason", "other")))
                .hasStatus(422)
                .isProblem("membership.application.committee-needed");
        assertThat(desk.read(refused).text("status")).isEqualTo("applied");
        Map<String, String> decision = Map.of("committeeOn", "2026-11-20", "minute", "11/2026", "reason", "other");
        assertThat(desk.does(refused, "refusal", decision).expect(200)).says("11/2026");

        String id = desk.applied(MembershipDesk.answers("life"));
        desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "12/2026"))
                .expect(200);
        Caller asker = clerk("Waives One");
        Caller second = clerk("Waives Two");
        assertThat(desk.does(asker, id, "waiver", Map.of("words", "প্রতিষ্ঠাতা")))
                .hasStatus(202);
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
        assertThat(desk.read(id).json().path("receipts")).isEmpty();
        String approval = TwoPeople.about(second, id);
        assertThat(TwoPeople.decides(asker, approval, "approve").status()).isGreaterThanOrEqualTo(400);
        assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");

        TwoPeople.decides(second, approval, "approve").expect(200);

        assertThat(desk.read(id).text("status")).isEqualTo("active");
        assertThat(desk.read(id)).says("প্রতিষ্ঠাতা");
    }

    /** M36: what is done about somebody is told to them; whoever leaves does no work for the society any more. */
    @Test
    void whatIsDoneIsToldAndWorkEndsWithTheMembership() {
        var answers = MembershipDesk.answers("general");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        String mobile = "+88" + answers.path("mobile").asString();

        desk.does(id, "waiver", Map.of("words", "প্রতিষ্ঠাতা")).expect(200);
        assertThat(letters(mobile, "membership.fee.waived")).hasSize(1);
        desk.does(id, "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        desk.does(id, "mark", Map.of("mark", "resumed")).expect(200);
        assertThat(letters(mobile, "membership.member.resumed")).hasSize(1);
        Answer paid = desk.does(id, "payments", Map.of("method", "cash", "amount", 20000, "paidOn", "2026-11-20"))
                .expect(201);
        Answer found = desk.pays(paid.text("id"), "verification", version(paid), Map.of("byHand", true))
                .expect(200);
        desk.pays(paid.text("id"), "reversal", version(found), Map.of("words", "ফেরত"))
                .expect(200);
        assertThat(letters(mobile, "membership.fee.reversed")).hasSize(1);

        Answer working = desk.does(
                        id,
                        "roles",
                        Map.of(
                                "role", "call-back",
                                "chapter", "country",
                                "start", "2026-11-20",
                                "pledge", "v2026_11",
                                "pledgedOn", "2026-11-20"))
                .expect(200);
        assertThat(working.json().path("roles").path(0).has("end")).isFalse();
        desk.does(id, "details", Map.of("language", "bn")).expect(200);
        Answer left = desk.does(id, "mark", Map.of("mark", "resigned", "words", "নিজের ইচ্ছায়"))
                .expect(200);
        assertThat(left.json().path("roles").path(0).path("end").asString("")).isNotEmpty();
        assertThat(left).says("\"kind\":\"role-ended\"");
        assertThat(letters(mobile, "membership.member.resigned")).hasSize(1);
        assertThat(desk.found(mobile, "membership.member.resigned", Pattern.compile("আপনি সদস্যপদ [^ ]+ ছেড়েছেন")))
                .contains(left.text("number"));
        assertThat(desk.does(id, "mark", Map.of("mark", "resigned", "words", "আবার")))
                .hasStatus(409);
        assertThat(letters(mobile, "membership.member.resigned")).hasSize(1);
        assertThat(desk.read(id).text("status")).isEqualTo("resigned");
    }

    private static int version(Answer payment) {
        return payment.json().path("version").asInt();
    }

    private Caller clerk(String name) {
        Caller admin = desk.registrar();
        if (admin.get("/api/core/roles/fee-waiver").status() == 404) {
            var permissions = List.of(
                    "membership.member.read",
                    "membership.member.decide",
                    "membership.fee.waive",
                    "core.approval.read",
                    "core.approval.decide");
            admin.put(
                            "/api/core/roles/fee-waiver",
                            Map.of(
                                    "nameBn",
                                    "চাঁদা মওকুফ",
                                    "nameEn",
                                    "Fees let go",
                                    "permissions",
                                    permissions,
                                    "secondFactor",
                                    false))
                    .expect(201);
        }
        return as(InPerson.administrator(server()).newcomer(name, "fee-waiver")).in("en");
    }
}
