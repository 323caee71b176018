package info.becs.membership.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M6 */
class StatementColumnsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void findsTheColumnsInAnyOrderAndOneSpellingOfAnId() {
        var columns = StatementColumns.of("\uFEFFDate Time,\"Trx ID\",Debit,Credit,Balance");

        PaymentClaim read = columns.read(PaymentMethod.BKASH, "20/11/2026 10:15,9ab-c d12,,\"1,200.50\",৳", TODAY);

        assertThat(read.trxId()).contains("9ABCD12");
        assertThat(read.amount()).isEqualTo(120_050);
        assertThat(read.paidOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void understandsBanglaDigits() {
        var columns = StatementColumns.of("trx_id,amount,date");

        PaymentClaim read = columns.read(PaymentMethod.NAGAD, "ক৯AB১,২০০,২০২৬-১১-২০", TODAY);

        assertThat(read.trxId()).contains("9AB1");
        assertThat(read.amount()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A1",
                "A1,-200,2026-11-20",
                "A1,=200,2026-11-20",
                "A1,1e9,2026-11-20",
                "A1,0,2026-11-20",
                "A1,99999999999999,2026-11-20",
                "A1,200,tomorrow",
                "A1,200,2026-11-27",
                "!!,200,2026-11-20"
            })
    void whatIsNoMoneyThatCameInIsRefused(String line) {
        var columns = StatementColumns.of("trx_id,amount,date");

        assertThatThrownBy(() -> columns.read(PaymentMethod.BKASH, line, TODAY)).isInstanceOf(Problem.class);
    }

    @Test
    void aFileWithoutTheThreeColumnsIsNone() {
        assertThatThrownBy(() -> StatementColumns.of(null)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> StatementColumns.of("trx_id,amount")).isInstanceOf(Problem.class);
    }
}
