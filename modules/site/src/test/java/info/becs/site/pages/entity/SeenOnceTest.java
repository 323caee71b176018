package info.becs.site.pages.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenOnceTest {

    private final SeenOnce seen = SeenOnce.since(0);

    @Test
    void whoReadsAPageAgainIsNotCountedAgain() {
        assertThat(seen.isFirst("/news/1-x", "203.0.113.7")).isTrue();
        assertThat(IntStream.range(0, 1_000)
                        .filter(i -> seen.isFirst("/news/1-x", "203.0.113.7"))
                        .count())
                .isZero();
        assertThat(seen.isFirst("/news/2-y", "203.0.113.7")).isTrue();
    }

    @Test
    void othersAreNearlyAllCounted() {
        long counted = IntStream.range(0, 10_000)
                .filter(i -> seen.isFirst("/news/1-x", "10.0." + i / 250 + "." + i % 250))
                .count();

        assertThat(counted).isBetween(9_900L, 10_000L);
    }

    /** Whoever comes from very many addresses uses up the bits, and then nobody is counted any more. */
    @Test
    void aFloodCountsForNoMoreThanThereAreBits() {
        long counted = IntStream.range(0, 8_000_000)
                .filter(i -> seen.isFirst("/news/1-x", Integer.toString(i)))
                .count();

        assertThat(counted).isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void theNextHalfHourKnowsNothingOfThisOne() {
        seen.isFirst("/news/1-x", "203.0.113.7");

        assertThat(SeenOnce.since(1).isFirst("/news/1-x", "203.0.113.7")).isTrue();
    }
}
