package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a mail server letters leave; what it does not take is tried again or set aside. */
class LettersBySmtpIT extends WholeServer {

    private static final String[] KEYS = {
        "platform.mail.host", "platform.mail.port", "platform.mail.tls", "platform.mail.from"
    };

    private static Letters letters;

    private final SettingsOf settings = new SettingsOf(server());
    private final MailBox box = new MailBox();

    @BeforeAll
    static void post() {
        letters = new Letters(server()).open();
    }

    @AfterAll
    static void close() {
        letters.close();
    }

    @BeforeEach
    void settings() {
        settings.set("platform.mail.port", String.valueOf(box.port())).expect(204);
        settings.set("platform.mail.tls", "none").expect(204);
        settings.set("platform.mail.from", "post@becs.example").expect(204);
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
    }

    @AfterEach
    void asItWas() {
        for (String key : KEYS) {
            settings.reset(key).expect(204);
        }
        box.close();
    }

    private static void awaitState(String id, String state) {
        await("letter is " + state)
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(60))
                .until(() -> letters.state(id).equals(state));
    }

    private static void awaitError(String id) {
        await("letter was refused")
                .pollInterval(50, TimeUnit.MILLISECONDS)
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        !letters.letter(id).json().path("error").asString("").isEmpty());
    }

    @Test
    void aServerThatIsDownIsTriedAgain() {
        String id = letters.sent(Letters.mail("down@example.org"));
        awaitError(id);

        Answer waiting = letters.letter(id);
        assertThat(waiting.text("state")).isEqualTo("WAITING");
        assertThat(waiting.text("attempts")).isEqualTo("1");
        assertThat(waiting.text("error")).doesNotContain("example.org");

        box.open();
        letters.retry(id).expect(200);
        awaitState(id, "SENT");
        assertThat(box.arrivedFor("down@example.org")).hasSize(1);
    }

    @Test
    void anAddressThatNobodyHasIsSetAsideAtOnce() {
        try (var unfriendly = new UnfriendlyMailServer()) {
            settings.set("platform.mail.port", String.valueOf(unfriendly.port()))
                    .expect(204);
            String id = letters.sent(Letters.mail("nobody.there@example.org"));
            awaitState(id, "DEAD");

            assertThat(letters.letter(id).text("error")).contains("550").doesNotContain("nobody.there");
            assertThat(letters.list("?state=DEAD")).hasStatus(200).says(id);
            assertThat(server().log()).doesNotContain("nobody.there");
        }
    }

    @Test
    void aLetterIsNotSentInClearWhereTlsIsAskedFor() {
        settings.set("platform.mail.tls", "starttls").expect(204);
        box.open();
        String id = letters.sent(Letters.mail("private@example.org"));
        awaitError(id);

        assertThat(letters.state(id)).isEqualTo("WAITING");
        assertThat(box.arrived()).isEmpty();
        letters.remove(id).expect(204);
    }

    /** CP4: Whoever brings the code reads that mailbox, because nobody else has seen it. */
    @Test
    void anInvitationLeavesByMailAndIsShownToNobody() {
        box.open();
        String address = UUID.randomUUID() + "@example.org";

        Answer invited = as(admin())
                .post("/api/core/people", Map.of("nameBn", "ইভা", "nameEn", "Eva", "email", address))
                .expect(201);

        assertThat(invited.json().has("code")).isFalse();
        assertThat(invited.json().has("link")).isFalse();
        await("the invitation")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !box.arrivedFor(address).isEmpty());
        String letter = box.arrivedFor(address).get(0).plain();
        String code = letter.substring(letter.indexOf("/api/core/invitation#") + "/api/core/invitation#".length())
                .split("\\s")[0];
        as(nobody()).post("/api/core/invitation", Map.of("code", code)).expect(201);
        assertThat(as(admin())
                        .get("/api/core/people/" + invited.text("/person/id"))
                        .json()
                        .at("/email/verifiedAt")
                        .asString(""))
                .isNotEmpty();
    }

    /** C13, C15 */
    @Test
    void aLetterArrivesAsItWasWritten() {
        box.open();
        String id = letters.sent(Letters.mail("ada@example.org"));
        awaitState(id, "SENT");

        var mail = box.arrivedFor("ada@example.org").get(0);
        assertThat(mail.subject()).isEqualTo("আদা, আমন্ত্রণ");
        assertThat(mail.from()).isEqualTo("post@becs.example");
        assertThat(mail.plain())
                .isEqualTo("প্রিয় আদা,\n\nএই লিংকে যান:\n" + Letters.LINK + "\n\nক্ষমা, জ্ঞান, স্ত্রী, ৳৫০০");
        assertThat(mail.html())
                .contains("<html lang=\"bn\">")
                .contains("ক্ষমা, জ্ঞান, স্ত্রী, ৳৫০০")
                .contains("<a href=\"" + Letters.LINK + "\">");
        assertThat(mail.id()).isEqualTo("<" + id + "@becs.example>");
        assertThat(mail.submitted()).isEqualTo("auto-generated");

        assertThat(letters.letter(id)).hasStatus(200).says("আমন্ত্রণ").doesNotSay("key-of-the-house");
        assertThat(letters.retry(id)).hasStatus(409).isProblem("core.letter.already-sent");
    }

    @Test
    void aFactIsNoMarkup() {
        box.open();
        var wish = Letters.mail("markup@example.org");
        wish.put("name", "<b>Ada</b> {{link}}");
        wish.put("language", "en");
        awaitState(letters.sent(wish), "SENT");

        var mail = box.arrivedFor("markup@example.org").get(0);
        assertThat(mail.subject()).isEqualTo("An invitation for <b>Ada</b> {{link}}");
        assertThat(mail.html())
                .contains("Dear &lt;b&gt;Ada&lt;/b&gt; {{link}},")
                .doesNotContain("<b>");
    }

    /** C14 */
    @Test
    void whatWasKeptIsLetGoByStaff() {
        settings.reset("platform.mail.host").expect(204);
        String id = letters.sent(Letters.mail("kept@example.org"));
        assertThat(letters.state(id)).isEqualTo("KEPT");

        box.open();
        settings.set("platform.mail.host", "127.0.0.1").expect(204);
        letters.retry(id).expect(200);
        awaitState(id, "SENT");
        assertThat(box.arrivedFor("kept@example.org").get(0).plain()).contains(Letters.LINK);
    }
}
