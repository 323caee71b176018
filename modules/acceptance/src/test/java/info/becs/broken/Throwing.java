package info.becs.broken;

import info.becs.spi.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/** Cannot start, and says why. */
@Specializes
@ApplicationScoped
public class Throwing extends Plain {

    @Override
    public void start(Platform platform) {
        throw new IllegalStateException("the cellar is flooded");
    }
}
