package info.becs.forms.answers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.FormFolders;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.definition.entity.Form;
import info.becs.spi.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F6 */
class SentencesTest {

    private static final Form TINY = FormFolders.tiny();
    private static final Form COMPLAINT = FormFolders.complaint();

    private static Text only(Form form, String answers, String pointer) {
        return Examination.of(form, GivenAnswers.read(answers), LocalDate.of(2026, 1, 15)).breaches().stream()
                .filter(b -> b.pointer().equals(pointer))
                .map(b -> Sentences.of(form, b))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void limitsAreSaidInTheReadersDigits() {
        var sentence = only(COMPLAINT, "{\"what_happened\":\"অল্প\"}", "/what_happened");

        assertThat(sentence.bn()).isEqualTo("অন্তত ২০টি অক্ষর লিখুন।");
        assertThat(sentence.en()).isEqualTo("Write at least 20 characters.");
    }

    @Test
    void amountsAreSaidInTakaWithLakhCommas() {
        var sentence = only(TINY, "{\"things\":[{\"price\":100000001}]}", "/things/0/price");

        assertThat(sentence.bn()).isEqualTo("৳১০,০০,০০০ বা তার কম লিখুন।");
        assertThat(sentence.en()).isEqualTo("Give ৳10,00,000 or less.");
    }

    @Test
    void aFormMayHaveItsOwnSentence() {
        assertThat(only(TINY, "{}", "/name").en()).isEqualTo("There is no way on without a name.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /merchant_name    | এই ঘরটি পূরণ করুন।        | Fill this in.
            /merchant_channel | একটি বেছে নিন।            | Choose one.
            /orders           | অন্তত একটি যোগ করুন।      | Add at least one.
            /outcome_wanted   | অন্তত একটি বেছে নিন।      | Choose at least one.
            """)
    void whatIsMissingIsAskedForByItsKind(String pointer, String bn, String en) {
        assertThat(only(COMPLAINT, "{}", pointer)).isEqualTo(Text.of(bn, en));
    }

    @Test
    void aComparisonNamesTheOtherField() {
        var sentence = only(
                COMPLAINT,
                "{\"orders\":[{\"order_date\":\"2021-05-02\",\"promised_delivery_date\":\"2021-05-01\"}]}",
                "/orders/0/promised_delivery_date");

        assertThat(sentence.en()).contains("‘Order date’");
        assertThat(sentence.bn()).contains("‘অর্ডারের তারিখ’");
    }

    @Test
    void noSentenceIsTheEngines() {
        var given =
                "{\"name\":5,\"mobile\":\"x\",\"email\":\"x\",\"nid_last4\":\"x\",\"colour\":\"x\",\"member\":5,\"home\":5,"
                        + "\"things\":[{\"what\":5,\"price\":-1,\"kind\":\"x\"},5],\"days\":[\"x\"],\"truth\":5,\"z\":1}";
        var verdict = Examination.of(TINY, GivenAnswers.read(given), LocalDate.of(2026, 1, 15));

        assertThat(verdict.breaches()).hasSizeGreaterThan(10).allSatisfy(b -> {
            Text sentence = Sentences.of(TINY, b);
            assertThat(sentence.bn()).matches("\\P{ASCII}[^{}$]*").doesNotContainPattern("[0-9]{2}");
            assertThat(sentence.en()).matches("[A-Z][^{}$]*").doesNotContain("must", "instance");
        });
    }

    @Test
    void aRuleThatNobodyKnowsStillGetsASentence() {
        assertThat(Sentences.of(TINY, Breach.of("/name", "surprise")).en()).isNotBlank();
        assertThat(Sentences.of(TINY, Breach.of("/nowhere/5", "type")).en()).isNotBlank();
    }
}
