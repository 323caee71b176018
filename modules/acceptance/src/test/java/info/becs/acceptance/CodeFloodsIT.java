package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Person;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Abuse 17: whoever floods codes by SMS makes no more of them leave than each budget lets, counted at the gateway. Of many at one
 * moment the database may take some back; they are told to come again (503), and what they would have spent is spent.
 */
@Tag("once")
class CodeFloodsIT {

    private static final String SIGN_IN = Enrolled.SESSION + "/code";
    private static final String TO_ONE = "core.number.codes-a-day-to-one";
    private static final String TO_PREFIX = "core.sign-in.codes-a-day-to-prefix";
    private static final String A_DAY = "core.number.codes-a-day";
    private static final String SIGN_INS_A_DAY = "core.sign-in.codes-a-day";
    private static final String FROM_NETWORK = "core.sign-in.codes-an-hour-from-network";
    private static final int FLOOD = Integer.getInteger("flood.ids", 2_000);

    private static PhonesAtNode phones;
    private static SettingsOf settings;

    @BeforeAll
    static void start() {
        phones = PhonesAtNode.start("floods");
        settings = new SettingsOf(phones.node());
    }

    @AfterAll
    static void stop() {
        phones.close();
    }

    @BeforeEach
    void fromOneNetwork() {
        settings.set(FROM_NETWORK, "1000000").expect(204);
    }

    @AfterEach
    void budgetsAsTheyWere() {
        for (String key : List.of(TO_ONE, TO_PREFIX, A_DAY, SIGN_INS_A_DAY, FROM_NETWORK)) {
            settings.reset(key).expect(204);
        }
    }

    /** What each of so many who ask at once is answered. */
    private static List<Integer> flood(int many, IntFunction<Answer> ask) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> asked = IntStream.range(0, many)
                    .mapToObj(i -> (Callable<Integer>) () -> ask.apply(i).status())
                    .toList();
            return crowd.invokeAll(asked).stream().map(CodeFloodsIT::done).toList();
        } finally {
            crowd.shutdownNow();
        }
    }

    private static int done(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static long taken(List<Integer> answers) {
        return Collections.frequency(answers, 202);
    }

    private static Answer signsIn(String number) {
        return phones.node().as(Person.passerBy()).post(SIGN_IN, Map.of("address", number));
    }

    /** Somebody with an account, whose number was shown by a code: one message. */
    private static String known() {
        String number = PhonesAtNode.number();
        Enrolled person = Enrolled.person(phones.node());
        String addresses = "/api/core/account/addresses";
        person.browser.post(addresses, Map.of("address", number)).expect(202);
        person.browser
                .post(addresses + "/confirmation", Map.of("address", number, "code", phones.code(number, 1)))
                .expect(204);
        return number;
    }

    /** CN2: what is spent to show a number takes no code to sign in from whoever has it. */
    @Test
    void oneNumberGetsItsBudgetAndItsOwnerStillSignsIn() throws Exception {
        String number = known();

        List<Integer> answers = flood(200, i -> phones.asks(UUID.randomUUID(), number));

        int taken = (int) taken(answers);
        assertThat(taken).isBetween(1, 3);
        assertThat(Set.copyOf(answers)).isSubsetOf(202, 429, 503);
        phones.awaitAllLeft();
        assertThat(phones.messages(number)).hasSize(1 + taken);
        var owner = new Surfer(phones.node());
        owner.post(SIGN_IN, Map.of("address", number)).expect(202);
        owner.post(SIGN_IN + "/use", Map.of("code", phones.code(number, taken + 2)))
                .expect(201);
    }

    /** CN2 */
    @Test
    void aBlockOfNumbersGetsItsBudgetAndTheNextBlockItsOwn() throws Exception {
        settings.set(TO_PREFIX, "7").expect(204);
        String block = PhonesAtNode.number().substring(0, 6);
        int before = phones.taken();

        List<Integer> answers =
                flood(150, i -> phones.asks(UUID.randomUUID(), block + String.format("%05d", 1_000 + i)));

        assertThat(taken(answers)).isBetween(1L, 7L);
        phones.awaitAllLeft();
        assertThat(phones.taken() - before).isEqualTo((int) taken(answers));
        phones.asks(UUID.randomUUID(), PhonesAtNode.number()).expect(202);
    }

    /** CN2, CI10: ten thousand, half of them to sign in; whoever has an account comes in by another way. */
    @Test
    void aDayHasItsBudgetsAndALinkStillLetsIn() throws Exception {
        String number = known();
        settings.set(A_DAY, "40").expect(204);
        settings.set(SIGN_INS_A_DAY, "20").expect(204);
        settings.set(TO_PREFIX, "100000").expect(204);
        phones.awaitAllLeft();
        int before = phones.taken();

        List<Integer> answers = flood(
                FLOOD,
                i -> i % 2 == 0
                        ? phones.asks(UUID.randomUUID(), PhonesAtNode.number())
                        : signsIn(i % 100 == 1 ? number : PhonesAtNode.number()));

        assertThat(Set.copyOf(answers)).as("what is told").isSubsetOf(202, 429, 503);
        phones.awaitAllLeft();
        assertThat(phones.taken() - before).isBetween(1, 40 + 20);
        assertThat(phones.messages(number).size()).isBetween(1, 1 + 5);
        assertThat(phones.asks(UUID.randomUUID(), PhonesAtNode.number()))
                .hasStatus(429)
                .isProblem("core.number.no-more-codes");
        Enrolled person = Enrolled.person(phones.node());
        var elsewhere = new Surfer(phones.node());
        elsewhere
                .post(Enrolled.SESSION + "/link", Map.of("name", person.address))
                .expect(202);
        String link = new KeptLetters(phones.node(), person.address).link(1);
        elsewhere
                .post(Enrolled.SESSION + "/link/use", Map.of("code", link.replaceFirst("^.*#", "")))
                .expect(201);
    }

    /** CN2: the device is known by its network; whichever numbers it names, it hears the same. */
    @Test
    void aNetworkHasItsBudgetWhoeverIsNamed() throws Exception {
        String number = known();
        settings.set(FROM_NETWORK, "1").expect(204);
        int before = phones.taken();

        List<Integer> answers = flood(100, i -> phones.asks(UUID.randomUUID(), PhonesAtNode.number()));

        assertThat(taken(answers)).isLessThanOrEqualTo(1);
        Answer known = phones.asks(UUID.randomUUID(), number);
        Answer unknown = phones.asks(UUID.randomUUID(), PhonesAtNode.number());
        assertThat(known).hasStatus(429).isProblem("core.number.too-many-codes");
        assertThat(unknown.body()).isEqualTo(known.body());
        phones.awaitAllLeft();
        assertThat(phones.taken() - before).isLessThanOrEqualTo(1);
    }

    /** CN1: the same answer, and a message in either case. */
    @Test
    void nobodyLearnsWhetherANumberHasAnAccount() {
        String number = known();
        String nobodys = PhonesAtNode.number();

        Answer known = phones.asks(UUID.randomUUID(), number);
        Answer unknown = phones.asks(UUID.randomUUID(), nobodys);

        assertThat(known).hasStatus(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.header("Set-Cookie")).isEqualTo(known.header("Set-Cookie"));
        phones.awaitAllLeft();
        assertThat(phones.messages(nobodys)).hasSize(1);
        assertThat(phones.messages(number)).hasSize(2);
    }
}
