package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Caller;
import info.becs.testkit.server.Database;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers on one PostgreSQL: each letter leaves once, each job is done once, each setting is the same on both. */
@Tag("once")
class LettersNodesIT {

    private static final int LETTERS = 60;
    private static final String JOBS = "/api/core/jobs";

    private static final MailBox BOX = new MailBox();
    private static final SmsServer SMS = new SmsServer();
    /** What one has locked the other opens. */
    private static final Path KEYS = Path.of("target", "letters-keys.p12").toAbsolutePath();

    private static Database database;
    private static LibertyNode a;
    private static LibertyNode b;
    private static Letters onA;
    private static Letters onB;

    @BeforeAll
    static void start() {
        BOX.open();
        database = Database.postgresql();
        a = configured("letters-a").start();
        b = configured("letters-b").peopleOf(a).start();
        onA = new Letters(a).open();
        onB = new Letters(b).open();
    }

    private static LibertyNode configured(String name) {
        return LibertyNode.named(name)
                .database(database)
                .environment("PLATFORM_KEYS_FILE", KEYS.toString())
                .environment("PLATFORM_MAIL_HOST", "127.0.0.1")
                .environment("PLATFORM_MAIL_PORT", String.valueOf(BOX.port()))
                .environment("PLATFORM_MAIL_TLS", "none")
                .environment("PLATFORM_MAIL_FROM", "post@becs.example")
                .environment("PLATFORM_SMS_URL", SMS.address())
                .environment("PLATFORM_SMS_TOKEN", "sesame-of-the-gateway");
    }

    @AfterAll
    static void stop() {
        a.close();
        b.close();
        BOX.close();
        SMS.close();
    }

    @Test
    void whatTheOperatorHasSetStaffCannotChange() {
        var settings = new SettingsOf(a);

        assertThat(settings.set("platform.mail.host", "mail.elsewhere.example"))
                .hasStatus(409)
                .isProblem("core.setting.fixed-by-server");
        assertThat(settings.value("platform.mail.host")).isEqualTo("127.0.0.1");
        assertThat(settings.source("platform.mail.host")).isEqualTo("SERVER");
        assertThat(settings.one("platform.mail.host").path("changeable").asBoolean())
                .isFalse();
        assertThat(settings.all()).doesNotSay("sesame-of-the-gateway");
    }

    /** C16 */
    @Test
    void whatIsSetOnOneIsInUseOnTheOtherWithinTwoSeconds() {
        Promised.within(TwoNodes.TWO_SECONDS, () -> {
            new SettingsOf(a).set("news.front.size", "7").expect(204);
            Duration set = TwoNodes.follows(
                    () -> new SettingsOf(b).value("news.front.size").equals("7"));
            new SettingsOf(b).reset("news.front.size").expect(204);
            TwoNodes.follows(() -> new SettingsOf(a).source("news.front.size").equals("DEFAULT"));
            return set;
        });
    }

    /** C13 */
    @Test
    void eachLetterArrivesOnce() {
        var addresses = new ArrayList<String>();
        for (int i = 0; i < LETTERS; i++) {
            String address = "reader" + i + "@example.org";
            (i % 2 == 0 ? onA : onB).sent(Letters.mail(address));
            addresses.add(address);
        }
        await("all letters have left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> onA.list("?state=WAITING").body().contains("\"items\":[]")
                        && onA.list("?state=SENDING").body().contains("\"items\":[]"));

        assertThat(addresses)
                .allSatisfy(address -> assertThat(BOX.arrivedFor(address)).hasSize(1));
    }

    @Test
    void aShortMessageGoesThroughTheGatewayOnce() {
        String id = onA.sent(Letters.sms("০১৮১২-৩৪৫৬৭৮"));
        await("it has left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> onA.state(id).equals("SENT"));

        List<SmsServer.Taken> taken = SMS.takenFor("+8801812345678");
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).authorization()).isEqualTo("Bearer sesame-of-the-gateway");
        assertThat(taken.get(0).type()).isEqualTo("application/json");
        assertThat(taken.get(0).body().path("text").asString()).isEqualTo("আদা: " + Letters.LINK);
        assertThat(taken.get(0).body().path("id").asString()).isEqualTo(id);
    }

    @Test
    void aQuoteInAShortMessageStaysText() {
        var wish = Letters.sms("01812000002");
        wish.put("name", "\",\"to\":\"+8801999999999\",\"x\":\"{{number}}\\");
        String id = onA.sent(wish);
        await("it has left")
                .atMost(Duration.ofSeconds(60))
                .until(() -> onA.state(id).equals("SENT"));

        assertThat(SMS.takenFor("+8801999999999")).isEmpty();
        assertThat(SMS.takenFor("+8801812000002").get(0).body().path("text").asString())
                .startsWith("\",\"to\":\"+8801999999999\",\"x\":\"{{number}}\\: ");
    }

    @Test
    void aGatewayThatIsBusyIsAskedAgainAndOneThatRefusesIsNot() {
        try {
            SMS.answer(503);
            String busy = onA.sent(Letters.sms("01812000003"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> onA.letter(busy).body().contains("503"));
            assertThat(onA.state(busy)).isEqualTo("WAITING");

            SMS.answer(422);
            String refused = onA.sent(Letters.sms("01812000004"));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> onA.state(refused).equals("DEAD"));

            SMS.answer(200);
            onA.retry(busy).expect(200);
            await().atMost(Duration.ofSeconds(60)).until(() -> onA.state(busy).equals("SENT"));
            assertThat(SMS.takenFor("+8801812000003")).hasSize(1);
            assertThat(SMS.takenFor("+8801812000004")).isEmpty();
        } finally {
            SMS.answer(200);
        }
    }

    /** C18 */
    @Test
    void aJobIsDoneOnOneNode() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(a).post(JOBS + "/postoffice.sorting/run").status() == 202);
        await("it is done")
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(b).get(JOBS).body().contains("3 of 3"));

        int steps = List.of(a, b).stream()
                .mapToInt(node -> node.anonymous()
                        .get("/api/postoffice/sorting")
                        .expect(200)
                        .json()
                        .size())
                .sum();
        assertThat(steps).isEqualTo(3);
    }

    /** C20 */
    @Test
    void aJobIsWatchedAndStoppedFromWhicheverNode() {
        onA.sorts("paced");
        onB.sorts("paced");
        run("postoffice.sorting");
        String token = a.people().admin().token().orElseThrow();
        try (var atA = new JobWatch(a, token);
                var atB = new JobWatch(b, token)) {
            onA.sortsOn();
            onB.sortsOn();
            for (JobWatch watch : List.of(atA, atB)) {
                watch.await("postoffice.sorting", job -> job.path("count").asInt() > 0);
            }
            as(b).post(JOBS + "/postoffice.sorting/stop").expect(202);
            for (JobWatch watch : List.of(atA, atB)) {
                watch.await(
                        "postoffice.sorting",
                        job -> job.path("result").asString().equals("STOPPED"));
                watch.awaitEnd();
            }
        } finally {
            onA.sorts("well");
            onB.sorts("well");
        }
    }

    /** C15 */
    @Test
    void whoeverReadsTheDatabaseHasNoLinkThatIsStillGood() throws SQLException {
        BOX.close();
        String id;
        String kept = "SELECT COUNT(*) FROM core_letter WHERE secrets IS NOT NULL AND id = '";
        try {
            id = onA.sent(Letters.mail("locked@example.org"));
            assertThat(count(kept + id + "'")).isEqualTo(1);
            assertThat(count("SELECT COUNT(*) FROM core_letter WHERE secrets LIKE '%key-of-the-house%'"
                            + " OR body LIKE '%key-of-the-house%'"))
                    .isZero();
        } finally {
            BOX.open();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> onA.state(id).equals("SENT"));

        assertThat(BOX.arrivedFor("locked@example.org").get(0).plain()).contains(Letters.LINK);
        assertThat(count(kept + id + "'")).isZero();
    }

    @Test
    void oldLettersAndEventsAreRemovedAndYoungOnesStay() throws SQLException {
        String old = onA.sent(Letters.mail("old@example.org"));
        String young = onA.sent(Letters.mail("young@example.org"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> onA.state(old).equals("SENT") && onA.state(young).equals("SENT"));
        change("UPDATE core_letter SET created_at = created_at - INTERVAL '31 days' WHERE id = '" + old + "'");
        change("UPDATE core_event_batch SET happened_at = happened_at - INTERVAL '400 days'"
                + " WHERE content LIKE '%\"core.module.installed\"%'");

        run("core.letters.expiry");
        run("core.events.trimming");

        await().atMost(Duration.ofSeconds(60)).until(() -> onA.letter(old).status() == 404);
        assertThat(onA.letter(young)).hasStatus(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> count("SELECT COUNT(*) FROM core_event_batch"
                                + " WHERE content LIKE '%\"core.module.installed\"%'")
                        == 0);
        assertThat(count("SELECT COUNT(*) FROM core_event_batch")).isPositive();
    }

    private static void run(String job) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as(a).post(JOBS + "/" + job + "/run").status() == 202);
    }

    private static Caller as(LibertyNode node) {
        return node.as(a.people().admin()).in("en");
    }

    private static void change(String sql) throws SQLException {
        Map<String, String> at = database.environment();
        try (var connection = DriverManager.getConnection(
                        at.get("PLATFORM_DB_URL"), at.get("PLATFORM_DB_USER"), at.get("PLATFORM_DB_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long count(String sql) throws SQLException {
        Map<String, String> at = database.environment();
        try (var connection = DriverManager.getConnection(
                        at.get("PLATFORM_DB_URL"), at.get("PLATFORM_DB_USER"), at.get("PLATFORM_DB_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
