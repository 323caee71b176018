package info.becs.core.numbers.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.signin.control.CountedWork;
import info.becs.testkit.fakes.FakeMailer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** CN1: a code that shows a number costs the same work whoever has it; counted, not timed. */
class SameWorkForNumbersTest {

    private final FakeMailer mailer = new FakeMailer();

    private List<String> ask(String number) {
        var work = new CountedWork();
        var numbers = new ShownNumbers();
        numbers.budgets = work.budgets();
        numbers.codes = work.codes();
        numbers.mailer = mailer;
        numbers.clock = work.clock;
        numbers.ask("a ticket", number, Locale.ENGLISH, "192.0.2.0/24");
        return work.asked();
    }

    @Test
    void everyNumberCostsTheSameAndNobodyIsLookedUp() {
        List<String> first = ask("01712345678");

        assertThat(ask("০১৮১২৩৪৫৬৭৮")).isEqualTo(first);
        assertThat(first)
                .hasSizeGreaterThan(5)
                .contains("persist SignInCode")
                .noneMatch(asked -> asked.contains("Account"));
        assertThat(mailer.sent()).hasSize(2);
    }
}
