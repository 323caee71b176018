package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who did what stands in the log, who was refused as well, and only auditors read it. */
class AuditIT extends WholeServer {

    private static final String NETWORK = "127.0.0.0/24";

    private final Newsroom newsroom = new Newsroom(server());
    private final Auditor auditor = Auditor.of(server());
    private final Caller admin = as(admin()).in("en");

    @Test
    void onlyAuditorsReadAndVerify() {
        assertThat(as(nobody()).get(Auditor.LOG)).hasStatus(401);
        assertThat(as(ben()).get(Auditor.LOG)).hasStatus(403);
        assertThat(as(ada()).post(Auditor.LOG + "/verification")).hasStatus(403);
        assertThat(as(nobody()).post(Auditor.LOG + "/verification")).hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "result=PERHAPS|core.audit.result-unknown",
                "from=yesterday|core.audit.time-unreadable",
                "to=-1000000000-01-01T00:00:00Z|core.audit.time-unreadable",
                "size=0|platform.page-size.invalid",
                "size=201|platform.page-size.invalid",
                "after=1234|platform.cursor.invalid",
            })
    void whatIsNoQuestionIsRefused(String question, String code) {
        assertThat(admin.get(Auditor.LOG + "?" + question)).hasStatus(400).isProblem(code);
    }

    @Test
    void aFilterWithoutEndIsRefused() {
        assertThat(admin.get(Auditor.LOG + "?subject=" + "x".repeat(201)))
                .hasStatus(400)
                .isProblem("core.audit.filter-too-long");
        assertThat(admin.get(Auditor.LOG + "?actor=%00")).hasStatus(400).isProblem("core.audit.filter-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x7", "after=c999999999999999999", "after=e%27--", "after=c-1"})
    void aVerificationGoesOnWhereItStoppedOrNotAtAll(String question) {
        assertThat(admin.post(Auditor.LOG + "/verification?" + question))
                .hasStatus(400)
                .isProblem("core.audit.mark-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"position=1", "hash=00", "position=x&hash=00", "position=1&hash=zz"})
    void halfAWitnessIsNone(String question) {
        assertThat(admin.post(Auditor.LOG + "/verification?" + question))
                .hasStatus(400)
                .isProblem("core.audit.witness-unreadable");
    }

    /** AU2 */
    @Test
    void whoWasRefusedIsWrittenDown() {
        String number = newsroom.drafted("প্রকাশের চেষ্টা");
        assertThat(as(ben()).post(Newsroom.DESK + "/" + number + "/publication"))
                .hasStatus(403);
        assertThat(as(nobody()).post(Newsroom.DESK + "/" + number + "/withdrawal"))
                .hasStatus(401);

        JsonNode refused = auditor.linked("action=news.article.publish&subject=" + number);
        JsonNode anonymous = auditor.linked("action=news.article.withdraw&subject=" + number);

        assertThat(refused.path("result").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("code").asString()).isEqualTo("platform.access.forbidden");
        assertThat(refused.path("actor").asString()).isNotEmpty();
        assertThat(refused.path("network").asString()).isEqualTo(NETWORK);
        assertThat(anonymous.path("actor").asString()).isEmpty();
        assertThat(anonymous.path("code").asString()).isEqualTo("platform.access.unauthenticated");
    }

    /** AU1, AU2 */
    @Test
    void whatBreaksARuleLeavesARefusalAndNoChange() {
        String number = newsroom.drafted("কখনো প্রকাশ হয়নি");
        assertThat(newsroom.withdraw(number)).hasStatus(409);

        JsonNode entry = auditor.linked("action=news.article.withdraw&subject=" + number);

        assertThat(entry.path("result").asString()).isEqualTo("REFUSED");
        assertThat(entry.path("code").asString()).isEqualTo("news.article.never-published");
        assertThat(entry.path("changes").size()).isZero();
        assertThat(auditor.entries("action=news.article&result=DONE&subject=" + number))
                .as("only the draft was made")
                .hasSize(1);
    }

    /** AU1, AU3 */
    @Test
    void whatWasDoneStandsWithBeforeAndAfter() {
        String number = newsroom.drafted("আগে ও পরে");
        newsroom.publish(number).expect(200);

        JsonNode entry = auditor.linked("action=news.article.publish&subject=" + number);

        assertThat(entry.path("result").asString()).isEqualTo("DONE");
        assertThat(entry.path("network").asString()).isEqualTo(NETWORK);
        assertThat(entry.path("actor").asString()).isNotEmpty();
        assertThat(entry.path("changes").size()).isEqualTo(1);
        JsonNode change = entry.path("changes").get(0);
        assertThat(change.path("field").asString()).isEqualTo("state");
        assertThat(change.path("dataClass").asString()).isEqualTo("P");
        assertThat(change.path("before").asString()).isEqualTo("DRAFT");
        assertThat(change.path("after").asString()).isEqualTo("PUBLISHED");
        JsonNode draft = auditor.linked("action=news.article.write&subject=" + number);
        assertThat(draft.toString()).contains("আগে ও পরে").doesNotContain("\"before\":");
    }

    @Test
    void aFormThatIsClosedAndOpenedLeavesTwoEntries() {
        String form = "complaint.ecommerce";
        await("form modules are taken in soon after the start")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        admin.get("/api/forms/form-modules").expect(200).body().contains(form));
        Instant before = Instant.now();
        admin.post("/api/forms/form-modules/" + form + "/disable").expect(200);
        admin.post("/api/forms/form-modules/" + form + "/enable").expect(200);

        List<JsonNode> entries = auditor.entries("action=forms.form.enable&subject=" + form + "&from=" + before);

        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).path("changes").get(0).path("field").asString())
                .isEqualTo("open");
        assertThat(entries.get(1).path("changes").get(0).has("after")).isFalse();
        assertThat(entries.get(0).path("changes").get(0).path("after").asString())
                .isNotEmpty();
    }

    /** AU7 */
    @Test
    void filtersTellEntriesApartAndPagesShowEachOnce() {
        Instant begin = Instant.now();
        String first = newsroom.published("খাতার প্রথম");
        String second = newsroom.published("খাতার দ্বিতীয়");
        newsroom.withdraw(second).expect(200);

        assertThat(auditor.entries("subject=" + first + "&action=news.article")).hasSize(2);
        assertThat(auditor.entries("subject=" + second + "&action=news.article"))
                .hasSize(3);
        assertThat(auditor.entries("subject=" + second + "&action=news.article&to=" + begin))
                .isEmpty();
        assertThat(auditor.entries("subject=" + second + "&action=news.article&from="
                        + Instant.now().plusSeconds(60)))
                .isEmpty();
        assertThat(auditor.entries("subject=" + second + "&action=news.article&actor=nobody-of-this-name"))
                .isEmpty();

        var seen = new ArrayList<String>();
        String after = "";
        do {
            Answer page = admin.get(Auditor.LOG + "?size=2&action=news.article&from=" + begin + after)
                    .expect(200);
            page.json().path("items").forEach(entry -> seen.add(entry.path("id").asString()));
            after = page.json().path("next").isString() ? "&after=" + page.text("next") : "";
        } while (!after.isEmpty());
        assertThat(seen)
                .hasSizeGreaterThanOrEqualTo(5)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    /** AU4 */
    @Test
    void theChainIsSoundAndKnownEndsAreStillInIt() {
        String number = newsroom.drafted("শিকলের জন্য");
        auditor.linked("action=news.article.write&subject=" + number);

        Answer sound = auditor.verify("");
        assertThat(sound.text("state")).as("%s", sound).isEqualTo("SOUND");
        String known = "position=" + sound.text("/end/position") + "&hash=" + sound.text("/end/hash");
        newsroom.drafted("তারপর আরেকটি");
        assertThat(auditor.verify(known).text("state")).isEqualTo("SOUND");

        Answer forged = auditor.verify("position=" + sound.text("/end/position") + "&hash=" + "0".repeat(64));
        assertThat(forged.text("state")).isEqualTo("BROKEN");
        assertThat(forged.text("/broken/kind")).isEqualTo("END_DIFFERS");
        assertThat(forged.text("/broken/sentence")).isNotBlank();
    }

    @Test
    void anOperatorVerifiesFromTheCommandLine() throws Exception {
        var without = BecsCommand.at(server(), "nonsense", "audit-verify");
        assertThat(without.text()).contains("core.token.unknown");
        assertThat(without.exit()).isEqualTo(1);

        var with = BecsCommand.at(server(), admin(), "audit-verify");
        assertThat(with.text()).contains("\"SOUND\"");
        assertThat(with.exit()).isZero();
    }

    /** AU2; on one engine, because it waits until the clock's minute is over. */
    @Test
    @Tag("one-engine")
    void aFloodOfRefusalsIsNotWrittenDownOneByOne() {
        Instant begin = Instant.now();
        for (int i = 0; i < 150; i++) {
            as(nobody()).post("/api/core/events/set-aside/flood/retry");
        }
        List<JsonNode> written = auditor.entries("action=core.event.retry&subject=flood&from=" + begin);
        long minutes = ChronoUnit.MINUTES.between(begin.truncatedTo(ChronoUnit.MINUTES), Instant.now()) + 1;
        assertThat(written).hasSizeLessThanOrEqualTo((int) (30 * minutes)).isNotEmpty(); // 30 in each that has begun

        await("the next minute tells how many more there were")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    as(nobody()).post("/api/core/events/set-aside/flood/retry");
                    return !auditor.entries("action=core.audit.refuse&from=" + begin)
                            .isEmpty();
                });
    }

    @Test
    void nobodyHasARouteThatChangesAnEntry() {
        String number = newsroom.drafted("বদলানো যায় না");
        String id = auditor.linked("action=news.article.write&subject=" + number)
                .path("id")
                .asString();

        assertThat(admin.delete(Auditor.LOG + "/" + id).status()).isIn(404, 405);
        assertThat(admin.put(Auditor.LOG + "/" + id, Map.of("actor", "x")).status())
                .isIn(404, 405);
        assertThat(admin.delete(Auditor.LOG).status()).isEqualTo(405);
    }
}
