package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** M23: whoever may be the same person is offered for merging. */
class MemberTwinsIT extends WholeServer {

    private final MembershipDesk desk = new MembershipDesk(server());

    private static String address() {
        return "twin." + UUID.randomUUID() + "@people.example.org";
    }

    private String applied(String email) {
        return desk.applied(MembershipDesk.answers("general").put("email", email));
    }

    private List<String> alike(String id) {
        return StreamSupport.stream(desk.read(id).json().path("alike").spliterator(), false)
                .map(twin -> twin.path("id").asString())
                .toList();
    }

    private String imported(String mobile, String email) {
        String clan = "Clan" + UUID.randomUUID().toString().replace("-", "");
        new MemberTables(desk.registrar())
                .broughtIn(
                        "Name,Mobile,E-mail,Joined on\nRahim " + clan + "," + mobile + "," + email + ",2020-01-01\n",
                        Map.of("name_en", 0, "mobile", 1, "email", 2, "joined_on", 3));
        return desk.registrar()
                .get(MembershipDesk.MEMBERS + "?q=" + clan)
                .expect(200)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    @Test
    void applicationsMeetByTheirEMailAddressHoweverItIsWritten() {
        String email = address();
        String first = applied(email);
        String other = applied(address());

        String second = applied(email.toUpperCase(Locale.ROOT));

        assertThat(alike(second)).containsExactly(first);
        assertThat(alike(first)).containsExactly(second);
        assertThat(alike(other)).isEmpty();
        assertThat(desk.does(second, "merge", Map.of("into", first)).expect(200).text("status"))
                .isEqualTo("merged");
    }

    @Test
    void anApplicationMeetsWhoeverCameFromAnOlderListAndTheOtherWayRound() {
        String email = address();
        String mobile = MembershipDesk.mobile();
        String old = imported(mobile, email);

        String byMail = applied(email.toUpperCase(Locale.ROOT));
        String byMobile = desk.applied(MembershipDesk.answers("general").put("mobile", mobile));
        String nobody = applied(address());

        assertThat(alike(byMail)).containsExactly(old);
        assertThat(alike(byMobile)).containsExactly(old);
        assertThat(alike(old)).containsExactlyInAnyOrder(byMail, byMobile);
        assertThat(alike(nobody)).isEmpty();
        assertThat(desk.does(byMail, "merge", Map.of("into", old)).expect(200).text("status"))
                .isEqualTo("merged");
        assertThat(desk.read(old)).says("merged-here");
    }

    /** One account for one number: whoever comes second is told of the first, and finds it offered for merging. */
    @Test
    void ofTwoThatAreApprovedAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        for (int pair = 0; pair < 4; pair++) {
            String mobile = MembershipDesk.mobile();
            List<String> both = List.of(
                    desk.applied(MembershipDesk.answers("general").put("mobile", mobile)),
                    desk.applied(MembershipDesk.answers("general").put("mobile", mobile)));
            for (Answer answer : approvedAtOnce(both)) {
                if (answer.status() == 503) {
                    assertThat(answer)
                            .isProblem("platform.contended"); // the database has changed nothing, and says no more
                } else if (answer.status() != 200) {
                    assertThat(answer).hasStatus(409).isProblem("membership.application.twin-approved");
                }
            }
            for (String id : both) {
                assertThat(alike(id)).hasSize(1);
                if (desk.read(id).text("status").equals("applied")) {
                    desk.does(id, "approval", Map.of()).expect(200);
                }
            }
            assertThat(both.stream().filter(id -> desk.read(id).json().has("account")))
                    .hasSize(1);
        }
    }

    private List<Answer> approvedAtOnce(List<String> ids) throws Exception {
        Map<String, String> seen = ids.stream()
                .collect(Collectors.toMap(id -> id, id -> desk.read(id).etag()));
        ExecutorService threads = Executors.newFixedThreadPool(ids.size());
        try {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> each : threads.invokeAll(ids.stream()
                    .map(id -> (Callable<Answer>) () -> desk.registrar()
                            .header("If-Match", seen.get(id))
                            .post(MembershipDesk.MEMBERS + "/" + id + "/approval", Map.of()))
                    .toList())) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Nothing of who it is is said by that: no name, no number, no address. */
    @Test
    void nothingIsShownOfATwinButItsPlaceInTheList() {
        String email = address();
        String mobile = MembershipDesk.mobile();
        imported(mobile, email);

        String id = desk.applied(MembershipDesk.answers("general").put("mobile", mobile));

        assertThat(desk.read(id).json().path("alike").toString())
                .doesNotContain("Rahim")
                .doesNotContain(mobile)
                .doesNotContain(email);
    }
}
