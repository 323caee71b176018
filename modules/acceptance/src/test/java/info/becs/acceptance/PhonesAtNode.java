package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phones that a server of its own reaches through a gateway of the test. */
final class PhonesAtNode implements AutoCloseable {

    static final String FORM = "/api/forms/forms/member.application/";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final AtomicInteger COUNT = new AtomicInteger((int) (System.nanoTime() % 10_000_000));

    private final SmsServer sms = new SmsServer();
    private final LibertyNode node;

    private PhonesAtNode(String name) {
        node = LibertyNode.named(name)
                .environment("PLATFORM_SMS_URL", sms.address())
                .environment("FORMS_SUBMISSIONS_QUICKEST_SECONDS", "0");
    }

    static PhonesAtNode start(String name) {
        var phones = new PhonesAtNode(name);
        phones.node.start();
        return phones;
    }

    LibertyNode node() {
        return node;
    }

    /** One that no test has had, far from the one before. */
    static String number() {
        return "01" + (300_000_000L + Math.floorMod(COUNT.addAndGet(1_000_003), 699_999_999));
    }

    /** What came to this number, the newest last. */
    List<String> messages(String number) {
        return sms.takenFor("+88" + number).stream()
                .map(taken -> taken.body().path("text").asString())
                .toList();
    }

    /** From now on the gateway takes nothing, or everything again. */
    void reachable(boolean isUp) {
        sms.answer(isUp ? 200 : 503);
    }

    /** How many messages the gateway has taken in all. */
    int taken() {
        return sms.taken().size();
    }

    /** The code of the newest message, when there are so many. */
    String code(String number, int howMany) {
        await("a code")
                .atMost(Duration.ofSeconds(60))
                .until(() -> messages(number).size() == howMany);
        Matcher code = DIGITS.matcher(messages(number).get(howMany - 1));
        if (!code.find()) {
            throw new AssertionError("The message says no code");
        }
        return code.group();
    }

    /** Asks for a code for the submission of this id. */
    Answer asks(UUID submission, String number) {
        return node.as(Person.passerBy())
                .in("en")
                .header("Idempotency-Key", submission.toString())
                .post(FORM + "mobile-codes", Map.of("mobile", number));
    }

    /** Until nothing waits any more. */
    void awaitAllLeft() {
        await("all letters have left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> List.of("WAITING", "SENDING").stream()
                        .allMatch(state -> node.as(node.people().admin())
                                .get("/api/core/letters?state=" + state)
                                .body()
                                .contains("\"items\":[]")));
    }

    @Override
    public void close() {
        node.close();
        sms.close();
    }
}
