package info.becs.membership.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.kit.text.Bangla;
import info.becs.membership.entity.PaymentMethod;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M22: whoever owes a fee is told where to send it, or that nobody has said so yet. */
class PayPagesTest {

    private static final String OFFICE = "12 Station Road, Khulna";
    private static final Map<PaymentMethod, String> BKASH = Map.of(PaymentMethod.BKASH, "01700-000000");

    @Test
    void whereThereIsANumberItIsSaidAndTheOfficeBesideIt() {
        assertThat(PayPages.how(BKASH, OFFICE)).isEqualTo(PayWords.HOW_LEAD);
        assertThat(PayPages.ways(BKASH, OFFICE, Locale.ENGLISH))
                .extracting(way -> way.get("value"))
                .containsExactly("01700-000000", OFFICE);
    }

    @Test
    void withoutOneTheOfficeIsNamedToWhichPeopleAreSent() {
        assertThat(PayPages.how(Map.of(), OFFICE)).isEqualTo(PayWords.HOW_ASK);
        assertThat(PayPages.ways(Map.of(), OFFICE, Bangla.BN))
                .containsExactly(Map.of("what", "সমিতির অফিস", "value", OFFICE));
    }

    @Test
    void nobodyIsSentToAnOfficeThatIsNotNamed() {
        assertThat(PayPages.how(Map.of(), "").en()).contains("send nothing before");
        assertThat(PayPages.ways(Map.of(), "", Locale.ENGLISH)).isEmpty();
    }
}
