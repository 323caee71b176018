package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Names and addresses that look like others', and what is sent besides: each is refused, and nothing has changed. */
class MemberAbuseIT extends WholeServer {

    private static final String FORM = "/api/forms/forms/member.application/submissions";
    private static final String CYRILLIC_A = "\u0430";
    private static final String GREEK_O = "\u039F";

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller registrar = desk.registrar();

    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void nobodyAppliesByANameOrAnAddressThatLooksLikeAnother() {
        int before = waiting();

        assertThat(sent(MembershipDesk.answers("general").put("full_name_en", "R" + CYRILLIC_A + "hima Khatun")))
                .hasStatus(422)
                .complainsAbout("/full_name_en");
        assertThat(sent(MembershipDesk.answers("general").put("full_name_bn", GREEK_O + "mar Faruk")))
                .hasStatus(422)
                .complainsAbout("/full_name_bn");
        assertThat(sent(MembershipDesk.answers("general").put("email", "rahima@ex" + CYRILLIC_A + "mple.org")))
                .hasStatus(422)
                .complainsAbout("/email");

        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void nobodyIsApprovedRenamedOrBroughtInByANameThatLooksLikeAnother() {
        var answers = MembershipDesk.answers("general");
        String applied = desk.applied(answers);
        String member = desk.approved("general").text("id");
        String was = desk.read(applied).body();
        String is = desk.read(member).body();
        String lookalike =
                "R" + CYRILLIC_A + "hima " + UUID.randomUUID().toString().substring(0, 8);

        assertThat(desk.does(applied, "approval", Map.of("nameBn", "রহিমা", "nameEn", lookalike)))
                .hasStatus(422);
        assertThat(desk.does(member, "details", Map.of("nameEn", lookalike))).hasStatus(422);

        assertThat(desk.read(applied).body()).isEqualTo(was);
        assertThat(desk.read(member).body()).isEqualTo(is);
        assertThat(new KeptLetters(server(), "+88" + answers.path("mobile").asString())
                        .letters("membership.application.approved-unpaid"))
                .isEmpty();
        var tables = new MemberTables(registrar);
        String id = tables.send("Name\n" + lookalike + "\n").expect(201).text("id");
        tables.map(id, Map.of("name_en", 0)).expect(200);
        assertThat(tables.after(id, "CHECKED").path("bad").asInt()).isEqualTo(1);
        assertThat(registrar
                        .get(MembershipDesk.MEMBERS + "?q=" + lookalike.substring(lookalike.indexOf(' ') + 1))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    /** Status, number, account and money are nothing that anybody sends. */
    @Test
    void whatIsSentBesidesGivesNothing() {
        Map<String, String> besides = Map.of(
                "status", "active", "decision", "approved", "number", "K7PM-92QXV", "member_number", "K7PM-92QXV");
        int before = waiting();
        ObjectNode answers = MembershipDesk.answers("general");
        besides.forEach(answers::put);
        assertThat(sent(answers).status()).isIn(400, 422);
        assertThat(waiting()).isEqualTo(before);

        String id = desk.applied(MembershipDesk.answers("general"));
        String was = desk.read(id).body();
        besides.forEach((field, value) -> assertThat(desk.does(id, "approval", Map.of(field, value)))
                .as(field)
                .hasStatus(400));
        assertThat(desk.read(id).body()).isEqualTo(was);

        MembershipDesk.SignedIn one = desk.signedIn("general", Map.of());
        MembershipDesk.SignedIn other = desk.signedIn("general", Map.of());
        String mine = desk.read(one.id()).body();
        String theirs = desk.read(other.id()).body();
        for (var field : Map.of("state", "verified", "member", other.id(), "enteredBy", other.id())
                .entrySet()) {
            var claim = new HashMap<String, Object>(Map.of(
                    "method", "cash", "amount", 20_000, "paidOn", "2026-11-20", field.getKey(), field.getValue()));
            assertThat(desk.does(one.id(), "payments", claim))
                    .as(field.getKey())
                    .hasStatus(400);
            assertThat(one.browser()
                            .caller()
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .post("/api/membership/own/fees/payments", claim))
                    .as(field.getKey())
                    .hasStatus(400);
        }
        for (String path : List.of("/api/membership/own/renewal", "/api/membership/own/resignation")) {
            assertThat(one.browser()
                            .post(path, Map.of("number", desk.read(one.id()).text("number"), "member", other.id())))
                    .as(path)
                    .hasStatus(400);
        }
        assertThat(desk.read(one.id()).body()).isEqualTo(mine);
        assertThat(desk.read(other.id()).body()).isEqualTo(theirs);
    }

    private static Answer sent(ObjectNode answers) {
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(FORM, answers);
    }

    private int waiting() {
        return registrar
                .get(MembershipDesk.MEMBERS + "/counts?status=applied")
                .expect(200)
                .json()
                .at("/asked/count")
                .asInt();
    }
}
