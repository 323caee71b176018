package info.becs.broken;

import info.becs.spi.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.concurrent.CountDownLatch;

/** Starts a thread of its own and forgets it when it goes. */
@Specializes
@ApplicationScoped
public class Leaking extends Plain {

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public void start(Platform platform) {
        var thread = new Thread(this::waitForEver, "forgotten");
        thread.setDaemon(true);
        thread.start();
    }

    private void waitForEver() {
        while (true) {
            try {
                never.await();
            } catch (InterruptedException deaf) {
                Thread.interrupted();
            }
        }
    }
}
