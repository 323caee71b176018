package info.becs.spi.host;

import info.becs.spi.events.Listener;
import java.util.Set;

/**
 * One listener and what it wants to hear.
 *
 * @param name durable name under which its place in the log is kept; empty for one that follows on every node
 * @param canWait as it said when it began to listen
 * @since 1.0
 */
public record Subscription(ModuleHandle module, String name, Set<String> types, Listener listener, boolean canWait) {

    public boolean onEveryNode() {
        return name.isEmpty();
    }

    /** Whether this type of event was asked for. */
    public boolean wants(String type) {
        return types.contains(type);
    }
}
