package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** What a visitor is told of what they typed wrong (F6, F10). */
class MistakesTest {

    private static final String COMPLAINT = FilledComplaint.ADDRESS;
    private static final String TINY = Visitor.TINY;

    private final Visitor rahima = new Visitor();

    @Test
    void areToldAtTheFieldAndInASummaryAndWhatWasTypedStays() {
        rahima.opens(COMPLAINT).presses("_next", "merchant_name=X");

        assertThat(rahima.path()).isEqualTo(COMPLAINT);
        assertThat(rahima.page().title()).startsWith("Error: ");
        assertThat(rahima.row("merchant_name"))
                .containsEntry("value", "X")
                .containsEntry("error", "Write at least 2 characters.");
        assertThat(rahima.errors())
                .extracting(e -> e.get("id"))
                .containsExactly("f-merchant_name", "f-merchant_channel");
    }

    @Test
    void ofANarrowedChoiceLeadToTheGroupThatIsSeen() {
        rahima.opens(COMPLAINT).presses("_next", "merchant_name=Fast", "merchant_channel=app");
        rahima.presses("_next", "product_category=books", "issue=late", "what_happened=Five months, not five days.");

        String anchor = (String) rahima.errors().get(0).get("id");
        assertThat(rahima.allRows())
                .filteredOn(row -> anchor.equals(row.get("id")))
                .singleElement()
                .satisfies(row -> assertThat(row.get("options").toString())
                        .contains("late_same_city", "late_other_place")
                        .doesNotContain("nondelivery"));
    }

    @Test
    void areToldInTheReadersLanguage() {
        rahima.inBangla().opens(COMPLAINT).presses("_next", "merchant_name=X");

        assertThat(rahima.row("merchant_name")).containsEntry("error", "অন্তত ২টি অক্ষর লিখুন।");
        assertThat(rahima.errors().get(1))
                .containsEntry("label", "কোথায় কিনেছেন")
                .containsEntry("message", "একটি বেছে নিন।");
    }

    @Test
    void areNotToldBeforeAnythingWasTried() {
        rahima.opens(COMPLAINT);

        assertThat(rahima.errors()).isEmpty();
        assertThat(rahima.page().title()).doesNotContain("Error");
    }

    @Test
    void inARowBelowABlankOneAreToldThere() {
        rahima.opens(TINY)
                .presses("_next", "name=Rahima")
                .presses("_add.things")
                .presses("_next", "things.1.price=five");

        assertThat(rahima.path()).isEqualTo(TINY + "/2");
        // The blank row above has gone, so what was the second is the first now.
        assertThat(rahima.errors()).extracting(e -> e.get("id")).contains("f-things-0-what", "f-things-0-price");
        assertThat(rahima.row("things.0.price")).containsEntry("value", "five");
    }

    @Test
    void ofABlankFirstRowAskForItAndNotForAnotherOne() {
        rahima.inBangla().opens(COMPLAINT).presses("_next", "merchant_name=Fast", "merchant_channel=app");
        rahima.presses(
                "_next",
                "product_category=books",
                "issue=late",
                "sub_issue=late_same_city",
                "what_happened=Five months, not five days.");
        rahima.presses("_next");

        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/3");
        assertThat(rahima.errors())
                .extracting(e -> e.get("label"), e -> e.get("message"))
                .containsExactly(
                        tuple("অর্ডার", "নিচের ঘরগুলো পূরণ করুন।"), tuple("টাকা পরিশোধ", "নিচের ঘরগুলো পূরণ করুন।"));
        assertThat(rahima.row("orders")).containsEntry("error", "নিচের ঘরগুলো পূরণ করুন।");
    }

    @Test
    void goingBackNeedsNoRightAnswers() {
        rahima.opens(COMPLAINT)
                .presses("_next", "merchant_name=Fast", "merchant_channel=app")
                .presses("_back", "what_happened=short");

        assertThat(rahima.path()).isEqualTo(COMPLAINT);
        assertThat(rahima.row("merchant_name")).containsEntry("value", "Fast");
        rahima.opens(COMPLAINT + "/2");
        assertThat(rahima.row("what_happened")).containsEntry("value", "short").containsEntry("error", "");
    }

    @Test
    void aFilledInTrapIsToldNotSwallowed() {
        rahima.opens(COMPLAINT).presses("_next", "merchant_name=Fast", "merchant_channel=app", "homepage=http://spam");

        assertThat(rahima.errors().get(0)).containsEntry("id", "f-homepage");
        assertThat(rahima.row("merchant_name")).containsEntry("value", "Fast");
        assertThat(rahima.drafts.size()).isZero();
    }

    /** A reader goes down the page, not through the schema. */
    @Test
    void standInTheOrderOfThePage() {
        rahima.opens(FilledComplaint.ADDRESS)
                .presses("_next", "merchant_name=দ্রুত বাজার", "merchant_channel=website")
                .opens(FilledComplaint.ADDRESS + "/5")
                .presses("_next", "identity=named", "refer_dncrp=true");

        assertThat(rahima.errors())
                .extracting(e -> e.get("label"))
                .containsExactly(
                        "Full name",
                        "Mobile number",
                        "How can we contact you safely",
                        "District where you live",
                        "Father’s name",
                        "Mother’s name",
                        "Occupation",
                        "Address",
                        "Who is filling in this form");
    }
}
