package info.becs.kit;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids that sort by the time of their making: UUID version 7 (RFC 9562, 5.7).
 *
 * <p>Neighbours in time are neighbours in the index, so inserts touch its right edge only.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
