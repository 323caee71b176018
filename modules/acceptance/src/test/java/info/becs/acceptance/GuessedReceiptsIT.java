package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.clock.HandSetClock;
import info.becs.testkit.http.Answer;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.Installation;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Row 9 of the abuse cases, to its end: so many guesses that the budget of a minute is spent. On a server of its own, whose
 * forms go by a clock that the test sets.
 */
class GuessedReceiptsIT {

    private static final int BORNE = 8;
    private static final String FORM = "test.guessed";
    private static final String PAGE = "/en/forms/status";
    private static final String OWN = "/api/forms/account/submissions";

    private static LibertyNode node;
    private static HandSetClock.Hands clock;

    @BeforeAll
    static void start() {
        String name = "guesses-" + Database.engine();
        node = LibertyNode.bare(name)
                .database(Database.empty())
                .environment("FORMS_STATUS_FAILURES_PER_MINUTE", String.valueOf(BORNE));
        Path file = Path.of("target", "nodes", name, "clock").toAbsolutePath();
        clock = new HandSetClock.Hands(file);
        clock.set(Instant.now());
        node.environment(HandSetClock.FILE, file.toString())
                .deploy("forms", HandSetClock.in(Installation.war("forms")));
        node.start();
        new FormsFolder(node).open("guessed.form.zip", FORM);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void inAMinuteOfItsOwn() {
        clock.passes(Duration.ofMinutes(1));
    }

    private static Answer handIn() {
        return node.anonymous()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/" + FORM + "/submissions", Map.of("name", "রহিমা", "truth", true));
    }

    private static Answer asks(String number, String secret) {
        return node.anonymous().in("en").post("/api/forms/status", receipt(number, secret));
    }

    private static Map<String, String> receipt(String number, String secret) {
        return Map.of("number", number, "secret", secret);
    }

    private static String wrong(int i) {
        return "000000000000000" + "0123456789ABCDEF".charAt(i % 16);
    }

    /** What each way in answers to this number and secret. */
    private static List<String> everywhere(String number, String secret, Enrolled somebody) {
        var answers = new ArrayList<String>();
        for (Answer each : List.of(
                asks(number, secret),
                node.anonymous().in("en").submit(PAGE, receipt(number, secret)),
                node.anonymous()
                        .in("en")
                        .header("X-Receipt-Number", number)
                        .header("X-Receipt-Secret", secret)
                        .get("/api/forms/status/files/" + UUID.fromString("0d5c6b1e-7d1f-4a55-8a51-3f6f0f3f2b10")),
                node.anonymous()
                        .in("en")
                        .post(
                                "/api/forms/status/replies",
                                Map.of(
                                        "number",
                                        number,
                                        "secret",
                                        secret,
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "choice",
                                        "erasure",
                                        "words",
                                        "")),
                somebody.browser.post(OWN, receipt(number, secret)))) {
            answers.add(each.status() + " " + each.header("Retry-After").orElse("") + " " + each.body());
        }
        return answers;
    }

    /** What the staff have of it, and the sender. */
    private static String kept(Enrolled owner) {
        return node.as(node.people().admin())
                        .get("/api/forms/submissions?size=200")
                        .expect(200)
                        .body()
                + owner.browser.get(OWN).expect(200).body();
    }

    /** F9 F37 */
    @Test
    void aSpentBudgetTellsNothingKeepsTheOwnersWayOpenAndIsThereAgainAfterAMinute() {
        Answer receipt = handIn().expect(201);
        String number = receipt.text("receiptNumber");
        String secret = receipt.text("secret");
        String other = handIn().expect(201).text("receiptNumber");
        Enrolled owner = Enrolled.person(node);
        Enrolled stranger = Enrolled.person(node);
        String own =
                owner.browser.post(OWN, receipt(number, secret)).expect(200).text("id");
        String before = asks(number, secret).expect(200).body();
        String kept = kept(owner);

        List<Answer> guesses = IntStream.range(0, BORNE)
                .mapToObj(i -> asks(i % 2 == 0 ? number : "0000-000" + i, wrong(i)))
                .toList();

        assertThat(guesses).extracting(Answer::status).containsOnly(404);
        assertThat(guesses).extracting(Answer::body).containsOnly(guesses.get(0).body());
        List<String> spent = everywhere("0000-0000", wrong(0), stranger);
        assertThat(spent).allMatch(answer -> answer.startsWith("429 60 "));
        assertThat(spent.get(0)).contains("forms.status.busy");
        for (String known : List.of(number, other)) {
            assertThat(everywhere(known, wrong(1), stranger)).isEqualTo(spent);
        }
        assertThat(everywhere(number, secret, stranger)).isEqualTo(spent);
        assertThat(everywhere("", "' OR 1=1 --", stranger).get(1)).isEqualTo(spent.get(1));

        assertThat(owner.browser.get(OWN + "/" + own).expect(200).body()).isEqualTo(before);
        assertThat(owner.browser.get("/en/account/sent/" + own).expect(200)).says(number);
        assertThat(stranger.browser.get(OWN + "/" + own)).hasStatus(404).isProblem("forms.account.not-found");
        assertThat(stranger.browser.get(OWN).expect(200).json().path("items")).isEmpty();
        assertThat(kept(owner)).isEqualTo(kept);
        handIn().expect(201);
        assertThat(node.log()).doesNotContain(secret).doesNotContain(number);

        clock.passes(Duration.ofMinutes(1));

        assertThat(asks(number, secret).expect(200).body()).isEqualTo(before);
        assertThat(node.anonymous().in("en").submit(PAGE, receipt(number, secret)))
                .hasStatus(200);
        for (int i = 0; i < BORNE; i++) {
            assertThat(asks(other, wrong(i)).body()).isEqualTo(guesses.get(0).body());
        }
        assertThat(asks(number, secret)).hasStatus(429).isProblem("forms.status.busy");
    }

    /** F19 F9: resume codes are guessed at the same expense. */
    @Test
    void guessedResumeCodesSpendTheSameBudget() {
        List<Answer> guesses = IntStream.range(0, BORNE)
                .mapToObj(i -> node.anonymous().in("en").submit("/en/forms/resume", Map.of("code", wrong(i))))
                .toList();

        assertThat(guesses).extracting(Answer::status).containsOnly(404);
        assertThat(guesses).extracting(Answer::body).containsOnly(guesses.get(0).body());
        assertThat(node.anonymous().submit("/en/forms/resume", Map.of("code", wrong(0))))
                .hasStatus(429);
        assertThat(asks("0000-0000", wrong(0))).hasStatus(429);

        clock.passes(Duration.ofMinutes(1));

        assertThat(asks("0000-0000", wrong(0))).hasStatus(404);
    }
}
