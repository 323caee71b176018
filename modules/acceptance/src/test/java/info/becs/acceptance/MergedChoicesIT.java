package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M33: what two have chosen who become one. */
class MergedChoicesIT extends WholeServer {

    private static final String CONSENTS = "/api/membership/consents";
    private static final String PHOTO = "/api/membership/photo";
    private static final String ENDED = "Not agreed to any more: one of the two does not agree";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void theStricterChoiceCountsAndIsSaidBefore() {
        MemberAtHome stays = MemberAtHome.of(server(), desk);
        MemberAtHome goes = MemberAtHome.of(server(), desk);
        String job = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
        agrees(stays, "news-mail");
        agrees(stays, "directory");
        release(stays, job, "everybody", "everybody");
        agrees(goes, "directory");
        release(goes, "", "members", "members");
        goes.browser()
                .caller()
                .send("PUT", PHOTO, "image/jpeg", FilesIT.picture())
                .expect(204);
        String plan = plan(goes.id(), stays.id());
        assertThat(as(nobody()).get(plan)).hasStatus(401);
        assertThat(as(ben()).get(plan)).hasStatus(403);
        assertThat(desk.registrar().get(plan(goes.id(), "0"))).hasStatus(404);
        assertThat(desk.registrar().get(plan(goes.id(), goes.id()))).hasStatus(409);

        Map<String, String> said = outcomes(desk.registrar().get(plan));

        assertThat(said)
                .containsEntry("News by e-mail", ENDED)
                .containsEntry("Photo", "That of the other membership comes")
                .containsEntry("Name in the directory", "Members see it")
                .containsEntry("Profession in the directory", "Members see it")
                .containsEntry("District in the directory", "Nobody sees it");
        assertThat(isGiven(stays, "news-mail")).isTrue();
        assertThat(stays.browser().get(PHOTO)).hasStatus(404);
        assertThat(goes.browser().get(PHOTO)).hasStatus(200);

        desk.does(goes.id(), "merge", Map.of("into", stays.id())).expect(200);

        assertThat(isGiven(stays, "news-mail")).isFalse();
        assertThat(isGiven(stays, "directory")).isTrue();
        assertThat(stays.browser().get("/en/account/consents"))
                .says("Ended where two memberships became one: News by e-mail");
        assertThat(stays.browser().get(PHOTO)).hasStatus(200);
        MemberAtHome looks = MemberAtHome.of(server(), desk);
        assertThat(found(looks.browser(), job)).says(job);
        assertThat(found(Enrolled.person(server()).browser, job)).doesNotSay(job);
    }

    /** Whoever was brought in by a table was never asked. */
    @Test
    void whoeverHasNeverChosenTakesNothingAway() {
        MemberAtHome stays = MemberAtHome.of(server(), desk);
        agrees(stays, "news-mail");
        stays.browser()
                .caller()
                .send("PUT", PHOTO, "image/jpeg", FilesIT.picture())
                .expect(204);
        String name = "union" + UUID.randomUUID().toString().substring(0, 8);
        new MemberTables(desk.registrar()).broughtIn("Name\n" + name + "\n", Map.of("name_en", 0));
        String imported = desk.registrar()
                .get(MembershipDesk.MEMBERS + "?q=" + name)
                .expect(200)
                .text("/items/0/id");

        assertThat(outcomes(desk.registrar().get(plan(imported, stays.id()))))
                .containsEntry("News by e-mail", "Agreed to")
                .containsEntry("Photo", "That of this member stays");
        desk.does(imported, "merge", Map.of("into", stays.id())).expect(200);

        assertThat(isGiven(stays, "news-mail")).isTrue();
        assertThat(stays.browser().get(PHOTO)).hasStatus(200);
    }

    /** What an application asks for begins with its approval, which there is none of. */
    @Test
    void anApplicationChangesNothingOfWhatAMemberHasChosen() {
        MemberAtHome stays = MemberAtHome.of(server(), desk);
        agrees(stays, "news-mail");
        String applied = desk.applied(MembershipDesk.answers("general"));

        assertThat(outcomes(desk.registrar().get(plan(applied, stays.id())))).isEmpty();
        desk.does(applied, "merge", Map.of("into", stays.id())).expect(200);

        assertThat(isGiven(stays, "news-mail")).isTrue();
    }

    private static String plan(String id, String into) {
        return MembershipDesk.MEMBERS + "/" + id + "/merge?into=" + into;
    }

    private static Map<String, String> outcomes(Answer plan) {
        var said = new HashMap<String, String>();
        for (JsonNode each : plan.expect(200).json().path("outcomes")) {
            said.put(
                    each.path("what").path("en").asString(),
                    each.path("becomes").path("en").asString());
        }
        return said;
    }

    private static void agrees(MemberAtHome member, String purpose) {
        member.browser()
                .put(CONSENTS + "/" + purpose, Map.of("version", "2026-11"))
                .expect(204);
    }

    private static boolean isGiven(MemberAtHome member, String purpose) {
        for (JsonNode each : member.browser().get(CONSENTS).expect(200).json()) {
            if (each.path("purpose").asString().equals(purpose)) {
                return each.path("given")
                        .valueStream()
                        .anyMatch(given -> given.path("withdrawnAt").isMissingNode());
            }
        }
        throw new AssertionError("There is no purpose " + purpose);
    }

    private static void release(MemberAtHome member, String job, String name, String profession) {
        var wish = new HashMap<String, String>(Map.of("choice", "release", "district", "nobody", "photo", "nobody"));
        wish.putAll(Map.of("name", name, "profession", profession));
        wish.put("what", job);
        member.browser().submit("/en/account/privacy", wish).expect(303);
    }

    private static Answer found(Surfer browser, String words) {
        return browser.caller().post("/api/membership/directory/search", Map.of("words", words));
    }
}
