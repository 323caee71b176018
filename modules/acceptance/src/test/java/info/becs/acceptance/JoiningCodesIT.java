package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whoever joins shows by a code that the mobile number is theirs; on a server of its own that has a gateway. */
@Tag("once")
class JoiningCodesIT {

    private static final String SUBMISSIONS = PhonesAtNode.FORM + "submissions";
    private static final String PAGES = "/en/forms/member.application";

    private static PhonesAtNode phones;
    private static LibertyNode node;
    private static MembershipDesk desk;

    @BeforeAll
    static void start() {
        phones = PhonesAtNode.start("joining");
        node = phones.node();
        desk = new MembershipDesk(node);
    }

    @AfterAll
    static void stop() {
        phones.close();
    }

    private static ObjectNode answers(String number) {
        return MembershipDesk.answers("general").put("mobile", number);
    }

    private static Answer handsIn(Caller who, UUID id, String number, String code) {
        Caller sender = who.in("en").header("Idempotency-Key", id.toString());
        return (code.isEmpty() ? sender : sender.header("X-Mobile-Code", code)).post(SUBMISSIONS, answers(number));
    }

    private static Answer handsIn(UUID id, String number, String code) {
        return handsIn(node.as(Person.passerBy()), id, number, code);
    }

    private static String other(String code) {
        return code.equals("111111") ? "222222" : "111111";
    }

    private static String bangla(String digits) {
        return digits.chars()
                .mapToObj(c -> String.valueOf((char) (c - '0' + '০')))
                .reduce("", String::concat);
    }

    // ---- what is refused -----------------------------------------------------------------------------

    /** F35 */
    @Test
    void withoutACodeOrWithAWrongOneNothingIsTakenIn() {
        String number = PhonesAtNode.number();
        UUID id = UUID.randomUUID();

        Answer none = handsIn(id, number, "");
        assertThat(none).hasStatus(422).isProblem("forms.answers.invalid").says("forms.mobile.unconfirmed");
        assertThat(none.json().path("errors").toString() + none.body()).contains("/mobile");
        phones.asks(id, number).expect(202);
        String code = phones.code(number, 1);
        assertThat(handsIn(id, number, other(code))).hasStatus(422);
        assertThat(handsIn(UUID.randomUUID(), number, code))
                .as("another submission")
                .hasStatus(422);
        assertThat(handsIn(id, PhonesAtNode.number(), code))
                .as("another number")
                .hasStatus(422);

        String applied = desk.awaitOf(handsIn(id, number, code).expect(201));
        assertThat(desk.read(applied).json().path("alike"))
                .as("others of this number")
                .isEmpty();
    }

    /** CN3 */
    @Test
    void aCodeIsWorthNothingAfterFiveAnswers() {
        String number = PhonesAtNode.number();
        UUID id = UUID.randomUUID();
        phones.asks(id, number).expect(202);
        String code = phones.code(number, 1);

        for (int i = 0; i < 5; i++) {
            assertThat(handsIn(id, number, other(code))).hasStatus(422);
        }

        assertThat(handsIn(id, number, code)).hasStatus(422).says("ask for a new code");
    }

    /** CN2 */
    @Test
    void aMinuteLiesBetweenTwoCodesForOneSubmission() {
        String number = PhonesAtNode.number();
        UUID id = UUID.randomUUID();
        phones.asks(id, number).expect(202);

        Answer again = phones.asks(id, number);

        assertThat(again).hasStatus(429).isProblem("core.number.too-soon").hasHeader("Retry-After", "60");
        phones.awaitAllLeft();
        assertThat(phones.messages(number)).hasSize(1);
        handsIn(id, number, phones.code(number, 1)).expect(201);
    }

    @Test
    void whatIsNoNumberGetsNoCode() {
        for (String bad : List.of("12345", "01212345678", "+919812345678", "ada@example.org")) {
            assertThat(phones.asks(UUID.randomUUID(), bad)).hasStatus(422);
        }
        assertThat(node.as(Person.passerBy()).post(PhonesAtNode.FORM + "mobile-codes", Map.of("mobile", "01712345678")))
                .hasStatus(400)
                .isProblem("forms.submission.instance-id");
    }

    // ---- what works ----------------------------------------------------------------------------------

    /** F35, F7 */
    @Test
    void whatWasAcknowledgedNeedsTheCodeNoMore() {
        String number = PhonesAtNode.number();
        UUID id = UUID.randomUUID();
        phones.asks(id, bangla(number)).expect(202);

        Answer first = handsIn(id, number, phones.code(number, 1)).expect(201);

        assertThat(handsIn(id, number, "").expect(200).text("receiptNumber")).isEqualTo(first.text("receiptNumber"));
        assertThat(desk.awaitOf(first)).isNotEmpty();
        assertThat(phones.messages(number).get(0)).contains("Tell nobody").doesNotContain(number);
    }

    /** F35 */
    @Test
    void whoeverIsSignedInAndHasAnsweredFromThereShowsNothingAgain() {
        String number = PhonesAtNode.number();
        Enrolled person = Enrolled.person(node);
        String addresses = "/api/core/account/addresses";
        person.browser.post(addresses, Map.of("address", number)).expect(202);
        String code = phones.code(number, 1);

        assertThat(handsIn(person.browser.caller(), UUID.randomUUID(), number, ""))
                .as("before they have answered")
                .hasStatus(422);
        person.browser
                .post(addresses + "/confirmation", Map.of("address", number, "code", code))
                .expect(204);

        handsIn(person.browser.caller(), UUID.randomUUID(), number, "").expect(201);
        assertThat(handsIn(person.browser.caller(), UUID.randomUUID(), PhonesAtNode.number(), ""))
                .hasStatus(422);
    }

    /** F35: nobody has to join, or to show a number, to complain. */
    @Test
    void aComplaintIsNeverAskedForACode() {
        assertThat(node.as(Person.passerBy())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post(
                                "/api/forms/forms/complaint.ecommerce/mobile-codes",
                                Map.of("mobile", PhonesAtNode.number())))
                .hasStatus(204);
        new Complainant(node).complains();
    }

    /** F35 */
    @Test
    void anOperatorMayWantNone() {
        var settings = new SettingsOf(node);
        settings.set("forms.mobile-codes", "false").expect(204);
        try {
            String number = PhonesAtNode.number();
            assertThat(phones.asks(UUID.randomUUID(), number)).hasStatus(204);
            handsIn(UUID.randomUUID(), number, "").expect(201);
            assertThat(phones.messages(number)).isEmpty();
        } finally {
            settings.reset("forms.mobile-codes").expect(204);
        }
    }

    /** F35: page by page, without a script. */
    @Test
    void theCodeHasAPageOfItsOwn() {
        String number = PhonesAtNode.number();
        var rahima = new Surfer(node);
        rahima.submit(PAGES, Map.of("full_name_bn", "রহিমা খাতুন", "birth_year", "2000", "_next", "1"))
                .expect(303);

        assertThat(rahima.submit(PAGES + "/2", Map.of("mobile", bangla(number), "district", "dhaka", "_next", "1")))
                .hasStatus(303)
                .hasHeader("Location", PAGES + "/code");
        String code = phones.code(number, 1);
        assertThat(rahima.get(PAGES + "/code"))
                .hasStatus(200)
                .says("six digits to " + number)
                .says("one-time-code");
        assertThat(rahima.submit(PAGES + "/code", Map.of("code", other(code), "_next", "1")))
                .hasStatus(422)
                .says("The code is not right");
        assertThat(rahima.submit(PAGES + "/code", Map.of("_send", "1")))
                .hasStatus(429)
                .says("Wait for a minute");
        assertThat(rahima.get(PAGES + "/2")).says("value=\"" + bangla(number) + "\"");
        rahima.submit(PAGES + "/code", Map.of("code", bangla(code), "_next", "1"))
                .expect(303);

        var rest = new LinkedHashMap<String, String>();
        rest.put("membership_type", "general");
        rest.put("was_victim", "false");
        rest.put("_next", "1");
        rahima.submit(PAGES + "/3", rest).expect(303);
        rahima.submit(PAGES + "/4", Map.of("fee_method", "later", "_next", "1")).expect(303);
        rahima.submit(
                        PAGES + "/5",
                        Map.of("agrees_constitution", "v2026_11", "privacy_notice", "v2026_11", "_next", "1"))
                .expect(303);
        assertThat(rahima.submit(PAGES + "/check", Map.of("_submit", "1")))
                .hasStatus(303)
                .hasHeader("Location", PAGES + "/receipt");
        assertThat(phones.messages(number)).hasSize(1);
    }
}
