package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is done at night on two nodes: once, also for the nights that nobody saw, and for nobody whose day it is not. */
class NightJobsIT extends TwoNodes {

    private static final String STATUS = "membership.status";
    private static final String ERASURE = "core.account.erasure";

    private final Caller admin = a.as(a.people().admin()).in("en");

    /** M4 */
    @Test
    void whatTimeMakesOfMembersIsMadeOnceAlsoAfterNightsWithoutAServer() {
        var desk = new MembershipDesk(a);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        String grace = ended(desk, today.minusDays(1));
        String lapsed = ended(desk, today.minusDays(40));
        String suspended = ended(desk, today.minusDays(1));
        desk.does(suspended, "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        ends(suspended, today.minusDays(40));
        String running = ended(desk, today);
        assertThat(desk.read(lapsed).text("status")).isEqualTo("active");

        runOnBoth(STATUS);
        runOnBoth(STATUS);

        assertThat(desk.read(grace).text("status")).isEqualTo("grace");
        assertThat(desk.read(lapsed).text("status")).isEqualTo("lapsed");
        assertThat(desk.read(suspended).text("status")).isEqualTo("suspended");
        assertThat(desk.read(running).text("status")).isEqualTo("active");
        assertThat(turns(desk, grace)).isEqualTo(1);
        assertThat(turns(desk, lapsed)).isEqualTo(1);
        assertThat(turns(desk, suspended)).isZero();
        assertThat(turns(desk, running)).isZero();
        assertThat(Tables.of(a)
                        .column("SELECT CAST(turns_on AS VARCHAR(10)) FROM membership_member WHERE id = '" + grace
                                + "'"))
                .containsExactly(today.plusDays(30).toString());
    }

    /** What is given to members ends with the membership, by time and by erasure alike. */
    @Test
    void workAndTheSightOfMembersEndWithTheMembership() {
        var desk = new MembershipDesk(a);
        new SettingsOf(a)
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        MemberAtHome shown = MemberAtHome.of(a, desk);
        MemberAtHome lapses = MemberAtHome.of(a, desk);
        String grace = ended(desk, today.minusDays(1));
        MemberAtHome erased = MemberAtHome.of(a, desk);
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
        shown.browser()
                .put("/api/membership/consents/directory", Map.of("version", "2026-11"))
                .expect(204);
        shown.browser()
                .submit(
                        "/en/account/privacy",
                        Map.of(
                                "choice",
                                "release",
                                "name",
                                "members",
                                "district",
                                "nobody",
                                "profession",
                                "members",
                                "photo",
                                "nobody",
                                "what",
                                word))
                .expect(303);
        for (String id : List.of(lapses.id(), grace, erased.id())) {
            works(desk, id);
        }
        ends(lapses.id(), today.minusDays(400));
        assertThat(looks(lapses, word)).says(word);
        assertThat(looks(erased, word)).says(word);
        assertThat(looks(erased, word, b)).says(word);

        runOnBoth(STATUS);
        admin.post("/api/core/people/" + erased.account() + "/erasure", Map.of("confirm", erased.account()))
                .expect(200);

        assertThat(desk.read(lapses.id()).text("status")).isEqualTo("lapsed");
        assertThat(endedWork(desk, lapses.id())).isEqualTo(1);
        assertThat(endedWork(desk, erased.id())).isEqualTo(1);
        assertThat(endedWork(desk, grace)).isZero();
        assertThat(looks(lapses, word)).doesNotSay(word);
        assertThat(erased.browser().get(Enrolled.SESSION)).hasStatus(401);
        assertThat(looks(erased, word)).doesNotSay(word);
        assertThat(looks(erased, word, b)).doesNotSay(word);
        assertThat(looks(shown, word)).says(word);
        assertThat(desk.does(lapses.id(), "roles", role())).hasStatus(409);
        assertThat(endedWork(desk, lapses.id())).isEqualTo(1);
    }

    /** M34 */
    @Test
    void anApplicationThatWaitsLongerThanPromisedIsMarkedLate() {
        var desk = new MembershipDesk(a);
        Answer receipt = desk.handsIn(MembershipDesk.answers("general"));
        String id = desk.awaitOf(receipt);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Dhaka"));
        assertThat(line(desk, id).path("late").asBoolean()).isFalse();
        assertThat(desk.status(receipt)).doesNotSay("have not yet");

        due(id, today);
        assertThat(line(desk, id).path("late").asBoolean()).isFalse();
        due(id, today.minusDays(1));

        assertThat(line(desk, id).path("late").asBoolean()).isTrue();
        assertThat(desk.read(id).json().path("asked").path("late").asBoolean()).isTrue();
        assertThat(desk.status(receipt)).says("have not yet");

        desk.does(id, "refusal", Map.of("reason", "other")).expect(200);
        assertThat(line(desk, id).path("late").asBoolean()).isFalse();
        assertThat(line(desk, id).path("dueOn").asString("")).isEmpty();
        assertThat(desk.status(receipt)).doesNotSay("have not yet");
    }

    @Test
    void whoeverHasAskedIsErasedOnTheirDayAndNobodyElse() {
        Enrolled due = asking();
        Enrolled later = asking();
        Enrolled needed = asking();
        for (Enrolled each : new Enrolled[] {due, needed}) {
            assertThat(Tables.of(a)
                            .change("UPDATE core_erasure_request SET due_at = asked_at WHERE account_id = ?", each.id))
                    .isEqualTo(1);
        }
        assertThat(admin.send("PUT", "/api/core/people/" + needed.id + "/roles/author", null, new byte[0])
                        .status())
                .isBetween(200, 204);

        runOnBoth(ERASURE);
        runOnBoth(ERASURE);

        assertThat(person(due)).says("\"state\":\"ERASED\"");
        assertThat(b.anonymous().get("/api/core/people/" + due.id)).hasStatus(401);
        assertThat(due.browser.at(b).get(Enrolled.SESSION)).hasStatus(401);
        for (Enrolled each : new Enrolled[] {later, needed}) {
            assertThat(person(each)).doesNotSay("\"state\":\"ERASED\"");
        }
        assertThat(later.browser.get(Enrolled.SESSION)).hasStatus(200);
        assertThat(Tables.of(a)
                        .column("SELECT id FROM core_event_batch WHERE content LIKE"
                                + " '%\"core.person.erased\",\"subject\":\""
                                + due.id + "%'"))
                .hasSize(1);
    }

    /** F36: its day was nights ago; the other of the two is not due yet. */
    @Test
    void whatItsSenderWantsErasedIsErasedOnce() {
        var sender = new Complainant(a);
        Answer due = sender.complains();
        Answer later = sender.complains();
        for (Answer receipt : List.of(due, later)) {
            assertThat(a.anonymous()
                            .post(
                                    "/api/forms/status/replies",
                                    Map.of(
                                            "number", receipt.text("receiptNumber"),
                                            "secret", receipt.text("secret"),
                                            "id", UUID.randomUUID().toString(),
                                            "choice", "erasure")))
                    .hasStatus(200);
        }
        String submission = submission(due);
        Tables.of(a)
                .change(
                        "UPDATE forms_erasure_request SET due_at = ? WHERE submission_id = ?",
                        Timestamp.from(Instant.now().minus(Duration.ofDays(40))),
                        submission);

        runOnBoth("forms.erasure");
        runOnBoth("forms.erasure");

        assertThat(erased(submission)).isEqualTo(1);
        assertThat(erased(submission(later))).isZero();
    }

    private static String submission(Answer receipt) {
        return Tables.of(a)
                .column("SELECT id FROM forms_submission WHERE receipt_number = '" + receipt.text("receiptNumber")
                        + "'")
                .get(0);
    }

    /** How often it was told, to be heard by whoever works on it. */
    private static long erased(String submission) {
        return Tables.of(a)
                .column("SELECT content FROM core_event_batch WHERE content LIKE"
                        + " '%\"forms.submission.erased\",\"subject\":\"" + submission + "%'")
                .size();
    }

    private static Enrolled asking() {
        Enrolled person = Enrolled.person(a);
        person.browser.submit("/en/account/data", Map.of("choice", "erase")).expect(303);
        return person;
    }

    private Answer person(Enrolled whom) {
        return admin.get("/api/core/people/" + whom.id).expect(200);
    }

    /** A member whose term ended then, unseen. */
    private static String ended(MembershipDesk desk, LocalDate end) {
        String id = desk.approved("general").text("id");
        desk.does(id, "waiver", Map.of("words", "প্রতিষ্ঠাতা")).expect(200);
        ends(id, end);
        return id;
    }

    private static void ends(String id, LocalDate end) {
        Tables.of(a)
                .change("UPDATE membership_member SET end_on = ?, turns_on = ? WHERE id = ?", end, end.plusDays(1), id);
    }

    private static void due(String id, LocalDate day) {
        Tables.of(a).change("UPDATE membership_member SET due_on = ? WHERE id = ?", day, id);
    }

    private static JsonNode line(MembershipDesk desk, String id) {
        return StreamSupport.stream(
                        desk.registrar()
                                .get(MembershipDesk.MEMBERS + "?size=200")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(line -> line.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Answer looks(MemberAtHome member, String words) {
        return looks(member, words, a);
    }

    private static Answer looks(MemberAtHome member, String words, LibertyNode node) {
        return member.browser().at(node).caller().post("/api/membership/directory/search", Map.of("words", words));
    }

    private static Map<String, String> role() {
        return Map.of(
                "role", "call-back",
                "chapter", "district.khulna",
                "start", "2026-11-20",
                "pledge", "v2026_11",
                "pledgedOn", "2026-11-20");
    }

    private static void works(MembershipDesk desk, String id) {
        desk.does(id, "roles", role()).expect(200);
    }

    private static long endedWork(MembershipDesk desk, String id) {
        return StreamSupport.stream(desk.read(id).json().path("history").spliterator(), false)
                .filter(event -> event.path("kind").asString().equals("role-ended"))
                .count();
    }

    private static long turns(MembershipDesk desk, String id) {
        return StreamSupport.stream(desk.read(id).json().path("history").spliterator(), false)
                .filter(event -> event.path("kind").asString().equals("turned"))
                .count();
    }

    /** By each of them in its turn. */
    private static void runOnBoth(String name) {
        for (LibertyNode node : new LibertyNode[] {a, b}) {
            new JobDesk(node.as(a.people().admin()).in("en")).run(name);
        }
    }
}
