package info.becs.acceptance;

import static info.becs.acceptance.Enrolled.FACTORS;
import static info.becs.acceptance.Enrolled.PASSWORD;
import static info.becs.acceptance.Enrolled.SESSION;
import static info.becs.testkit.http.AnswerAssert.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is signed in on one server is signed in on all of them, and out on all of them. */
class SessionNodesIT extends TwoNodes {

    @Test
    void whatEndsOnOneIsOverOnTheOtherWithinTwoSeconds() {
        Enrolled person = Enrolled.person(a);
        Surfer there = person.browser.at(b);
        there.get(SESSION).expect(200);

        person.browser.delete(SESSION).expect(204);

        isOut(there);
    }

    @Test
    void aPasswordThatChangesOnOneEndsTheSessionsOfAll() {
        Enrolled person = Enrolled.person(a);
        var there = new Surfer(b);
        person.signsIn(there).expect(201);
        there.get(SESSION).expect(200);

        person.browser
                .put(FACTORS + "/password", Map.of("current", PASSWORD, "password", "ইলিশ মাছের ঝোল আর ভাত"))
                .expect(201);

        isOut(there);
        person.browser.at(b).get(SESSION).expect(200);
    }

    /** What is tried in vain on one counts on the other. */
    @Test
    void guessesAreCountedTogether() {
        Enrolled person = Enrolled.person(a);
        for (int i = 0; i < 8; i++) {
            new Surfer(i % 2 == 0 ? a : b).post(SESSION, person.credentials("some other words"));
        }

        assertThat(new Surfer(a).post(SESSION, person.credentials(PASSWORD))).hasStatus(429);
        assertThat(new Surfer(b).post(SESSION, person.credentials(PASSWORD))).hasStatus(429);
    }

    private static void isOut(Surfer somewhere) {
        follows(() -> somewhere.get(SESSION).status() == 401);
    }
}
