package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of somebody who fills in a form, and for how long (F10, F11). */
class DraftsOfVisitsTest {

    private static final String COMPLAINT = FilledComplaint.ADDRESS;
    private static final String TINY = Visitor.TINY;

    private final Visitor rahima = new Visitor();

    @Test
    void areFoundOnlyByTheirCookie() {
        rahima.opens(TINY).presses("_next", "name=Rahima");
        assertThat(rahima.cookies).containsOnlyKeys("forms-draft-test.tiny");
        String key = rahima.cookies.get("forms-draft-test.tiny");
        assertThat(key).hasSize(16);
        assertThat(rahima.drafts.everything()).doesNotContain(key);

        for (String other : List.of("", "x", key.substring(1) + "A", "../../etc", key + key)) {
            rahima.cookies.put("forms-draft-test.tiny", other);
            assertThat(rahima.opens(TINY).row("name")).as(other).containsEntry("value", "");
        }
    }

    @Test
    void areNotMadeByLooking() {
        rahima.opens(TINY).opens(TINY + "/2").opens(TINY + "/check");

        assertThat(rahima.drafts.size()).isZero();
        assertThat(rahima.cookies).isEmpty();
    }

    @Test
    void doNotServeAnotherForm() {
        rahima.opens(TINY).presses("_next", "name=Rahima");
        rahima.cookies.put("forms-draft-complaint.ecommerce", rahima.cookies.get("forms-draft-test.tiny"));

        assertThat((String) rahima.opens(COMPLAINT + "/2").page().facts().get("notice"))
                .isNotEmpty();
    }

    @Test
    void areForgottenAfterThirtyDays() {
        rahima.opens(TINY).presses("_next", "name=Rahima");
        rahima.office.clock.passes(Duration.ofDays(31));

        assertThat(rahima.opens(TINY).row("name")).containsEntry("value", "");
    }

    /** F21 */
    @Test
    void standNowhereAsTheyWereWritten() {
        FilledComplaint.by(rahima);

        assertThat(rahima.drafts.everything()).doesNotContain("দ্রুত বাজার").doesNotContain("values");
    }

    @Test
    void keepNothingOfWhatWasWrittenOnceItIsHandedIn() {
        FilledComplaint.by(rahima);
        assertThat(rahima.drafts.everything()).hasSizeGreaterThan(500);

        rahima.presses("_submit");

        assertThat(rahima.drafts.everything()).startsWith("[{}]");
    }

    @Test
    void theReceiptIsForgottenOnRequestAndAfterADay() {
        FilledComplaint.by(rahima).presses("_submit").presses("_done");
        assertThat(rahima.path()).isEqualTo("/forms/status");
        assertThat(rahima.cookies).isEmpty();
        assertThat(rahima.drafts.size()).isZero();

        FilledComplaint.by(rahima).presses("_submit");
        rahima.office.clock.passes(Duration.ofHours(25));
        assertThat(rahima.opens(COMPLAINT + "/receipt").path()).isEqualTo("/forms/status");
    }

    @Test
    void aSecondSubmissionIsANewOne() {
        FilledComplaint.by(rahima).presses("_submit");
        Object first = rahima.page().facts().get("number");

        FilledComplaint.by(rahima).presses("_submit");

        assertThat(rahima.page().facts().get("number")).isNotEqualTo(first);
        assertThat(rahima.office.submissions.size()).isEqualTo(2);
    }

    @Test
    void aPageOfAnotherDraftChangesNothing() {
        rahima.opens(TINY).presses("_next", "name=Rahima").opens(TINY);

        rahima.sends(Map.of("draft", List.of("0123456789abcdef"), "name", List.of("Karim")));

        assertThat(rahima.opens(TINY).row("name")).containsEntry("value", "Rahima");
    }
}
