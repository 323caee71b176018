package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.IntakeOffice;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.forms.submissions.entity.SampleSubmission;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.FormOffers;
import info.becs.spi.forms.FormOffers.Choice;
import info.becs.testkit.fakes.FakeOffers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F33: the made-up complaints, against the form as it ships. */
class SampleSubmissionsTest {

    private static final Form FORM = FormReader.read(FormFolders.files(Path.of("../form-modules/complaint-ecommerce")));

    private final List<SampleSubmission> samples = SampleSubmissions.all();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27T03:00:00Z", "2027-03-01T00:30:00Z", "2028-02-29T17:59:00Z"})
    void theFormTakesEachOfThemOnWhateverDayTheServerStarts(String start) {
        Instant now = Instant.parse(start);
        assertThat(samples).hasSizeBetween(60, 90);
        for (SampleSubmission sample : samples) {
            LocalDate day = LocalDate.ofInstant(sample.receivedAt(now), Bangla.DHAKA);
            assertThat(Examination.of(FORM, sample.answers(day), day).breaches())
                    .as("%s", sample.answers(day))
                    .isEmpty();
            assertThat(sample.receivedAt(now)).isBeforeOrEqualTo(now);
        }
    }

    @Test
    void eachOfTheLastSevenMonthsHasEnoughToBeTold() {
        Instant now = Instant.parse("2026-11-27T03:00:00Z");
        var months = samples.stream()
                .collect(Collectors.groupingBy(
                        sample -> YearMonth.from(sample.receivedAt(now).atZone(Bangla.DHAKA)), Collectors.counting()));

        assertThat(Stream.iterate(YearMonth.of(2026, 4), month -> month.plusMonths(1))
                        .limit(7))
                .allSatisfy(month -> assertThat(months.get(month)).isGreaterThanOrEqualTo(10));
    }

    @Test
    void noTwoTellTheSameStoryAndNoneCanBeWrittenTo() {
        LocalDate day = LocalDate.of(2026, 11, 27);

        assertThat(samples).extracting(SampleSubmission::id).doesNotHaveDuplicates();
        assertThat(samples)
                .extracting(sample -> sample.answers(day).path("what_happened").stringValue())
                .doesNotHaveDuplicates();
        assertThat(samples)
                .allSatisfy(sample -> assertThat(
                                sample.answers(day).path("safe_contact").asString("no_sms"))
                        .isEqualTo("no_sms"))
                .noneMatch(sample -> sample.answers(day).has("email"));
    }

    /** F38: their form may have choices of whoever handles it; it is read with the labels that it had then. */
    @Test
    void whatWasOfferedToThemIsKeptWithThem() {
        var office = new IntakeOffice();
        office.install(
                FormFolders.COMPLAINT,
                Map.of(
                        "\"version\": \"1.1.0\"",
                        "\"version\": \"1.1.1\"",
                        "\"marketplace_seller\", \"phone\"],",
                        "\"marketplace_seller\", \"phone\"], \"x-offered\": \"channels\","));
        office.platform.with("complaints", FormOffers.class, channels());
        samplesOf(office).run("");
        office.platform.without(FormOffers.class);

        assertThat(office.submissions.size()).isEqualTo(samples.size());
        assertThat(office.submissions.read(samples.get(0).id(), EnumSet.allOf(DataClass.class)))
                .hasValueSatisfying(read -> assertThat(read.form().offer().find("merchant_channel", "website"))
                        .hasValueSatisfying(
                                choice -> assertThat(choice.label().en()).isEqualTo("offered website")));
    }

    private static FakeOffers channels() {
        return new FakeOffers()
                .offers(
                        "channels",
                        Stream.of("website", "app", "facebook_page", "marketplace_seller", "phone")
                                .map(code -> Choice.of(code, Text.same("offered " + code)))
                                .toArray(Choice[]::new));
    }

    private static SampleSubmissions samplesOf(IntakeOffice office) {
        var made = new SampleSubmissions();
        made.forms = office.forms;
        made.offers = office.modules.offers;
        made.submissions = office.submissions;
        made.seals = office.intakes.seals;
        made.marks = office.intakes.marks;
        made.receipts = office.intakes.receipts;
        made.clock = office.clock;
        return made;
    }

    @Test
    void oneHasAReceiptThatEverybodyKnows() {
        assertThat(samples.stream().filter(sample -> sample.secret().isPresent()))
                .singleElement()
                .satisfies(sample -> {
                    assertThat(sample.receipt().orElseThrow().text()).isEqualTo("B-DEM0-CSEA");
                    assertThat(sample.secret().map(ReceiptSecret::text)).contains("DEM0-N0TA-SECR-ET00");
                });
    }
}
