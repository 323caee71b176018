package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    /** C6 */
    @Test
    void merchantAndAmountComeFromTheAnswers() {
        var claim =
                Claim.of("{\"merchant_name\":\" নমুনা বাজার \",\"amount_claimed\":12600000,\"what_happened\":\"…\"}");

        assertThat(claim.merchant()).contains("নমুনা বাজার");
        assertThat(claim.amount()).contains(12_600_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"merchant_name\":\"  \",\"amount_claimed\":\"12\"}",
                "{\"merchant_name\":7,\"amount_claimed\":-1}",
                "{\"merchant_name\":null,\"amount_claimed\":1.5}",
                "{\"amount_claimed\":99999999999999999999999}",
                "[]"
            })
    void aFormThatDoesNotSayThemMakesACaseAllTheSame(String answers) {
        assertThat(Claim.of(answers).merchant()).isEmpty();
        assertThat(Claim.of(answers).amount()).isEmpty();
    }

    @Test
    void aNameWithoutEndIsCutBetweenCharacters() {
        var claim = Claim.of("{\"merchant_name\":\"" + "😀".repeat(400) + "\"}");

        assertThat(claim.merchant()).contains("😀".repeat(150));
    }

    /** C10 */
    @Test
    void aMerchantIsTheSameHoweverTheNameIsWritten() {
        String listed =
                "{\"merchant_name\":\"ইভ্যালি\",\"merchant_id\":\"evaly\",\"product_category\":\"books\",\"issue\":\"late\",\"district\":\"dhaka\"}";

        assertThat(Claim.of(listed).merchantKey()).contains("evaly");
        assertThat(Claim.of(listed).product()).contains("books");
        assertThat(Claim.of(listed).issue()).contains("late");
        assertThat(Claim.of(listed).district()).contains("dhaka");
        assertThat(Claim.of("{\"merchant_name\":\" E-Valy  Shop ১ \",\"merchant_id\":\"other\"}")
                        .merchantKey())
                .contains("evalyshop1");
        assertThat(Claim.of("{\"merchant_name\":\"!!\",\"issue\":\"'; --\"}").merchantKey())
                .isEmpty();
        assertThat(Claim.of("{\"merchant_name\":\"!!\",\"issue\":\"'; --\"}").issue())
                .isEmpty();
    }
}
