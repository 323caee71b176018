package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The card of a member: for themselves, and for whoever checks it. */
class CardsIT extends WholeServer {

    private static final String CARD = "/api/membership/card";
    private static final String CHECK = "/api/membership/cards/";
    private static final String PAGE = "/en/account/card";
    private static final String NOBODYS = "AAAAAAAAAAAAAAAAAAAAAA";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** The tests of an hour come from one network. */
    @BeforeAll
    static void openTheNetwork() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
    }

    @Test
    void whoeverIsNoMemberHasNoCardAndGetsNone() {
        Enrolled person = Enrolled.person(server());

        assertThat(as(nobody()).get(CARD)).hasStatus(401);
        assertThat(as(nobody()).post(CARD)).hasStatus(401);
        assertThat(as(nobody()).get(CARD + "/file")).hasStatus(401);
        for (Answer refused : List.of(person.browser.get(CARD), person.browser.post(CARD))) {
            assertThat(refused).hasStatus(404).isProblem("membership.card.no-member");
        }
        assertThat(person.browser.get(PAGE)).hasStatus(200).says("This account has no membership");
        assertThat(person.browser.submit(PAGE, Map.of("choice", "new", "member", "1")))
                .hasStatus(404);
        assertThat(person.browser.get(CARD)).hasStatus(404);
    }

    @Test
    void whoeverThinksOfJoiningReadsWhatItCostsAndBrings() {
        assertThat(as(nobody()).get("/membership"))
                .hasStatus(200)
                .says("সাধারণ সদস্য")
                .says("১৫ থেকে ৩০ বছর")
                .says("জুলাই ১")
                .says("/forms/member.application");
        assertThat(as(nobody()).get("/en/membership"))
                .hasStatus(200)
                .says("A vote at the general meeting")
                .says("12 months from the day of joining")
                .says("/en/forms/member.application");
        Answer offers = as(nobody()).get("/api/membership/offers").expect(200);
        assertThat(offers.json().path("items")).hasSize(5);
        assertThat(offers.text("/items/2/code")).isEqualTo("student");
        assertThat(offers.text("/items/2/mostAge")).isEqualTo("30");
        assertThat(as(nobody()).get("/membership/members")).hasStatus(404);
    }

    /** M11 */
    @Test
    void everythingThatIsNoCardIsAnsweredTheSame() {
        Answer nobodys = as(nobody()).in("en").get(CHECK + NOBODYS);

        assertThat(nobodys).hasStatus(200);
        assertThat(nobodys.text("state")).isEqualTo("not-valid");
        assertThat(nobodys.header("Cache-Control")).contains("no-store");
        for (String token : List.of("x", "A".repeat(300), "%27%20OR%201=1--", NOBODYS.replace('A', 'B'))) {
            assertThat(as(nobody()).in("en").get(CHECK + token).body()).isEqualTo(nobodys.body());
        }
        assertThat(as(nobody()).get("/en/verify/" + NOBODYS)).hasStatus(404).says("This card is not valid");
    }

    /** M11 */
    @Test
    void aCardTellsTheLeastAndEndsWithTheNextOne() {
        MemberAtHome member = MemberAtHome.of(server(), desk);
        Surfer browser = member.browser();
        assertThat(browser.get(PAGE)).hasStatus(200).says("You have no card yet");
        assertThat(browser.get(CARD + "/file")).hasStatus(404).isProblem("membership.card.not-found");

        browser.submit(PAGE, Map.of("choice", "new")).expect(303);

        Answer own = browser.get(CARD).expect(200);
        String number = own.text("number");
        String token = token(own);
        Answer checked = as(nobody()).in("en").get(CHECK + token).expect(200);
        assertThat(checked.text("state")).isEqualTo("valid");
        assertThat(checked.text("type")).isEqualTo("Honorary member");
        assertThat(number).endsWith(checked.text("numberEnd"));
        assertThat(checked).doesNotSay("রহিমা").doesNotSay(number);
        Answer page = as(nobody()).get("/verify/" + token).expect(200);
        assertThat(page).says("কার্ডটি বৈধ").doesNotSay("রহিমা").doesNotSay(number);
        assertThat(page.header("Referrer-Policy")).contains("no-referrer");
        assertThat(browser.get(PAGE)).says(number).says("<svg class=\"qr\"");
        Answer file = browser.get(CARD + "/file").expect(200);
        assertThat(file).says(number).doesNotSay("http").doesNotSay("<script");
        assertThat(file.body()).containsPattern("<p>(Check a card|কার্ড যাচাই): [a-z0-9.-]+(:[0-9]+)?</p>");

        browser.submit(PAGE, Map.of("choice", "show")).expect(303);
        assertThat(as(nobody()).get(CHECK + token)).says("রহিমা");
        browser.submit(PAGE, Map.of("choice", "hide")).expect(303);
        assertThat(as(nobody()).get(CHECK + token)).doesNotSay("রহিমা");

        String next = token(browser.post(CARD).expect(200));
        assertThat(next).isNotEqualTo(token);
        assertThat(as(nobody()).in("en").get(CHECK + token).body())
                .isEqualTo(as(nobody()).in("en").get(CHECK + NOBODYS).body());
        assertThat(as(nobody()).get(CHECK + next).text("state")).isEqualTo("valid");

        desk.does(member.id(), "mark", Map.of("mark", "suspended", "words", "কমিটির সিদ্ধান্ত"))
                .expect(200);
        assertThat(as(nobody()).get(CHECK + next).text("state")).isEqualTo("not-valid");
        assertThat(browser.get(PAGE))
                .says("This card is not valid now")
                .says("Not valid now")
                .doesNotSay("For life");
        assertThat(browser.get(CARD + "/file"))
                .hasStatus(200)
                .doesNotSay("আজীবন")
                .doesNotSay("For life");
    }

    /** Nobody names a card or a member in what they send; five new ones a day. */
    @Test
    void nobodyTouchesTheCardOfAnother() {
        MemberAtHome one = MemberAtHome.of(server(), desk);
        MemberAtHome other = MemberAtHome.of(server(), desk);
        String token = token(one.browser().post(CARD).expect(200));

        other.browser().post(CARD, Map.of("member", one.id(), "token", token, "id", one.id()));
        other.browser().submit(PAGE, Map.of("choice", "show", "member", one.id(), "token", token));

        assertThat(token(one.browser().get(CARD).expect(200))).isEqualTo(token);
        assertThat(as(nobody()).get(CHECK + token)).doesNotSay("রহিমা");
        for (int i = 0; i < 4; i++) {
            token = token(one.browser().post(CARD).expect(200));
        }
        assertThat(one.browser().post(CARD)).hasStatus(429).isProblem("membership.card.too-many-new");
        assertThat(as(nobody()).get(CHECK + token).text("state")).isEqualTo("valid");
    }

    private static String token(Answer own) {
        return own.text("address").replaceFirst("^.*/verify/", "");
    }
}
