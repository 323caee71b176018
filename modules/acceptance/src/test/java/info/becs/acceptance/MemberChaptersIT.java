package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** M9: whoever works for an upazila sees its members and figures, and nothing else. */
class MemberChaptersIT extends WholeServer {

    private static final String STATISTICS = "/api/membership/statistics";

    private static final String MAILINGS = "/api/membership/mailings";

    private final MembershipDesk desk = new MembershipDesk(server());

    private String applied(String upazila) {
        return desk.applied(
                MembershipDesk.answers("general").put("district", "khulna").put("upazila", upazila));
    }

    /** The queue: whoever has waited longest comes first, page by page. */
    @Test
    void whoeverHasWaitedLongestComesFirst() {
        String first = applied("khulna_batiaghata");
        String second = applied("khulna_batiaghata");
        String query = MembershipDesk.MEMBERS + "?status=applied&upazila=khulna_batiaghata&sort=appliedAt&size=1";

        Answer page = desk.registrar().get(query).expect(200);
        assertThat(page).says(first).doesNotSay(second);
        String after = page.text("next").replaceFirst(".*after=", "");
        assertThat(desk.registrar().get(query + "&after=" + after).expect(200))
                .says(second)
                .doesNotSay(first);
        assertThat(desk.registrar()
                        .get(query.replace("appliedAt", "-appliedAt"))
                        .expect(200))
                .says(second);
        assertThat(desk.registrar().get(query.replace("appliedAt", "status"))).hasStatus(400);
    }

    /** M14: a draft of the whole society, and one of another chapter, are not there to be discarded. */
    @Test
    void whatIsWrittenElsewhereIsNotDiscardedHere() {
        Caller rupsa = officer("rupsa");
        Caller koyra = officer("koyra");
        for (Caller owner : new Caller[] {desk.registrar(), rupsa}) {
            Answer draft = owner.post(MAILINGS, Map.of("purpose", "news-mail", "filter", Map.of("district", "khulna")))
                    .expect(201);
            String path = MAILINGS + "/" + draft.text("id");

            assertThat(koyra.header("If-Match", draft.etag()).delete(path)).hasStatus(404);

            assertThat(owner.get(path).expect(200).etag()).isEqualTo(draft.etag());
            assertThat(owner.header("If-Match", draft.etag()).delete(path)).hasStatus(204);
        }
    }

    private Caller officer(String upazila) {
        return as(server().people()
                .newcomer("Registrar " + upazila, "registrar@membership.chapter:upazila.khulna_" + upazila));
    }

    private static long sum(JsonNode figures) {
        long sum = 0;
        for (JsonNode each : figures) {
            sum += each.path("count").asLong();
        }
        return sum;
    }

    @Test
    void aRoleForAnUpazilaEndsAtItsBorders() {
        String mine = applied("khulna_dacope");
        String next = applied("khulna_dumuria");
        Caller local = as(server().people()
                        .newcomer("Registrar Dacope", "registrar@membership.chapter:upazila.khulna_dacope"))
                .in("en");

        assertThat(local.get(MembershipDesk.MEMBERS + "?size=200"))
                .hasStatus(200)
                .says(mine)
                .doesNotSay(next);
        assertThat(local.get(MembershipDesk.MEMBERS + "/" + next)).hasStatus(404);
        assertThat(desk.does(local, next, "approval", Map.of())).hasStatus(404);
        assertThat(desk.read(next).text("status")).isEqualTo("applied");

        Answer figures = local.get(STATISTICS).expect(200);
        long all = sum(desk.registrar().get(STATISTICS).expect(200).json().path("statuses"));
        assertThat(sum(figures.json().path("statuses"))).isPositive().isLessThan(all);
        assertThat(figures.json().path("months")).hasSize(12);
        assertThat(as(ben()).get(STATISTICS)).hasStatus(403);

        // The console has the screens whose lists are those of the chapter, and none that the whole society's rights
        // open.
        assertThat(local.get("/api/core/console/screens").expect(200))
                .says("\"membership/members\"")
                .says("\"membership/fees\"")
                .says("\"membership/volunteers\"")
                .says("\"membership/mailings\"")
                .doesNotSay("membership/imports")
                .doesNotSay("membership/rules");

        // A chapter may have its people before it has members.
        assertThat(desk.registrar().get("/api/core/scopes/membership.chapter/values?q=sandwip"))
                .hasStatus(200)
                .says("upazila.chattogram_sandwip");
    }
}
