package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M27: two that are one person become one, and nothing that was paid is lost. */
class MemberMergesIT extends WholeServer {

    private final MembershipDesk desk = new MembershipDesk(server());

    private JsonNode payment(String id) {
        return desk.read(id).json().path("payments").path(0);
    }

    private void verify(JsonNode payment) {
        desk.pays(
                        payment.path("id").asString(),
                        "verification",
                        payment.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200);
    }

    private static Map<String, Object> cash() {
        return Map.of("method", "cash", "amount", 20000, "paidOn", "2026-11-20");
    }

    @Test
    void whatWasPaidWithAnApplicationMovesToTheOneThatStays() {
        String trx = "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        var answers = MembershipDesk.answers("general")
                .put("fee_method", "nagad")
                .put("trx_id", trx)
                .put("fee_amount", 20000)
                .put("paid_at", "2026-01-10");
        String id = desk.applied(answers);
        String into = desk.approved("general").text("id");
        String refused = desk.applied(MembershipDesk.answers("general"));
        desk.does(refused, "refusal", Map.of("reason", "other")).expect(200);

        assertThat(desk.does(id, "merge", Map.of("into", refused)))
                .hasStatus(409)
                .isProblem("membership.application.merge-not-possible");
        assertThat(desk.read(id).text("status")).isEqualTo("applied");
        assertThat(desk.read(id).json().path("payments")).isEmpty();

        assertThat(desk.does(id, "merge", Map.of("into", into)).expect(200).text("status"))
                .isEqualTo("merged");

        assertThat(desk.read(id).json().path("payments")).isEmpty();
        assertThat(payment(into).path("trxId").asString()).isEqualTo(trx);
        verify(payment(into));
        assertThat(desk.read(into).text("status")).isEqualTo("active");
        assertThat(new KeptLetters(server(), "+88" + answers.path("mobile").asString())
                        .letters("membership.application.merged"))
                .hasSize(1);

        // Found before the merge: it is booked on the application, and brings its term and its receipt all the same.
        String paid = desk.applied(MembershipDesk.answers("general"));
        desk.does(paid, "payments", cash()).expect(201);
        verify(payment(paid));
        String other = desk.approved("general").text("id");
        desk.does(paid, "merge", Map.of("into", other)).expect(200);
        Answer stays = desk.read(other);
        assertThat(stays.text("status")).isEqualTo("active");
        assertThat(stays.json().path("receipts")).hasSize(1);
    }

    @Test
    void twoMembersBecomeOne() {
        Answer stays = desk.approved("general");
        String into = stays.text("id");
        desk.does(into, "payments", cash()).expect(201);
        verify(payment(into));
        MembershipDesk.SignedIn goes = desk.signedIn("general", Map.of());
        desk.does(goes.id(), "payments", cash()).expect(201);
        verify(payment(goes.id()));
        goes.browser().submit("/en/account/card", Map.of("choice", "new")).expect(303);
        desk.does(
                        goes.id(),
                        "roles",
                        Map.of(
                                "role", "call-back",
                                "chapter", "district.khulna",
                                "start", "2026-11-20",
                                "pledge", "v2026_11",
                                "pledgedOn", "2026-11-20"))
                .expect(200);
        assertThat(desk.read(goes.id()).json().path("card").asBoolean()).isTrue();
        String waiting = desk.applied(MembershipDesk.answers("general"));
        assertThat(desk.does(goes.id(), "merge", Map.of("into", waiting))).hasStatus(409);
        assertThat(desk.read(goes.id()).text("status")).isEqualTo("active");

        Answer merged = desk.does(goes.id(), "merge", Map.of("into", into)).expect(200);

        assertThat(merged.text("status")).isEqualTo("merged");
        assertThat(merged.json().path("card").asBoolean()).isFalse();
        assertThat(merged.json().path("account").asString("")).isEmpty();
        assertThat(merged.json().path("payments")).isEmpty();
        Answer one = desk.read(into);
        assertThat(one.text("status")).isEqualTo("active");
        assertThat(one.text("account")).isEqualTo(stays.text("account"));
        assertThat(one.json().path("terms")).hasSize(2);
        assertThat(one.json().path("payments")).hasSize(2);
        assertThat(one.json().path("receipts")).hasSize(2);
        assertThat(one).says("call-back").says("merged-here").says(merged.text("number"));
        assertThat(new KeptLetters(server(), goes.mobile()).letters("membership.application.merged"))
                .hasSize(1);
        assertThat(desk.does(goes.id(), "payments", cash())).hasStatus(409);

        desk.registrar()
                .post(
                        "/api/core/people/" + stays.text("account") + "/erasure",
                        Map.of("confirm", stays.text("account")))
                .expect(200);

        assertThat(desk.read(goes.id())).doesNotSay("রহিমা খাতুন");
        assertThat(desk.read(into)).doesNotSay("রহিমা খাতুন");
        assertThat(desk.read(into).json().path("receipts")).hasSize(2);
    }
}
