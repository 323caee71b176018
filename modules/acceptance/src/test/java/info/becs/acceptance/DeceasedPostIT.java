package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** M10, M36, CP10: what waits for somebody who has died does not leave, whichever module has written it. */
@Tag("once")
class DeceasedPostIT {

    private static PhonesAtNode phones;
    private static LibertyNode node;
    private static Letters letters;
    private static Caller admin;

    @BeforeAll
    static void start() {
        phones = PhonesAtNode.start("deceased");
        node = phones.node();
        new SettingsOf(node).set("forms.mobile-codes", "false").expect(204);
        letters = new Letters(node).open();
        admin = node.as(node.people().admin()).in("en");
    }

    @AfterAll
    static void stop() {
        letters.close();
        phones.close();
    }

    private static void awaitState(String letter, String state) {
        await("a letter that is " + state)
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters.state(letter).equals(state));
    }

    /** Tried once in vain, and waiting. */
    private static String waiting(String letter) {
        await("a vain try")
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters.letter(letter).json().path("attempts").asInt() > 0
                        && letters.state(letter).equals("WAITING"));
        return letter;
    }

    private static String toMobile(String number) {
        return waiting(letters.sent(Letters.sms(number)));
    }

    @Test
    void nothingThatWaitsLeavesAndOthersGetTheirs() {
        phones.reachable(false);
        var desk = new MembershipDesk(node);
        var answers = MembershipDesk.answers("general");
        String number = answers.path("mobile").asString();
        String id = desk.applied(answers);
        String account = desk.does(id, "approval", Map.of()).expect(200).text("account");
        List<String> approval = new KeptLetters(node, "+88" + number).letters("membership.application.approved-unpaid");
        assertThat(approval).hasSize(1);
        String own = waiting(approval.get(0));
        String foreign = toMobile(number);
        String neighbour = MembershipDesk.mobile();
        String others = toMobile(neighbour);

        Answer marked = desk.does(id, "mark", Map.of("mark", "deceased")).expect(200);
        phones.reachable(true);
        for (String letter : List.of(own, foreign, others)) {
            letters.retry(letter).expect(200);
        }

        assertThat(marked.text("status")).isEqualTo("deceased");
        awaitState(own, "UNWANTED");
        awaitState(foreign, "UNWANTED");
        awaitState(others, "SENT");
        String later = letters.sent(Letters.sms(number));
        awaitState(later, "UNWANTED");
        node.anonymous()
                .post(Enrolled.SESSION + "/code", Map.of("address", number))
                .expect(202);
        phones.awaitAllLeft();
        assertThat(phones.messages(number)).isEmpty();
        assertThat(phones.messages(neighbour)).hasSize(1);

        // It was a mistake: they are let in again, and written to.
        admin.post("/api/core/people/" + account + "/enablement").expect(200);
        awaitState(letters.sent(Letters.sms(number)), "SENT");
        assertThat(phones.messages(number)).hasSize(1);
    }

    /** The number has an account already, so nothing is tied to it; the letter of the approval is asked about by its member. */
    @Test
    void whoeverHasNoAccountGetsNothingEither() {
        phones.reachable(true);
        var desk = new MembershipDesk(node);
        var answers = MembershipDesk.answers("general");
        String number = answers.path("mobile").asString();
        String first = desk.applied(answers);
        desk.does(first, "approval", Map.of()).expect(200);
        phones.awaitAllLeft();
        assertThat(phones.messages(number)).hasSize(1);
        phones.reachable(false);
        String second = desk.applied(answers);
        desk.does(second, "approval", Map.of()).expect(200);
        String waits = waiting(new KeptLetters(node, "+88" + number)
                .letters("membership.application.approved-unpaid")
                .get(0));

        desk.does(second, "mark", Map.of("mark", "deceased")).expect(200);
        phones.reachable(true);
        letters.retry(waits).expect(200);

        awaitState(waits, "UNWANTED");
        String living = letters.sent(Letters.sms(number));
        awaitState(living, "SENT");
        assertThat(phones.messages(number)).hasSize(2);
    }

    /** Somebody tells later that they have died, who had left before; the letter about that waits. */
    @Test
    void whoeverHadLeftBeforeGetsNothingEither() {
        phones.reachable(true);
        var desk = new MembershipDesk(node);
        var answers = MembershipDesk.answers("general");
        String number = answers.path("mobile").asString();
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        phones.awaitAllLeft();
        phones.reachable(false);
        desk.does(id, "mark", Map.of("mark", "resigned", "words", "নিজের ইচ্ছায়"))
                .expect(200);
        String waits = waiting(new KeptLetters(node, "+88" + number)
                .letters("membership.member.resigned")
                .get(0));

        Answer marked = desk.does(id, "mark", Map.of("mark", "deceased")).expect(200);
        phones.reachable(true);
        letters.retry(waits).expect(200);

        assertThat(marked.text("status")).isEqualTo("deceased");
        awaitState(waits, "UNWANTED");
        awaitState(letters.sent(Letters.sms(number)), "UNWANTED");
        phones.awaitAllLeft();
        assertThat(phones.messages(number)).hasSize(1);
        assertThat(desk.does(id, "mark", Map.of("mark", "resigned", "words", "আবার")))
                .hasStatus(409);
        assertThat(desk.read(id).text("status")).isEqualTo("deceased");
    }
}
