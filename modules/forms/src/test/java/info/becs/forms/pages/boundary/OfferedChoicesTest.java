package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.modules.control.LocalDefinition;
import info.becs.forms.submissions.entity.Channel;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import info.becs.spi.forms.FormOffers.Choice;
import info.becs.testkit.fakes.FakeOffers;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F38: choices and words of a form that come from whoever handles it. */
class OfferedChoicesTest {

    private static final String ID = "test.offer";
    private static final String FORM = "/forms/" + ID;
    private static final String PAGE = FORM + "/2";
    private static final Choice BLUE = Choice.of("deep-blue", Text.of("গাঢ় নীল", "Deep blue"));
    private static final Choice GREEN = Choice.of("green", Text.of("সবুজ (৳২০০)", "Green (৳200)"));
    private static final BoundedJson JSON = new BoundedJson(1_000_000, 20_000, 30);

    private final Visitor rahima = new Visitor();
    private final SubmissionReadings readings = new SubmissionReadings();

    @BeforeEach
    void open() {
        readings.submissions = rahima.office.submissions;
        rahima.office.install(
                FormFolders.TINY,
                Map.of(
                        "test.tiny",
                        ID,
                        "\"other\"], \"x-class\"",
                        "\"other\"], \"x-offered\": \"colours\", \"x-class\"",
                        "কিছুই না।",
                        "{when|কিছু দিন}ের মধ্যে উত্তর পাবেন।",
                        "Nothing.",
                        "Answered within {when|some days}."));
    }

    private void offers(FakeOffers offers) {
        rahima.office
                .platform
                .without(FormOffers.class)
                .with(
                        "else",
                        FormOffers.class,
                        new FakeOffers().offers("colours", Choice.of("pink", Text.same("Pink"))))
                .with("nobody", FormOffers.class, offers);
    }

    private static FakeOffers colours(Choice... choices) {
        return new FakeOffers().offers("colours", choices);
    }

    private List<String> drawn() {
        toColours();
        return options(rahima.row("colour"));
    }

    private Visitor toColours() {
        return rahima.opens(FORM)
                .presses("_next", "name=Rahima", "mobile=01712345678")
                .opens(PAGE);
    }

    private void submits(String colour) {
        toColours()
                .presses("_next", "colour=" + colour)
                .presses("_next", "truth=true")
                .presses("_submit");
    }

    private static List<String> options(Map<String, Object> row) {
        return ((List<?>) row.get("options"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> each.get("value") + " " + each.get("label"))
                        .toList();
    }

    private JsonNode served(Locale locale) {
        return JSON.read(LocalDefinition.of(rahima.office.forms.require(ID), locale));
    }

    private UUID handsIn(String colour) {
        UUID id = UUID.randomUUID();
        rahima.office.intakes.intake.receive(
                ID,
                id,
                GivenAnswers.read("{\"name\":\"Rahima\",\"kilos\":40,\"truth\":true,\"colour\":\"" + colour + "\"}"),
                Channel.API,
                Locale.ENGLISH);
        return id;
    }

    private Problem refused(String colour) {
        int before = rahima.office.submissions.size();
        Problem problem = catchThrowableOfType(Problem.class, () -> handsIn(colour));
        assertThat(rahima.office.submissions.size()).isEqualTo(before);
        return problem;
    }

    private String read(UUID id, Locale locale) {
        return readings.read(id, EnumSet.allOf(DataClass.class), locale).stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.value())
                .toList()
                .toString();
    }

    @Test
    void thePageAndTheDefinitionOfferWhatItsTargetOffersNow() {
        offers(colours(BLUE, GREEN));

        assertThat(drawn()).containsExactly("deep-blue Deep blue", "green Green (৳200)");
        assertThat(served(Bangla.BN).at("/schema/properties/colour/oneOf").toString())
                .isEqualTo(
                        "[{\"const\":\"deep-blue\",\"title\":\"গাঢ় নীল\"},{\"const\":\"green\",\"title\":\"সবুজ (৳২০০)\"}]");
        assertThat(served(Locale.ENGLISH)
                        .at("/messages")
                        .path("colour.deep-blue")
                        .asString())
                .isEqualTo("Deep blue");

        offers(colours(GREEN));
        assertThat(drawn()).containsExactly("green Green (৳200)");
        assertThat(served(Locale.ENGLISH).at("/schema/properties/colour/oneOf")).hasSize(1);
    }

    @Test
    void whatIsNotOfferedIsRefusedAtItsFieldAndNothingIsKept() {
        offers(colours(BLUE));

        for (String never : List.of("red", "purple", "label")) {
            assertThat(refused(never).details()).singleElement().satisfies(detail -> {
                assertThat(detail.pointer()).isEqualTo("/colour");
                assertThat(detail.sentence().en())
                        .isEqualTo("This cannot be chosen at present; choose another one from the list.");
                assertThat(detail.sentence().bn()).startsWith("এটি এখন বেছে নেওয়া যায় না");
            });
        }
        assertThat(read(handsIn("deep-blue"), Locale.ENGLISH)).contains("Deep blue");
    }

    @Test
    void whoeverHadChosenItBeforeIsLedBackToTheField() {
        offers(colours(BLUE, GREEN));
        toColours().presses("_next", "colour=deep-blue").presses("_next", "truth=true");
        assertThat(rahima.template()).isEqualTo("forms/check");
        offers(colours(GREEN));

        rahima.opens(FORM + "/check");

        assertThat(rahima.path()).isEqualTo(PAGE);
        assertThat(rahima.errors())
                .singleElement()
                .satisfies(error ->
                        assertThat(error.get("message")).asString().startsWith("This cannot be chosen at present"));
        rahima.presses("_next", "colour=green").presses("_submit");
        assertThat(rahima.template()).isEqualTo("forms/receipt");
        assertThat(rahima.opens(FORM + "/copy").page().facts().get("sections").toString())
                .contains("Green (৳200)");
    }

    @Test
    void whatWasHandedInKeepsTheLabelThatItHadThen() {
        offers(colours(BLUE));
        UUID first = handsIn("deep-blue");
        offers(colours(Choice.of("deep-blue", Text.of("নীল", "Navy"))));
        UUID second = handsIn("deep-blue");
        offers(colours(GREEN));

        assertThat(read(first, Bangla.BN)).contains("গাঢ় নীল");
        assertThat(read(first, Locale.ENGLISH)).contains("Deep blue").doesNotContain("Navy");
        assertThat(read(second, Locale.ENGLISH)).contains("Navy").doesNotContain("Deep blue");
        rahima.office.platform.without(FormOffers.class);
        assertThat(read(first, Locale.ENGLISH)).contains("Deep blue");
        assertThat(readings.byKey(first, EnumSet.allOf(DataClass.class), Locale.ENGLISH)
                        .get("colour")
                        .get(0)
                        .rows()
                        .get(0)
                        .value())
                .isEqualTo("Deep blue");
        assertThat(read(handsIn("red"), Locale.ENGLISH)).contains("Red");
    }

    /** Also where no transaction keeps what was read. */
    @Test
    void whatIsReadCostsItsRowOnce() {
        UUID id = handsIn("red");
        int before = rahima.office.submissions.looks();

        assertThat(read(id, Locale.ENGLISH)).contains("Red");
        assertThat(rahima.office.submissions.looks()).isEqualTo(before + 1);
        readings.byKey(id, EnumSet.allOf(DataClass.class), Locale.ENGLISH);
        assertThat(rahima.office.submissions.looks()).isEqualTo(before + 2);
    }

    @Test
    void withoutItsTargetItHasWhatTheDefinitionLists() {
        List<String> own = List.of("red Red", "green Green", "other Other");
        assertThat(drawn()).isEqualTo(own);
        offers(new FakeOffers());
        assertThat(drawn()).isEqualTo(own);
        offers(colours(BLUE).breaks());
        assertThat(drawn()).isEqualTo(own);
        assertThat(read(handsIn("red"), Locale.ENGLISH)).contains("Red");
    }

    @Test
    void whereNothingIsOfferedNothingIsTakenInAndReceiptsStay() {
        UUID before = handsIn("red");
        submits("red");
        assertThat(rahima.template()).isEqualTo("forms/receipt");

        offers(new FakeOffers().offersNothing("colours"));

        assertThat(refused("red").code()).isEqualTo("forms.form.nothing-offered");
        assertThat(rahima.opens(FORM + "/receipt").template()).isEqualTo("forms/receipt");
        assertThat(read(before, Locale.ENGLISH)).contains("Red");
        rahima.cookies.clear();
        assertThatThrownBy(() -> rahima.opens(FORM))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("forms.form.nothing-offered"));
    }

    @Test
    void aChoiceMayAskSomethingOfAnotherAnswer() {
        Text heavier = Text.of("বেশি ভারী।", "Too heavy for blue.");
        offers(colours(BLUE.within("kilos", 1, 30, heavier), GREEN.within("kilos", 1, 40, heavier)));

        assertThat(refused("deep-blue").details()).singleElement().satisfies(detail -> {
            assertThat(detail.pointer()).isEqualTo("/colour");
            assertThat(detail.code()).isEqualTo("x-offered");
            assertThat(detail.sentence()).isEqualTo(heavier);
        });
        handsIn("green");
        toColours().presses("_next", "colour=deep-blue", "kilos=৩১");
        assertThat(rahima.errors())
                .singleElement()
                .satisfies(error -> assertThat(error).containsEntry("message", "Too heavy for blue."));
        rahima.presses("_next", "kilos=৩০");
        assertThat(rahima.path()).isNotEqualTo(PAGE);
    }

    @Test
    void itsLinesSayTheWordsOfItsTarget() {
        assertThat(served(Locale.ENGLISH).at("/next/0").asString()).isEqualTo("Answered within some days.");
        offers(colours(GREEN).says("when", Text.of("৩ কর্মদিবস", "3 working days")));

        assertThat(served(Locale.ENGLISH).at("/next/0").asString()).isEqualTo("Answered within 3 working days.");
        assertThat(served(Bangla.BN).at("/next/0").asString()).isEqualTo("৩ কর্মদিবসের মধ্যে উত্তর পাবেন।");
        submits("green");
        assertThat(rahima.page().facts().get("next").toString()).contains("Answered within 3 working days.");
    }

    @Test
    void whatCannotStandInAFormIsLeftOut() {
        offers(colours(
                BLUE,
                Choice.of("label", Text.same("Label")),
                Choice.of("Ümlaut", Text.same("Ü")),
                Choice.of("nameless", null),
                Choice.of("deep-blue", Text.same("Again"))));

        assertThat(drawn()).containsExactly("deep-blue Deep blue");
    }
}
