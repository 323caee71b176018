package info.becs.broken;

import info.becs.spi.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.concurrent.CountDownLatch;

/** Waits at its start for something that never comes. */
@Specializes
@ApplicationScoped
public class Hanging extends Plain {

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public void start(Platform platform) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
