package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** M11 M16 M24 M33: links of letters that were written before two became one. Each does what its letter says, or says what to do instead. */
class MergedLettersIT extends WholeServer {

    private static final String MAILINGS = "/api/membership/mailings";
    private static final String UNPAID = "membership.application.approved-unpaid";
    private static final Pattern PAY = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");
    private static final Pattern STOP = Pattern.compile("/unsubscribe/[A-Za-z0-9_-]+");
    private static final Pattern EMAIL = Pattern.compile("/membership/email/[0-9A-Za-z_-]+");

    private final MembershipDesk desk = new MembershipDesk(server());
    private final Caller passerBy = as(nobody()).in("en").header("Sec-Fetch-Site", "same-origin");

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void theLinkThatStopsLettersStopsThemForTheOneThatStays() {
        String district = "pirojpur";
        MemberAtHome stays = member(district);
        MemberAtHome goes = member(district);
        for (MemberAtHome each : List.of(stays, goes)) {
            each.browser()
                    .put("/api/membership/consents/news-sms", Map.of("version", "2026-11"))
                    .expect(204);
        }
        send(district);
        String link = "/en" + desk.found("+88" + goes.mobile(), "membership.mailing", STOP);
        desk.does(goes.id(), "merge", Map.of("into", stays.id())).expect(200);
        assertThat(gets(district)).isEqualTo(1);

        assertThat(passerBy.get(link)).hasStatus(200).says("News by short message");
        assertThat(gets(district)).isEqualTo(1);
        assertThat(passerBy.submit(link, Map.of("choice", "stop")))
                .hasStatus(200)
                .says("There are no more letters");

        assertThat(gets(district)).isZero();
        assertThat(stays.browser().get("/en/account/consents")).says("Withdrawn by the link of a letter");
    }

    @Test
    void theLinkToPayLeadsToTheAccountOfTheOneThatStays() {
        MembershipDesk.SignedIn stays = desk.signedIn("general", Map.of());
        var answers = MembershipDesk.answers("general");
        String goes = desk.applied(answers);
        desk.does(goes, "approval", Map.of()).expect(200);
        String link = "/en" + desk.found(answers.path("mobile").asString(), UNPAID, PAY);
        assertThat(passerBy.get(link)).hasStatus(200);
        desk.does(goes, "merge", Map.of("into", stays.id())).expect(200);
        String before = desk.read(stays.id()).body();

        assertThat(passerBy.get(link)).hasStatus(404).says("Sign in to your account to pay");
        assertThat(passerBy.get(link.substring(3))).hasStatus(404).says("অ্যাকাউন্টে ঢুকে চাঁদা দেওয়া যায়");
        assertThat(passerBy.get(link + "/receipt")).hasStatus(404);
        assertThat(passerBy.submit(
                        link,
                        Map.of(
                                "once", UUID.randomUUID().toString(),
                                "method", "cash",
                                "amount", "200",
                                "paidOn.day", "20",
                                "paidOn.month", "11",
                                "paidOn.year", "2026")))
                .hasStatus(404);
        assertThat(desk.read(stays.id()).body()).isEqualTo(before);
        assertThat(desk.read(goes).json().path("payments")).isEmpty();

        Answer led = stays.browser().submit("/en/account/fees", Map.of("choice", "pay"));
        assertThat(led).hasStatus(303);
        assertThat(passerBy.get(led.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", "")))
                .hasStatus(200)
                .says("Transaction id");
    }

    /** The application is none any more, so nothing of it would go to the address. */
    @Test
    void theLinkThatConfirmsAnAddressPromisesNothingAboutAnApplicationThatIsNoneAnyMore() {
        String into = desk.approved("general").text("id");
        String email = "merged." + UUID.randomUUID() + "@people.example.org";
        Answer receipt = desk.handsIn(MembershipDesk.answers("general").put("email", email));
        String goes = desk.awaitOf(receipt);
        String link = "/en" + desk.found(email, "membership.application.email", EMAIL);
        desk.does(goes, "merge", Map.of("into", into)).expect(200);

        assertThat(passerBy.get(link)).hasStatus(404).says("its receipt number shows how it stands");
        assertThat(passerBy.submit(link, Map.of("choice", "mine"))).hasStatus(404);

        assertThat(desk.status(receipt).expect(200)).says("joined to your earlier membership");
    }

    @Test
    void theCardOfTheOneThatEndsIsNoneForWhoeverChecksIt() {
        MemberAtHome stays = member("jhalokati");
        MemberAtHome goes = member("jhalokati");
        String card = goes.browser()
                .post("/api/membership/card")
                .expect(200)
                .text("address")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(passerBy.get("/en" + card.replaceFirst("^/en", ""))).says("This card is valid");

        desk.does(goes.id(), "merge", Map.of("into", stays.id())).expect(200);

        assertThat(passerBy.get("/en" + card.replaceFirst("^/en", "")))
                .says("This card is not valid")
                .doesNotSay("Honorary");
    }

    private MemberAtHome member(String district) {
        return MemberAtHome.of(
                server(), desk, MembershipDesk.answers("honorary").put("district", district));
    }

    private Answer begun(String district) {
        return desk.registrar()
                .post(MAILINGS, Map.of("purpose", "news-sms", "filter", Map.of("district", district)))
                .expect(201);
    }

    private int gets(String district) {
        return begun(district).json().path("gets").asInt();
    }

    private void send(String district) {
        Answer draft = begun(district);
        String at = MAILINGS + "/" + draft.text("id");
        Answer written = desk.registrar()
                .header("If-Match", draft.etag())
                .put(at + "/text", Map.of("textBn", "শুক্রবার সভা।", "textEn", "On Friday."))
                .expect(200);
        desk.registrar()
                .header("If-Match", written.etag())
                .post(at + "/sending")
                .expect(200);
        await("the letter is sent")
                .atMost(Duration.ofSeconds(60))
                .until(() -> desk.registrar().get(at).text("state").equals("DONE"));
    }
}
