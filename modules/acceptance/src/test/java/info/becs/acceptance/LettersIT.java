package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.WholeServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters are handed in with the change that they tell of, and without a mail server kept where staff see them. */
class LettersIT extends WholeServer {

    private static Letters letters;

    @BeforeAll
    static void open() {
        letters = new Letters(server()).open();
    }

    @AfterAll
    static void close() {
        letters.close();
    }

    /** Of this module's: others write letters at any time. */
    private static int inTheOutbox() {
        return (int) letters.list("?size=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("template").asString("").startsWith("postoffice."))
                .count();
    }

    @Test
    void onlyThoseWhoMayLookIntoTheOutbox() {
        String id = letters.sent(Letters.mail("ada@example.org"));
        String path = Letters.OUTBOX + "/" + id;

        for (String read : new String[] {Letters.OUTBOX, path, Letters.OUTBOX + "/templates"}) {
            assertThat(as(nobody()).get(read)).hasStatus(401);
            assertThat(as(Person.impostor()).get(read)).hasStatus(401);
            assertThat(as(ben()).get(read)).hasStatus(403).doesNotSay("example.org");
        }
        assertThat(as(ben()).post(path + "/retry")).hasStatus(403);
        assertThat(as(ben()).delete(path)).hasStatus(403);
        assertThat(letters.letter(id)).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "ada@example.org\r\nBcc: everybody@example.org",
                "ada@example.org, ben@example.org",
                "ada@exаmple.org",
                "ada@[127.0.0.1]"
            })
    void anAddressThatIsNoneIsRefusedAndNothingIsKept(String address) {
        int before = inTheOutbox();

        assertThat(letters.handIn(Letters.mail(address))).hasStatus(422);
        assertThat(inTheOutbox()).isEqualTo(before);
    }

    @Test
    void aSubjectCannotBeginAnotherHeader() {
        int before = inTheOutbox();
        var wish = Letters.mail("ada@example.org");
        wish.put("name", "Ada\r\nBcc: everybody@example.org");

        assertThat(letters.handIn(wish)).hasStatus(422).isProblem("core.letter.line-break");
        assertThat(inTheOutbox()).isEqualTo(before);
    }

    @Test
    void outsideATransactionThereIsNoLetter() {
        int before = inTheOutbox();

        assertThat(letters.handInOutsideATransaction(Letters.mail("ada@example.org")))
                .hasStatus(500);
        assertThat(inTheOutbox()).isEqualTo(before);
    }

    /** C13 */
    @Test
    void aChangeThatIsTakenBackSendsNoLetter() {
        int before = inTheOutbox();
        var wish = Letters.mail("ada@example.org");
        wish.put("refuse", true);

        assertThat(letters.handIn(wish)).hasStatus(409).isProblem("postoffice.changed-its-mind");
        assertThat(inTheOutbox()).isEqualTo(before);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        assertThat(letters.letter("00000000-0000-7000-8000-000000000000"))
                .hasStatus(404)
                .isProblem("core.letter.not-found");
        assertThat(letters.list("?state=LOST")).hasStatus(400).isProblem("core.letter.state-unknown");
        assertThat(letters.list("?after=garbage")).hasStatus(400);
        assertThat(letters.list("?size=201")).hasStatus(400);
        assertThat(letters.list("/templates/nobody.knows")).hasStatus(404).isProblem("core.letter.template-not-found");
    }

    /** C14 */
    @Test
    void withoutAMailServerALetterIsKeptAndShown() {
        String id = letters.sent(Letters.mail("Ada@Example.ORG"));

        Answer letter = letters.letter(id).expect(200);
        assertThat(letter.text("state")).isEqualTo("KEPT");
        assertThat(letter.text("address")).isEqualTo("ada@example.org");
        assertThat(letter.text("subject")).isEqualTo("আদা, আমন্ত্রণ");
        assertThat(letter.text("text")).contains("ক্ষমা, জ্ঞান, স্ত্রী, ৳৫০০").contains(Letters.LINK);
        assertThat(letter.text("html")).contains("<a href=\"" + Letters.LINK + "\">");
        assertThat(letters.retry(id)).hasStatus(409).isProblem("core.letter.no-carrier");
        assertThat(letters.state(id)).isEqualTo("KEPT");
    }

    /** C15 */
    @Test
    void whoMayReadLettersMayNotThereforeUseTheirLinks() {
        String id = letters.sent(Letters.mail("ada@example.org"));
        Caller clerk = as(clerk());

        assertThat(clerk.get(Letters.OUTBOX + "/" + id))
                .hasStatus(200)
                .says("আমন্ত্রণ")
                .doesNotSay("key-of-the-house");
        assertThat(clerk.get(Letters.OUTBOX)).hasStatus(200).doesNotSay("key-of-the-house");
    }

    private static Person clerk() {
        var wish = Map.of("name", "clerk", "permissions", new String[] {"core.letter.read"}, "days", 1);
        return new Person(
                "clerk", as(admin()).post("/api/core/tokens", wish).expect(201).text("token"));
    }

    @Test
    void aLetterIsReadInItsLanguage() {
        var wish = Letters.mail("ada@example.org");
        wish.put("language", "en");
        Answer letter = letters.letter(letters.sent(wish)).expect(200);

        assertThat(letter.text("subject")).isEqualTo("An invitation for আদা");
        assertThat(letter.text("text")).contains("Dear আদা").doesNotContain("{{site}}");
    }

    @Test
    void whatWasRemovedIsGone() {
        String id = letters.sent(Letters.mail("ada@example.org"));

        letters.remove(id).expect(204);
        assertThat(letters.letter(id)).hasStatus(404);
    }

    @Test
    void pagingShowsEachLetterOnceYoungestFirst() {
        var wanted = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            wanted.add(0, letters.sent(Letters.mail("ada@example.org")));
        }
        var seen = new ArrayList<String>();
        String after = "";
        while (seen.size() < 5) {
            Answer slice = letters.list("?state=KEPT&size=2" + after).expect(200);
            slice.json().path("items").forEach(line -> seen.add(line.path("id").asString()));
            after = "&after=" + slice.json().path("next").asString("");
        }
        assertThat(seen.subList(0, 5)).isEqualTo(wanted);
    }

    @Test
    void whatIsOverIsNotLetGo() {
        var wish = Letters.mail("ada@example.org");
        wish.put("until", Instant.now().minusSeconds(1).toString());

        assertThat(letters.retry(letters.sent(wish))).hasStatus(409).isProblem("core.letter.too-late");
    }

    @Test
    void aKindOfLetterIsPreviewedWithItsSamples() {
        assertThat(letters.list("/templates")).hasStatus(200).says("postoffice.invitation");
        assertThat(letters.list("/templates/postoffice.invitation?lang=bn"))
                .hasStatus(200)
                .says("Ada, আমন্ত্রণ")
                .says("https://example.org/#sample");
        assertThat(letters.list("/templates/postoffice.invitation?lang=en"))
                .hasStatus(200)
                .says("An invitation for Ada");
    }

    @Test
    void shortMessagesToOneNumberHaveALimit() {
        var wish = Letters.sms("০১৭১২ ০০০০০১");
        for (int i = 0; i < 10; i++) {
            assertThat(letters.letter(letters.sent(wish)).text("address")).isEqualTo("+8801712000001");
        }
        int before = inTheOutbox();

        assertThat(letters.handIn(wish)).hasStatus(429).isProblem("core.letter.too-many");
        assertThat(inTheOutbox()).isEqualTo(before);
    }

    /** CP7 */
    @Test
    void lettersToAPersonComeOutAndAreErasedWithThem() {
        var ida = Map.of("nameBn", "আইডা", "nameEn", "Ida", "email", "ida.of.letters@example.org");
        String person = as(admin()).post("/api/core/people", ida).expect(201).text("/person/id");
        var wish = Letters.mail("ida.of.letters@example.org");
        wish.put("person", person);
        String id = letters.sent(wish);
        String others = letters.sent(Letters.mail("somebody.else@example.org"));

        assertThat(as(admin()).get("/api/core/people/" + person + "/export"))
                .hasStatus(200)
                .says("আদা, আমন্ত্রণ")
                .doesNotSay("key-of-the-house");
        as(admin())
                .post("/api/core/people/" + person + "/erasure", Map.of("confirm", person))
                .expect(200);

        assertThat(letters.letter(id)).hasStatus(404);
        assertThat(letters.letter(others)).hasStatus(200);
    }

    @Test
    void addressesAndLinksAreInNoLog() {
        letters.sent(Letters.mail("unmistakable.person@example.org"));

        assertThat(server().log()).doesNotContain("unmistakable.person").doesNotContain("key-of-the-house");
    }
}
