package info.becs.forms.submissions.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F8 */
class ReceiptTest {

    private final Random random = new Random(7);
    private final ReceiptNumber number = ReceiptNumber.next("B", random);

    @Test
    void aNumberIsShortAndReadable() {
        assertThat(number.text()).matches("B-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(ReceiptNumber.next("", random).text()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void numbersAreNotInARow() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            seen.add(ReceiptNumber.next("B", random).text());
        }

        assertThat(seen).hasSize(10_000);
    }

    @Test
    void everyMistypedCharacterIsNoticed() {
        String text = number.text();
        for (int at = 2; at < text.length(); at++) {
            for (char other : Crockford.ALPHABET.toCharArray()) {
                if (text.charAt(at) != '-' && text.charAt(at) != other) {
                    String typed = text.substring(0, at) + other + text.substring(at + 1);
                    assertThat(ReceiptNumber.parse(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @Test
    void everyTwoExchangedNeighboursAreNoticed() {
        for (int i = 0; i < 200; i++) {
            var code = ReceiptNumber.next("", random).text().replace("-", "").toCharArray();
            for (int at = 0; at < code.length - 1; at++) {
                char left = code[at];
                char right = code[at + 1];
                if (left != right) {
                    code[at] = right;
                    code[at + 1] = left;
                    assertThat(ReceiptNumber.parse(new String(code))).isEmpty();
                    code[at] = left;
                    code[at + 1] = right;
                }
            }
        }
    }

    @Test
    void itIsUnderstoodHoweverItIsWritten() {
        var plain = ReceiptNumber.parse("B-0000-0000").orElseThrow();

        for (String typed :
                new String[] {"b 0000 0000", "b-oooo-OOOO", "B০০০০০০০০", " B–0000–0000 ", "b0000\u00A00000"}) {
            assertThat(ReceiptNumber.parse(typed)).as(typed).contains(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "B", "B-0000-000", "ABCD-0000-0000", "B-0000-0000!", "<script>", "B-0000-0001", "' OR 1=1 --"
            })
    void whatCannotBeOneIsNone(String typed) {
        assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }

    @Test
    void anEndlessOneIsNone() {
        assertThat(ReceiptNumber.parse("0".repeat(1_000_000))).isEmpty();
        assertThat(ReceiptSecret.parse(" ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aSecretHoldsEightyBits() {
        var bytes = new byte[] {(byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 1, 99};
        var secret = ReceiptSecret.of(bytes);

        assertThat(secret.code()).isEqualTo("ZW00000000000001").hasSize(16);
        assertThat(secret.groups()).containsExactly("ZW00", "0000", "0000", "0001");
        assertThat(secret.text()).isEqualTo("ZW00-0000-0000-0001");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zw00 0000 0000 0001
            ZWOO-OOOO-oooo-oooi
            ZW০০০০০০০০০০০০০১
            zw00000000000l0l
            """)
    void aSecretIsUnderstoodHoweverItIsWritten(String typed) {
        assertThat(ReceiptSecret.parse(typed)).isPresent();
    }

    @Test
    void aSecretIsInNoLog() {
        assertThat(new ReceiptSecret("ZW00000000000001").toString()).doesNotContain("ZW00");
    }
}
