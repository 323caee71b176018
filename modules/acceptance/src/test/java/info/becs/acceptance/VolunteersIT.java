package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.MembershipDesk.SignedIn;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M32: whoever has applied to do something for the society is offered it, and holds it once they have pledged confidentiality. */
class VolunteersIT extends WholeServer {

    private static final String ROLES = "/api/membership/own/roles";
    private static final String PAGE = "/en/account/work";
    private static final Map<String, ?> DECIDED = Map.of("committeeOn", "2026-11-20", "minute", "7/2026");

    private static VolunteerForm volunteers;

    private final MembershipDesk desk = new MembershipDesk(server());

    @BeforeAll
    static void volunteersMayApply() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        volunteers = new VolunteerForm(server());
        volunteers.open();
    }

    @AfterAll
    static void asBefore() {
        volunteers.close();
    }

    @Test
    void anApplicationBecomesWorkThatIsHeldOnceItsMemberHasPledged() {
        SignedIn one = desk.signedIn("honorary", DECIDED);
        SignedIn other = desk.signedIn("honorary", DECIDED);
        String receipt = volunteers.applies(one.mobile().substring(3), "en").text("receiptNumber");
        String applications = MembershipDesk.MEMBERS + "/" + one.id() + "/roles/applications";
        assertThat(as(nobody()).get(applications)).hasStatus(401);
        assertThat(as(ben()).get(applications)).hasStatus(403);
        assertThat(as(server().people().newcomer("Registrar Bhola", "registrar@membership.chapter:district.bhola"))
                        .get(applications))
                .hasStatus(404);
        JsonNode applied = desk.registrar().get(applications).expect(200).json();
        assertThat(applied).hasSize(1);
        assertThat(applied.at("/0/receipt").asString()).isEqualTo(receipt);
        assertThat(applied.at("/0/roles/0/en").asString()).isEqualTo("Calling people back");
        assertThat(applied.toString()).doesNotContain("করিম");
        assertThat(desk.registrar()
                        .get(MembershipDesk.MEMBERS + "/" + other.id() + "/roles/applications")
                        .expect(200)
                        .json())
                .isEmpty();

        var wish = new HashMap<String, Object>(Map.of(
                "role", "call-back",
                "chapter", "district.khulna",
                "start", "2026-11-20",
                "application", applied.at("/0/id").asString()));
        assertThat(desk.does(other.id(), "roles", wish)).hasStatus(422).complainsAbout("/application");
        assertThat(desk.read(other.id()).json().path("roles")).isEmpty();
        desk.does(one.id(), "roles", wish).expect(200);

        assertThat(desk.found(one.mobile(), "membership.role.offered", Pattern.compile("/account/work")))
                .isNotEmpty();
        JsonNode offered = one.browser().get(ROLES).expect(200).json();
        String role = offered.at("/roles/0/id").asString();
        assertThat(offered.at("/roles/0/standing").asString()).isEqualTo("offered");
        assertThat(offered.path("words").asString()).contains("I keep to myself what I come to know");
        assertThat(one.browser().get(PAGE))
                .says("Calls people back")
                .says("Waits for your pledge")
                .says("I keep to myself what I come to know")
                .doesNotSay("<script src");
        assertThat(one.browser().get("/account/work")).says("গোপন রাখব").says("আমি এই অঙ্গীকার করছি");

        refusedPledges(one, other, role);

        Answer pledged = pledges(one, role, "v2026_11").expect(200);
        pledges(one, role, "v2026_11").expect(200);
        assertThat(pledged.text("/roles/0/standing")).isEqualTo("held");
        assertThat(pledged.text("/roles/0/pledge")).isEqualTo("v2026_11");
        assertThat(pledged.json().at("/roles/0/asks").asBoolean()).isFalse();
        Answer known = desk.read(one.id());
        assertThat(known.body().split("\"kind\":\"pledged\"", -1)).hasSize(2);
        assertThat(known.text("/roles/0/pledgedOn")).isEqualTo(pledged.text("/roles/0/pledgedOn"));
        assertThat(as(admin()).get("/api/core/audit?action=membership.role.pledge&size=50"))
                .says(role);
        assertThat(one.browser().get("/en/account/data")).says("Pledged confidentiality");
        assertThat(one.browser().get(PAGE)).says("Going on").doesNotSay("I make this pledge");
    }

    private void refusedPledges(SignedIn one, SignedIn other, String role) {
        String before = desk.read(one.id()).body();
        assertThat(as(nobody()).get(ROLES)).hasStatus(401);
        assertThat(as(nobody()).post(ROLES + "/" + role + "/pledge", Map.of("version", "v2026_11")))
                .hasStatus(401);
        assertThat(pledges(other, role, "v2026_11")).hasStatus(404).isProblem("membership.role.not-found");
        assertThat(pledges(other, UUID.randomUUID().toString(), "v2026_11"))
                .hasStatus(404)
                .isProblem("membership.role.not-found");
        assertThat(pledges(one, role, "v2020_01").status()).isIn(409, 422);
        assertThat(other.browser().submit(PAGE, Map.of("choice", "pledge", "role", role, "version", "v2026_11")))
                .hasStatus(404);
        assertThat(one.browser().forged().post(ROLES + "/" + role + "/pledge", Map.of("version", "v2026_11")))
                .hasStatus(403);
        assertThat(desk.read(one.id()).body()).isEqualTo(before);
    }

    @Test
    void onThePageAndNotAfterItHasEnded() {
        SignedIn one = desk.signedIn("honorary", DECIDED);
        var wish = Map.of("role", "designer", "chapter", "country", "start", "2026-11-20");
        desk.does(one.id(), "roles", wish).expect(200);
        desk.does(one.id(), "roles", wish).expect(200);
        JsonNode roles = one.browser().get(ROLES).expect(200).json().path("roles");
        String held = roles.at("/0/id").asString();
        String ended = roles.at("/1/id").asString();
        desk.does(one.id(), "roles/" + ended + "/end", Map.of("end", "2026-11-21"))
                .expect(200);

        assertThat(pledges(one, ended, "v2026_11")).hasStatus(409).isProblem("membership.role.over");
        one.browser()
                .submit(PAGE, Map.of("choice", "pledge", "role", held, "version", "v2026_11"))
                .expect(303);

        for (JsonNode role : one.browser().get(ROLES).json().path("roles")) {
            boolean isHeld = role.path("id").asString().equals(held);
            assertThat(role.path("standing").asString()).isEqualTo(isHeld ? "held" : "over");
            assertThat(role.path("pledge").asString("")).isEqualTo(isHeld ? "v2026_11" : "");
        }
    }

    private Answer pledges(SignedIn who, String role, String version) {
        return who.browser().post(ROLES + "/" + role + "/pledge", Map.of("version", version));
    }
}
