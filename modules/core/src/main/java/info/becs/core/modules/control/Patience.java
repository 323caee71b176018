package info.becs.core.modules.control;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/*
 * Who is waited for
 *
 * Reading a body holds a thread until the next piece of it has come. Five thousand who send a byte a second would hold every
 * thread there is. So there are fewer places to wait than threads, and whoever sends next to nothing is waited for the
 * shorter, the fewer of them are left. Of somebody new nobody knows whether all of it is here already, as it mostly is: for
 * these a few places are kept.
 *
 * Sixty who send nothing at all would hold all sixty for as long as they like. So of the places that others have left, one
 * network takes about two of three: forty-one, which leaves nineteen for everybody else; a second one that does the same
 * leaves six.
 */
/** How long this node waits for somebody who sends next to nothing, and for how many. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final int places;
    private final int spare;
    private final Map<String, Integer> held = new HashMap<>();
    private int waiting;

    /** @param threads of this node, for everything */
    Patience(int threads) {
        this.places = Math.max(1, threads * 3 / 5);
        this.spare = Math.max(1, threads * 3 / 20);
    }

    /** Takes a place for somebody new, where one is left for whoever is in this network. */
    synchronized boolean begins(String network) {
        int left = places + spare - waiting;
        boolean begins = left > 0 && held.getOrDefault(network, 0) <= 2 * left;
        if (begins) {
            waits(network);
        }
        return begins;
    }

    /** Whoever has begun has a place in any case. */
    synchronized void waits(String network) {
        waiting++;
        held.merge(network, 1, Integer::sum);
    }

    synchronized void goesOn(String network) {
        waiting--;
        held.computeIfPresent(network, (same, places) -> places == 1 ? null : places - 1);
    }

    /** For whoever has begun; a moment at least. */
    synchronized Duration now() {
        Duration left = LONGEST.multipliedBy(Math.max(0, places - waiting)).dividedBy(places);
        return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
    }
}
