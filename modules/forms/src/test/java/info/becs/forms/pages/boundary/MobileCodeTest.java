package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.submissions.entity.Channel;
import info.becs.forms.submissions.entity.Receipt;
import info.becs.forms.submissions.entity.Sender;
import info.becs.spi.Problem;
import info.becs.spi.people.MobileProofs;
import info.becs.testkit.fakes.FakeMobileProofs;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F35: a mobile number is shown by a code to be the sender's, where the form wants that. */
class MobileCodeTest {

    private static final String FORM = "/forms/test.code";
    private static final String CODE = FORM + "/code";
    private static final String NUMBER = "+8801712345678";
    private static final JsonNode ANSWERS =
            GivenAnswers.read("{\"name\":\"রহিমা\",\"mobile\":\"01712345678\",\"truth\":true}");

    private final FakeMobileProofs proofs = new FakeMobileProofs();
    private final Visitor rahima = new Visitor();

    @BeforeEach
    void open() {
        rahima.office.platform.publish(MobileProofs.class, proofs);
        rahima.office.install(
                FormFolders.TINY,
                Map.of("test.tiny", "test.code", "\"permissions\"", "\"confirm\": \"mobile\", \"permissions\""));
    }

    private void gives(String mobile) {
        rahima.opens(FORM).presses("_next", "name=Rahima", "mobile=" + mobile);
    }

    @Test
    void aCodeIsSentOnceAndLookingAtItsPageSendsNone() {
        gives("০১৭১২-৩৪৫৬৭৮");

        assertThat(rahima.template()).isEqualTo("forms/code");
        rahima.opens(CODE).opens(CODE).opens(FORM).presses("_next");

        assertThat(rahima.path()).isEqualTo(CODE);
        assertThat(proofs.numbers()).containsExactly(NUMBER);
        assertThat(rahima.page().facts().get("intro").toString()).contains("01712345678");
    }

    @Test
    void aWrongCodeLeadsNowhereAndLosesNothing() {
        gives("01712345678");

        rahima.presses("_next", "code=999999");
        assertThat(rahima.page().kind()).contains(Problem.Kind.INVALID);
        assertThat(rahima.errors()).hasSize(1);
        rahima.opens(FORM + "/2").presses("_next").opens(FORM + "/4").presses("_next", "truth=true");
        assertThat(rahima.path()).isEqualTo(CODE);
        rahima.opens(FORM + "/check");
        assertThat(rahima.path()).isEqualTo(CODE);

        assertThat(rahima.office.submissions.size()).isZero();
        rahima.presses("_back");
        assertThat(rahima.row("name")).containsEntry("value", "Rahima");
    }

    @Test
    void theRightOneLeadsOnAndToTheReceipt() {
        gives("01712345678");

        rahima.presses("_next", "code=" + proofs.code());
        assertThat(rahima.path()).isEqualTo(FORM + "/2");
        rahima.presses("_next").presses("_next", "truth=true");
        assertThat(rahima.template()).isEqualTo("forms/check");
        rahima.presses("_submit");

        assertThat(rahima.template()).isEqualTo("forms/receipt");
        assertThat(proofs.numbers()).hasSize(1);
    }

    @Test
    void anotherNumberIsShownAnew() {
        gives("01712345678");
        rahima.presses("_next", "code=" + proofs.code());

        gives("01812345678");

        assertThat(rahima.path()).isEqualTo(CODE);
        assertThat(proofs.numbers()).containsExactly(NUMBER, "+8801812345678");
    }

    @Test
    void whereNoneCanBeSentThePageSaysWhyAndTheOneBeforeStaysGood() {
        gives("01712345678");
        String first = proofs.code();
        proofs.spent(true);

        rahima.presses("_send");
        assertThat(rahima.page().kind()).contains(Problem.Kind.TOO_MANY);
        assertThat(rahima.errors().get(0)).containsEntry("message", "no more codes");

        assertThat(rahima.presses("_next", "code=" + first).path()).isEqualTo(FORM + "/2");
    }

    @Test
    void whoeverGetsNoneAtFirstAsksAgainByAButton() {
        proofs.spent(true);
        gives("01712345678");
        assertThat(rahima.rows()).isEmpty();
        proofs.spent(false);

        rahima.presses("_send");

        assertThat(rahima.rows()).hasSize(1);
        assertThat(proofs.numbers()).containsExactly(NUMBER);
    }

    @Test
    void nobodyIsAskedWithoutAGatewayOrWhereTheOperatorWantsNoneOrWithoutANumber() {
        rahima.opens(FORM).presses("_next", "name=Rahima");
        assertThat(rahima.path()).isEqualTo(FORM + "/2");
        rahima.office.intakes.wantsCodes = false;
        gives("01712345678");
        assertThat(rahima.path()).isEqualTo(FORM + "/2");
        rahima.office.intakes.wantsCodes = true;
        proofs.closed();
        gives("01812345678");
        assertThat(rahima.path()).isEqualTo(FORM + "/2");

        assertThat(proofs.numbers()).isEmpty();
    }

    @Test
    void aFormThatDoesNotWantItNeverAsks() {
        rahima.opens(Visitor.TINY).presses("_next", "name=Rahima", "mobile=01712345678");

        assertThat(rahima.path()).isEqualTo(Visitor.TINY + "/2");
        assertThat(proofs.numbers()).isEmpty();
    }

    /** F7: what was acknowledged once stays so, without a code. */
    @Test
    void withoutItNothingIsTakenIn() {
        UUID id = UUID.randomUUID();
        Sender sender = Sender.by(Channel.API, Locale.ENGLISH);
        var intake = rahima.office.intakes.intake;

        Problem refused = catchThrowableOfType(Problem.class, () -> intake.receive("test.code", id, ANSWERS, sender));

        assertThat(refused.details())
                .extracting(Problem.Detail::pointer, Problem.Detail::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/mobile", "forms.mobile.unconfirmed"));
        assertThat(rahima.office.submissions.size()).isZero();
        Receipt first = intake.receive("test.code", id, ANSWERS, sender.owning(NUMBER::equals));
        assertThat(intake.receive("test.code", id, ANSWERS, sender).number()).isEqualTo(first.number());
    }

    /** F1 */
    @Test
    void aFormThatWantsItNamesAMobileNumber() {
        var files = FormFolders.files(FormFolders.TINY);
        files.computeIfPresent(
                FormReader.MANIFEST,
                (name, text) -> text.replace("\"permissions\"", "\"confirm\": \"name\", \"permissions\""));

        assertThatThrownBy(() -> FormReader.read(files))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.details().toString()).contains("/confirm"));
    }
}
