package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff change settings while the server runs; what they may not change stays as it is. */
class SettingsIT extends WholeServer {

    private static final String PAGE_SIZE = "news.articles.page-size";
    private static final String PASSWORD = "platform.mail.password";

    private final SettingsOf settings = new SettingsOf(server());

    @AfterEach
    void asItWas() {
        for (String key : new String[] {PAGE_SIZE, PASSWORD, "platform.mail.host", "platform.mail.tls"}) {
            settings.reset(key).expect(204);
        }
    }

    @Test
    void onlyThoseWhoMaySeeOrChangeThem() {
        var choice = Map.of("value", "1");
        String path = SettingsOf.PATH + "/" + PAGE_SIZE;

        for (Person person : new Person[] {nobody(), Person.impostor()}) {
            assertThat(as(person).get(SettingsOf.PATH)).hasStatus(401);
            assertThat(as(person).put(path, choice)).hasStatus(401);
            assertThat(as(person).delete(path)).hasStatus(401);
        }
        assertThat(as(ben()).get(SettingsOf.PATH)).hasStatus(403);
        assertThat(as(ben()).put(path, choice)).hasStatus(403);
        assertThat(as(ada()).put(path, choice)).hasStatus(403);
        assertThat(settings.value(PAGE_SIZE)).isEqualTo("20");
    }

    @Test
    void aSettingThatNobodyDeclaresIsRefused() {
        assertThat(settings.set("news.articles.pagesize", "1")).hasStatus(404).isProblem("core.setting.not-found");
        assertThat(settings.reset("news.articles.pagesize")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({"platform.db.url, jdbc:derby:x", "platform.sms.url, http://169.254.169.254/", "forms.draft.days, 7"})
    void whatIsReadAtTheStartIsTheOperators(String key, String value) {
        String before = settings.value(key);

        assertThat(settings.set(key, value)).hasStatus(409).isProblem("core.setting.only-at-start");
        assertThat(settings.value(key)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "news.articles.page-size, 0",
        "news.articles.page-size, 101",
        "news.articles.page-size, many",
        "platform.mail.tls, perhaps",
        "platform.mail.port, 65536",
        "platform.mail.from, ${platform.db.password}",
        "platform.mail.password, ${platform.db.password}",
        "core.letters.kept-for, 30 days"
    })
    void whatIsNoValueIsRefusedWithASentence(String key, String value) {
        String before = settings.one(key).toString();

        assertThat(settings.set(key, value))
                .hasStatus(422)
                .isProblem("platform.setting.invalid")
                .complainsAbout("/value");
        assertThat(settings.one(key).toString()).isEqualTo(before);
    }

    @Test
    void aLineBreakIsRefused() {
        assertThat(settings.set("platform.mail.host", "mail.example.org\r\nX: y"))
                .hasStatus(422);
        assertThat(settings.value("platform.mail.host")).isEmpty();
    }

    /** C16 */
    @ParameterizedTest
    @ValueSource(strings = {"becs", "Society <post@example.org>", "post@example.org, other@example.org", "@", "a@b"})
    void lettersComeFromNothingButAnAddress(String from) {
        assertThat(settings.set("platform.mail.from", from))
                .hasStatus(422)
                .isProblem("core.letter.from-no-address")
                .says("notice@example.org");

        assertThat(settings.value("platform.mail.from")).isEmpty();
    }

    @Test
    void aChangeIsInUseWithTheAnswer() {
        var newsroom = new Newsroom(server());
        newsroom.published("সেটিং বদলের খবর ১");
        newsroom.published("সেটিং বদলের খবর ২");
        String list = "/api/news/articles";
        assertThat(as(nobody()).get(list).expect(200).json().path("items").size())
                .isGreaterThan(1);

        settings.set(PAGE_SIZE, " 1 ").expect(204);
        assertThat(as(nobody()).get(list).expect(200).json().path("items").size())
                .isEqualTo(1);
        assertThat(settings.value(PAGE_SIZE)).isEqualTo("1");
        assertThat(settings.source(PAGE_SIZE)).isEqualTo("STAFF");

        settings.reset(PAGE_SIZE).expect(204);
        assertThat(as(nobody()).get(list).expect(200).json().path("items").size())
                .isGreaterThan(1);
        assertThat(settings.source(PAGE_SIZE)).isEqualTo("DEFAULT");
    }

    /** C17 */
    @Test
    void aSecretIsWrittenAndNeverShown() {
        settings.set(PASSWORD, "open sesame 4711").expect(204);

        assertThat(settings.all()).doesNotSay("open sesame");
        assertThat(settings.isGiven(PASSWORD)).isTrue();
        assertThat(as(admin()).get("/api/core/modules/core")).doesNotSay("open sesame");
        assertThat(server().log()).doesNotContain("open sesame");
    }

    /** C17 */
    @Test
    void aPasswordDoesNotFollowToAnotherServer() {
        settings.set("platform.mail.host", "mail.example.org").expect(204);
        settings.set(PASSWORD, "open sesame").expect(204);

        settings.set("platform.mail.host", "mail.example.org").expect(204);
        assertThat(settings.isGiven(PASSWORD)).isTrue();
        settings.set("platform.mail.host", "mail.elsewhere.example").expect(204);
        assertThat(settings.isGiven(PASSWORD)).isFalse();
    }

    @Test
    void labelsAreInTheLanguageThatIsAskedFor() {
        assertThat(as(admin()).in("bn").get(SettingsOf.PATH)).hasStatus(200).says("তালিকার এক পাতায় কয়টি লেখা");
        assertThat(as(admin()).in("en").get(SettingsOf.PATH)).hasStatus(200).says("Articles on one page of a list");
    }
}
