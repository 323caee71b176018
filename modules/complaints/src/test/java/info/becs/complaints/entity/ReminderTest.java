package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.letters.Letter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** C34: also the morning after some days without a server. */
    @ParameterizedTest
    @CsvSource({"11, ", "10, 10", "9, 10", "4, 10", "3, 3", "2, 3", "1, 1", "0, 1", "-1, "})
    void howManyDaysAheadOneIsToldOf(int left, Integer ahead) {
        assertThat(Reminder.due("c", "refund", TODAY.plusDays(left), TODAY, 10).map(Reminder::ahead))
                .isEqualTo(Optional.ofNullable(ahead));
    }

    /** C34 */
    @ParameterizedTest
    @CsvSource({"sms_ok, SMS", "daytime, SMS", "shared_phone, SMS", "no_sms, MAIL", "'', MAIL"})
    void aShortMessageComesOnlyWhereTheySaidThatItMay(String safe, Letter.Channel channel) {
        String answers =
                "{\"mobile\":\"+8801712345678\",\"email\":\"a@example.org\",\"safe_contact\":\"" + safe + "\"}";

        assertThat(Reach.of(answers, Locale.ENGLISH).orElseThrow().channel()).isEqualTo(channel);
    }

    /** C34 */
    @Test
    void whoeverLeftNoAddressOrDoesNotSayThatItIsSafeIsNotWrittenTo() {
        assertThat(Reach.of("{}", Locale.ENGLISH)).isEmpty();
        assertThat(Reach.of("{\"mobile\":\"+8801712345678\",\"safe_contact\":\"no_sms\"}", Locale.ENGLISH))
                .isEmpty();
        assertThat(Reach.of("{\"mobile\":\"+8801712345678\",\"safe_contact\":null,\"email\":null}", Locale.ENGLISH))
                .isEmpty();
    }

    /** C34 */
    @Test
    void theFirstComesAsManyDaysBeforeAsTheRulesSayAndIsTheSameOne() {
        assertThat(Reminder.due("c", "refund", TODAY.plusDays(14), TODAY, 10)).isEmpty();
        assertThat(Reminder.due("c", "refund", TODAY.plusDays(14), TODAY, 14))
                .isEqualTo(Reminder.due("c", "refund", TODAY.plusDays(14), TODAY.plusDays(5), 10));
    }
}
