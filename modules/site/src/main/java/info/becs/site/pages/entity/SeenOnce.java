package info.becs.site.pages.entity;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Whether a reader has seen a page, for a while: one bit among a million, found by a hash with a secret that nobody keeps.
 *
 * <p>Two may share a bit, and the second is not counted then; when very many have come, nobody is counted any more. Both are
 * on the safe side.
 */
public final class SeenOnce {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 1 << 20;

    private final AtomicLongArray bits = new AtomicLongArray(BITS / Long.SIZE);
    private final long began;
    private final long secret = RANDOM.nextLong();

    private SeenOnce(long began) {
        this.began = began;
    }

    public static SeenOnce since(long millis) {
        return new SeenOnce(millis);
    }

    public long began() {
        return began;
    }

    /** Once for each reader of each page. */
    public boolean isFirst(String page, String reader) {
        int bit = (int) (mixed(mixed(secret ^ reader.hashCode()) ^ page.hashCode()) >>> 44);
        long mask = 1L << (bit & 63);
        return (bits.get(bit >>> 6) & mask) == 0 && (bits.getAndUpdate(bit >>> 6, word -> word | mask) & mask) == 0;
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        long once = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
