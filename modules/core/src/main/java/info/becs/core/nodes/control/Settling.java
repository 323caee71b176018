package info.becs.core.nodes.control;

import info.becs.core.modules.control.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The time between the start of this node and the moment when everything that was there at the start is open or closed
 * on purpose. It ends once: a module that comes later does not take the node out.
 */
@ApplicationScoped
public class Settling {

    @Inject
    Applications applications;

    @Inject
    Registry registry;

    private volatile boolean over;

    public boolean isOver() {
        if (!over) {
            over = applications.allSettled() && registry.isSettled();
        }
        return over;
    }
}
