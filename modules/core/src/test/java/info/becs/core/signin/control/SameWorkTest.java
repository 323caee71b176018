package info.becs.core.signin.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.core.sessions.entity.Visit;
import info.becs.core.signin.entity.Guest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CI1: whether somebody has an account is told by no work that is done before the answer; counted, not timed. */
class SameWorkTest {

    private static final Guest GUEST = new Guest(new Visit("Firefox", "192.0.2.0/24"), Optional.empty());

    private static CountedWork ask(String address) {
        var work = new CountedWork();
        var signIn = new CodeSignIn();
        signIn.budgets = work.budgets();
        signIn.after = work.after();
        signIn.ask(address, GUEST);
        return work;
    }

    /** Nothing that knows accounts is there before the answer, so nothing can differ by whose the address is. */
    @ParameterizedTest
    @ValueSource(strings = {"01712345678", "01812345678", "ada@example.org", "nobody@example.org"})
    void aCodeCostsTheBudgetOfItsNetworkAndAsksForNobody(String address) {
        CountedWork work = ask(address);

        assertThat(work.asked())
                .singleElement()
                .asString()
                .startsWith("UPDATE CodeBudget")
                .doesNotContain("Account");
        assertThat(work.afterwards()).isOne();
    }

    @Test
    void allAddressesCostTheSame() {
        List<String> first = ask("01712345678").asked();

        for (String other : List.of("01912345678", "+8801512345678", "somebody@example.org")) {
            assertThat(ask(other).asked()).isEqualTo(first);
        }
    }
}
