package info.becs.forms.files.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.files.entity.FileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * How many bytes of files this node takes from one network in an hour.
 *
 * <p>Bytes and not files or people: a mobile operator puts thousands behind one address, and each has a photograph.
 */
@ApplicationScoped
public class ByteBudget {

    private static final int MOST_NETWORKS = 50_000;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private final Map<String, Long> taken = new HashMap<>();
    private Instant hour = Instant.EPOCH;

    /** @throws info.becs.spi.Problem where the budget of this network is spent */
    public synchronized void require(String network) {
        turn();
        if (taken.getOrDefault(network, 0L) >= settings.fileBytesANetwork()) {
            throw FileProblem.networkSpent();
        }
    }

    /** Also what was refused after it was read. */
    public synchronized void took(String network, long bytes) {
        turn();
        if (taken.size() < MOST_NETWORKS || taken.containsKey(network)) {
            taken.merge(network, bytes, Long::sum);
        }
    }

    private void turn() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            taken.clear();
        }
    }
}
