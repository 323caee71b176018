package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** F37: somebody with an account and what they have sent in: all that the status page offers, without the secret. */
class OwnCasesIT extends WholeServer {

    private static final String OWN = "/api/forms/account/submissions";
    private static final String PAGE = "/en/account/sent";
    private static final String OPINION = "/en/forms/feedback.opinion";

    private final CaseDesk cell = new CaseDesk(server());
    private final Caller lead = cell.officer();

    /** The same answer to a stranger as for what is not there, on the pages and by the API; and nothing is changed. */
    @Test
    void whatStandsInAnotherAccountIsAsIfItWereNotThere() {
        Opened opened = cell.opened("অন্যের অ্যাকাউন্টের দোকান");
        Enrolled owner = Enrolled.person(server());
        Enrolled stranger = Enrolled.person(server());
        String id = added(owner, opened);
        String tag = cell.read(opened.number()).etag();
        for (String each : List.of(id, UUID.randomUUID().toString(), "x")) {
            String path = OWN + "/" + each;
            assertThat(stranger.browser.get(path)).hasStatus(404).isProblem("forms.account.not-found");
            assertThat(stranger.browser.delete(path)).hasStatus(404).isProblem("forms.account.not-found");
            assertThat(stranger.browser.post(path + "/replies", reply("message", "শুনুন")))
                    .hasStatus(404)
                    .isProblem("forms.account.not-found");
            assertThat(stranger.browser
                            .caller()
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .send("POST", path + "/files", "image/jpeg", FilesIT.picture()))
                    .hasStatus(404)
                    .isProblem("forms.account.not-found");
            assertThat(stranger.browser.get(PAGE + "/" + each)).hasStatus(404);
            for (String choice : List.of("message", "closed", "off", "erasure")) {
                assertThat(stranger.browser.submit(PAGE + "/" + each, fields(choice, "শুনুন")))
                        .hasStatus(404);
            }
        }
        for (String path : List.of(OWN, OWN + "/" + id)) {
            assertThat(server().anonymous().get(path)).hasStatus(401);
        }
        assertThat(stranger.browser.get(OWN).expect(200).json().path("items")).isEmpty();
        assertThat(owner.browser.forged().post(OWN + "/" + id + "/replies", reply("closed", "")))
                .hasStatus(403);
        assertThat(cell.read(opened.number()).etag()).isEqualTo(tag);
        assertThat(owner.browser.get(OWN).expect(200).json().path("items")).hasSize(1);
    }

    /** C14 C15: the very same dialogue, without a script. */
    @Test
    void theAccountOffersWhatTheStatusPageOffers() {
        Opened opened = cell.opened("আমার কেসের দোকান");
        Enrolled owner = Enrolled.person(server());
        String id = added(owner, opened);
        String page = PAGE + "/" + id;
        lead.post(CaseDesk.CASES + "/" + opened.number() + "/messages", Map.of("words", "কোন তারিখে টাকা দিয়েছেন?"))
                .expect(201);

        assertThat(owner.browser.get(PAGE).expect(200)).says("href=\"" + page + "\"");
        assertThat(owner.browser.get(page).expect(200))
                .says("কোন তারিখে")
                .says("Add evidence")
                .says("Withdraw the complaint")
                .says("Erase what I sent")
                .says("Take it off my account")
                .says("action=\"" + page + "\"")
                .doesNotSay(opened.receipt().text("secret"))
                .doesNotSay("<script src");
        var blank = fields("message", " ");
        assertThat(owner.browser.submit(page, blank)).hasStatus(422).says("Nothing was written");
        var said = fields("message", "২ মে বিকালে।");
        assertThat(owner.browser.submit(page, said).expect(200)).says("reached the cell");
        assertThat(owner.browser.submit(page, said).expect(200)).says("reached the cell");
        assertThat(cell.status(opened.receipt())).says("২ মে বিকালে।");
        assertThat(lead.get(CaseDesk.CASES + "/" + opened.number() + "/timeline?reason=check")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(2);
        assertThat(owner.browser.submit(page, fields("closed", "")).expect(200)).says("Noted");
        assertThat(cell.read(opened.number()).text("outcome")).isEqualTo("withdrawn");

        assertThat(owner.browser.submit(page, fields("off", ""))).hasStatus(303);
        assertThat(owner.browser.get(page)).hasStatus(404);
        assertThat(cell.status(opened.receipt())).hasStatus(200);
    }

    /** C23 */
    @Test
    void anAppOfItsOwnerDoesTheSame() {
        Opened opened = cell.opened("অ্যাপের কেসের দোকান");
        Enrolled owner = Enrolled.person(server());
        assertThat(owner.browser.post(OWN, Map.of("number", opened.receipt().text("receiptNumber"), "secret", "AAAA")))
                .hasStatus(404)
                .isProblem("forms.status.not-found");
        assertThat(owner.browser.get(OWN).expect(200).json().path("items")).isEmpty();
        String id = added(owner, opened);
        assertThat(added(owner, opened)).isEqualTo(id);
        assertThat(owner.browser.get(OWN).expect(200).text("/items/0/receiptNumber"))
                .isEqualTo(opened.receipt().text("receiptNumber"));

        String path = OWN + "/" + id;
        assertThat(owner.browser.get(path).expect(200)).says("\"code\":\"evidence\"");
        var evidence = reply("evidence", "বিকাশের রসিদ");
        Answer file = owner.browser
                .caller()
                .header("Idempotency-Key", evidence.get("id").toString())
                .header("X-File-Name", "bill.jpg")
                .send("POST", path + "/files", "image/jpeg", FilesIT.picture())
                .expect(201);
        evidence.put("files", List.of(file.text("id")));
        assertThat(owner.browser.post(path + "/replies", evidence))
                .hasStatus(200)
                .says("added to the case");
        assertThat(cell.status(opened.receipt())).says("bill.jpg");
        assertThat(owner.browser.post(path + "/replies", Map.of("choice", "closed")))
                .hasStatus(422)
                .complainsAbout("/id");

        assertThat(owner.browser.delete(path).status()).isBetween(200, 204);
        assertThat(owner.browser.get(path)).hasStatus(404);
    }

    /** What is handed in by a page or by the API stands there; an app, and whoever has no account, has nothing of it. */
    @Test
    void whatIsHandedInWhileSignedInStandsInTheAccount() {
        Enrolled person = Enrolled.person(server());
        Surfer browser = person.browser;
        browser.submit(OPINION, Map.of("topic", "refund", "opinion", "নিজের মত।", "_next", "1"))
                .expect(303);
        browser.submit(OPINION + "/2", Map.of("_next", "1")).expect(303);
        browser.submit(OPINION + "/check", Map.of("_submit", "1")).expect(303);
        assertThat(browser.get(OPINION + "/receipt").expect(200)).says("It also stands in the account");
        assertThat(browser.get(OWN).expect(200).text("/items/0/form")).isEqualTo("feedback.opinion");

        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(browser.caller()
                            .header("Idempotency-Key", key)
                            .post(Complainant.FORM + "/submissions", Complainant.answers())
                            .status())
                    .isBetween(200, 201);
        }
        assertThat(browser.get(OWN).expect(200).json().path("items")).hasSize(2);

        var passing = new Surfer(server());
        passing.submit(OPINION, Map.of("topic", "refund", "opinion", "পথচারীর মত।", "_next", "1"))
                .expect(303);
        passing.submit(OPINION + "/2", Map.of("_next", "1")).expect(303);
        passing.submit(OPINION + "/check", Map.of("_submit", "1")).expect(303);
        assertThat(passing.get(OPINION + "/receipt").expect(200)).doesNotSay("stands in the account");
        assertThat(browser.get(OWN).expect(200).json().path("items")).hasSize(2);
    }

    private String added(Enrolled person, Opened opened) {
        Answer added = person.browser
                .post(
                        OWN,
                        Map.of(
                                "number", opened.receipt().text("receiptNumber"),
                                "secret", opened.receipt().text("secret")))
                .expect(200);
        return added.text("id");
    }

    private static Map<String, Object> reply(String choice, String words) {
        var reply = new HashMap<String, Object>();
        reply.put("id", UUID.randomUUID().toString());
        reply.put("choice", choice);
        reply.put("words", words);
        return reply;
    }

    private static Map<String, String> fields(String choice, String words) {
        return Map.of("id", UUID.randomUUID().toString(), "choice", choice, "words", words);
    }
}
