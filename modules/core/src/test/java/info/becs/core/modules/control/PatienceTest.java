package info.becs.core.modules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final String HERE = "203.0.113.0/24";
    private static final String THERE = "198.51.100.0/24";

    private final Patience patience = new Patience(80);

    /** Each in a network of its own. */
    private void waitFor(int senders) {
        for (int i = 0; i < senders; i++) {
            patience.waits("10.0." + i + ".0/24");
        }
    }

    /** How many more of it are waited for. */
    private int beginAsOftenAsTheyMay(String network) {
        return (int)
                IntStream.range(0, 1_000).filter(i -> patience.begins(network)).count();
    }

    /** C25 */
    @Test
    void itEndsTheSoonerTheMoreAreWaitedFor() {
        assertThat(patience.now()).isEqualTo(Duration.ofSeconds(20));
        waitFor(24);
        assertThat(patience.now()).isEqualTo(Duration.ofSeconds(10));
        waitFor(24);
        assertThat(patience.now()).isEqualTo(Duration.ofSeconds(1));
        waitFor(1_000);
        assertThat(patience.now()).isEqualTo(Duration.ofSeconds(1));
    }

    /** C25 */
    @Test
    void aFewPlacesAreKeptForThoseWhoMaySendAllAtOnce() {
        waitFor(59);
        assertThat(patience.begins(HERE)).isTrue();
        assertThat(patience.begins(THERE)).isFalse();
        patience.goesOn(HERE);
        assertThat(patience.begins(THERE)).isTrue();
    }

    /** C25: a refusal takes no place. */
    @Test
    void oneNetworkLeavesPlacesToOthers() {
        assertThat(beginAsOftenAsTheyMay(HERE)).isEqualTo(41);
        assertThat(beginAsOftenAsTheyMay(THERE)).isEqualTo(13);
        assertThat(patience.begins("192.0.2.0/24")).isTrue();
        patience.goesOn("192.0.2.0/24");

        patience.goesOn(HERE);
        assertThat(beginAsOftenAsTheyMay(HERE)).isZero();
        for (int i = 0; i < 13; i++) {
            patience.goesOn(THERE);
        }
        assertThat(beginAsOftenAsTheyMay(HERE)).isOne();
    }

    /** C25: a crowd behind one address is taken as long as there is nobody else. */
    @Test
    void fortyOfOneNetworkAreWaitedForAtOnce() {
        assertThat(beginAsOftenAsTheyMay(HERE)).isGreaterThanOrEqualTo(40);
    }

    /** C25 */
    @Test
    void alsoASmallNodeWaitsForSomebody() {
        var small = new Patience(1);
        assertThat(small.begins(HERE)).isTrue();
        assertThat(small.begins(HERE)).isTrue();
        assertThat(small.begins(HERE)).isFalse();
    }
}
