package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Problem.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The complaint form from its first page to the receipt and the status page (F10). */
class WholeWayTest {

    private static final String COMPLAINT = FilledComplaint.ADDRESS;

    private final Visitor rahima = new Visitor();

    @Test
    void leadsToACheckThatShowsEverythingAsAReaderReadsIt() {
        FilledComplaint.by(rahima);

        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/check");
        var sections = rahima.page().facts().get("sections").toString();
        assertThat(sections)
                .contains("দ্রুত বাজার", "Website", "More than 5 days in the same city", "Order 1", "৳1,23,456.50")
                .contains("Sunday, May 2, 2021", "Payment 2", "Visa card", "Refund, An apology")
                .contains("Amount claimed", "৳1,22,956.50")
                .doesNotContain("marketplace", "late_same_city");
    }

    @Test
    void theSumStandsOnItsPage() {
        FilledComplaint.by(rahima).opens(COMPLAINT + "/3");

        assertThat(rahima.row("amount_claimed")).containsEntry("kind", "result").containsEntry("value", "৳1,22,956.50");
    }

    /** F7 */
    @Test
    void endsWithAReceiptAlsoWhenPressedTwice() {
        FilledComplaint.by(rahima);
        var before = Map.copyOf(rahima.cookies);
        rahima.presses("_submit");

        assertThat(rahima.template()).isEqualTo("forms/receipt");
        assertThat((String) rahima.page().facts().get("number")).startsWith("B-");
        assertThat((List<?>) rahima.page().facts().get("secretGroups")).hasSize(4);
        var first = rahima.page().facts();

        rahima.cookies.putAll(before);
        rahima.opens(COMPLAINT + "/check");
        assertThat(rahima.page().facts().get("number")).isEqualTo(first.get("number"));
        assertThat(rahima.page().facts().get("secretGroups")).isEqualTo(first.get("secretGroups"));
        assertThat(rahima.office.submissions.size()).isOne();
    }

    @Test
    void theStatusPageKnowsIt() {
        FilledComplaint.by(rahima).presses("_submit");
        String number = (String) rahima.page().facts().get("number");
        String secret = String.join(
                " ",
                ((List<?>) rahima.page().facts().get("secretGroups"))
                        .stream().map(String::valueOf).toList());

        rahima.opens("/forms/status").presses("_show", "number=" + number, "secret=" + secret);

        assertThat(rahima.page().facts())
                .containsEntry("found", true)
                .containsEntry("formTitle", "E-commerce complaint");
        assertThat(rahima.page().isCacheable()).isFalse();
    }

    @Test
    void oneChangeLeadsStraightBackToTheCheck() {
        FilledComplaint.by(rahima).presses("_change.1").presses("_next", "merchant_name=Other");

        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/check");
    }

    @Test
    void aMistakeMadeLaterHoldsItUp() {
        FilledComplaint.by(rahima).presses("_change.2").presses("_next", "what_happened=short");
        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");

        rahima.opens(COMPLAINT + "/check");
        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");
        assertThat(rahima.errors()).hasSize(1);
    }

    @Test
    void anotherIssueTakesTheOldDetailAway() {
        FilledComplaint.by(rahima).presses("_change.2").presses("_next", "issue=cheque");

        assertThat(rahima.path()).isEqualTo(COMPLAINT + "/2");
        assertThat(rahima.errors()).extracting(e -> e.get("label")).containsExactly("What exactly");
    }
    /** F9 */
    @Test
    void everyWrongQuestionGetsTheSamePage() {
        FilledComplaint.by(rahima).presses("_submit");
        String number = (String) rahima.page().facts().get("number");

        var one = rahima.opens("/forms/status")
                .presses("_show", "number=" + number, "secret=0000 0000 0000 0000")
                .page();
        var other = rahima.opens("/forms/status")
                .presses("_show", "number=<b>", "secret=")
                .page();

        assertThat(one.facts()).isEqualTo(other.facts());
        assertThat(one.kind()).contains(Kind.NOT_FOUND);
        assertThat(one.facts().toString()).doesNotContain(number);
    }
}
