package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.becs.testkit.http.Answer;
import info.becs.testkit.server.WholeServer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** F38, M37: whoever applies chooses among the types of the rules that are in force. */
class OfferedTypesIT extends WholeServer {

    private static final String FORM = "/api/forms/forms/member.application";
    private static final String MODULE = "/api/core/modules/membership";
    private static final String FAMILY = """
            {"code": "family-plan", "bn": "পারিবারিক সদস্য", "en": "Family member", "fee": 35000, "period": {"kind": "rolling", "months": 24},
             "graceDays": 30, "approver": "registrar", "age": {"least": 40}, "benefits": []}
            """;

    private final MembershipDesk desk = new MembershipDesk(server());
    private static RulesOf rules;

    @BeforeAll
    static void twoWhoMay() {
        rules = new RulesOf(server());
    }

    @AfterEach
    void shipped() {
        rules.without("family-plan");
        await("the shipped rules are followed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> codes().equals(List.of("general", "associate", "student", "life", "honorary"))
                        && served("en").path("next").path(0).asString().contains("7 working days"));
    }

    private JsonNode served(String language) {
        return as(nobody()).in(language).get(FORM).expect(200).json();
    }

    private List<String> codes() {
        return StreamSupport.stream(types("en").spliterator(), false)
                .map(each -> each.path("const").asString())
                .toList();
    }

    private JsonNode types(String language) {
        return served(language).at("/schema/properties/membership_type/oneOf");
    }

    private void awaitOffered(String code, boolean isOffered) {
        await(code).atMost(Duration.ofSeconds(60)).until(() -> codes().contains(code) == isOffered);
    }

    private Answer handsIn(ObjectNode answers) {
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(FORM + "/submissions", answers);
    }

    private static ObjectNode of(String type, int born) {
        return MembershipDesk.answers(type).put("birth_year", born);
    }

    private void opensFamilies() {
        ObjectNode pack = rules.shipped();
        pack.withArray("types").add(JsonMapper.shared().readTree(FAMILY));
        rules.puts(pack);
        awaitOffered("family-plan", true);
    }

    @Test
    void aTypeThatStaffAddIsChosenAndItsLabelStaysAfterItIsClosed() {
        assertThat(handsIn(of("family-plan", 1970)))
                .hasStatus(422)
                .complainsAbout("/membership_type")
                .says("This cannot be chosen at present");
        opensFamilies();
        assertThat(types("bn").path(5).path("title").asString()).isEqualTo("পারিবারিক সদস্য (২৪ মাসের চাঁদা ৳৩৫০)");
        assertThat(types("en").path(5).path("title").asString()).isEqualTo("Family member (fee ৳350 for 24 months)");

        Answer receipt = handsIn(of("family-plan", 1970)).expect(201);
        String id = desk.awaitOf(receipt);
        assertThat(desk.read(id).text("type")).isEqualTo("family-plan");
        desk.does(id, "approval", Map.of()).expect(200);

        ObjectNode closed = rules.shipped();
        ObjectNode family = (ObjectNode) JsonMapper.shared().readTree(FAMILY);
        closed.withArray("types").add(family.put("en", "Household").put("open", false));
        rules.puts(closed);
        awaitOffered("family-plan", false);

        assertThat(handsIn(of("family-plan", 1970)))
                .hasStatus(422)
                .complainsAbout("/membership_type")
                .says("This cannot be chosen at present");
        assertThat(as(nobody()).get("/en/membership")).doesNotSay("Household");
        assertThat(desk.registrar().get(MembershipDesk.MEMBERS + "/" + id + "/answers"))
                .says("Family member (fee ৳350 for 24 months)")
                .doesNotSay("Household");
    }

    /** With a page without a script: what is offered, what a draft may still hold, and where its mistake is told. */
    @Test
    void thePageShowsWhatIsOfferedAndLeadsBackToWhatIsNoMore() {
        opensFamilies();
        Surfer rahima = new Surfer(server());
        String page = "/en/forms/member.application";
        goesOn(rahima, page, "full_name_bn", "রহিমা খাতুন", "birth_year", "1970");
        goesOn(rahima, page + "/2", "mobile", MembershipDesk.mobile(), "district", "khulna");

        assertThat(rahima.get(page + "/3"))
                .says("Family member (fee ৳350 for 24 months)")
                .says("value=\"family-plan\"");
        assertThat(rahima.get("/forms/member.application/3")).says("পারিবারিক সদস্য (২৪ মাসের চাঁদা ৳৩৫০)");
        goesOn(rahima, page + "/3", "membership_type", "student", "institution", "কলেজ", "was_victim", "false");
        assertThat(rahima.get(page + "/3")).says("‘Student member’ is for people aged 15 to 30.");
        goesOn(rahima, page + "/3", "membership_type", "family-plan", "was_victim", "false");
        goesOn(rahima, page + "/4", "fee_method", "later");
        goesOn(rahima, page + "/5", "agrees_constitution", "v2026_11", "privacy_notice", "v2026_11");
        assertThat(rahima.get(page + "/check")).hasStatus(200).says("Family member (fee ৳350 for 24 months)");

        rules.force(1);
        awaitOffered("family-plan", false);
        assertThat(rahima.get(page + "/check")).hasStatus(303);
        assertThat(rahima.get(page + "/3"))
                .says("This cannot be chosen at present")
                .doesNotSay("value=\"family-plan\"");
    }

    private static void goesOn(Surfer who, String path, String... pairs) {
        var fields = new LinkedHashMap<>(Map.of("_next", "1"));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        who.submit(path, fields);
    }

    @Test
    void theAgeOfATypeIsAskedWhereItIsKnown() {
        String before = newest();
        assertThat(handsIn(of("student", 1970)))
                .hasStatus(422)
                .complainsAbout("/membership_type")
                .says("‘Student member’ is for people aged 15 to 30.");
        assertThat(handsIn(of("life", 2015))).hasStatus(422).says("‘Life member’ is for people aged 25 or over.");
        assertThat(newest()).isEqualTo(before);

        ObjectNode unknown = MembershipDesk.answers("student");
        unknown.remove("birth_year");
        assertThat(handsIn(unknown)).hasStatus(201);
        assertThat(handsIn(of("honorary", 2015))).hasStatus(201);
    }

    private String newest() {
        return desk.registrar()
                .get("/api/forms/submissions?size=1")
                .expect(200)
                .json()
                .at("/items/0/id")
                .asString("");
    }

    /** Seven stands in the rules that come with it, and nowhere else. */
    @Test
    void formAndPageSayHowSoonAsTheRulesDo() {
        ObjectNode pack = rules.shipped();
        pack.put("reviewDays", 3);
        rules.puts(pack);
        await("the other time")
                .atMost(Duration.ofSeconds(60))
                .until(() -> served("en").path("next").path(0).asString().contains("within 3 working days."));

        assertThat(served("bn").path("next").path(0).asString()).isEqualTo("৩ কর্মদিবসের মধ্যে আবেদনটি দেখা হবে।");
        assertThat(as(nobody()).get("/membership")).says("আবেদনটি ৩ কর্মদিবসের মধ্যে দেখা হয়।");
        assertThat(as(nobody()).get("/en/membership")).says("The application is looked at within 3 working days.");
        assertThat(desk.registrar()
                        .get("/api/membership/types")
                        .json()
                        .path("reviewDays")
                        .asInt())
                .isEqualTo(3);
    }

    /** Intake never depends on who handles it. */
    @Test
    void whileTheModuleIsClosedTheFormHasWhatItsDefinitionLists() {
        opensFamilies();
        as(admin()).post(MODULE + "/disable").expect(200);
        Answer receipt;
        try {
            awaitOffered("family-plan", false);
            assertThat(types("en").path(0).path("title").asString()).isEqualTo("General");
            assertThat(served("en").path("next").path(0).asString()).contains("within seven working days");
            receipt = handsIn(of("general", 2000)).expect(201);
        } finally {
            as(admin()).post(MODULE + "/enable").expect(200);
        }
        awaitOffered("family-plan", true);
        assertThat(desk.read(desk.awaitOf(receipt)).text("type")).isEqualTo("general");
    }
}
