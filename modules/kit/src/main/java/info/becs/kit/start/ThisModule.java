package info.becs.kit.start;

import info.becs.spi.Platform;
import info.becs.spi.host.ModuleHandle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The module that this WAR is, for beans that want the platform outside {@code start}. */
@ApplicationScoped
public class ThisModule {

    private volatile ModuleHandle handle;
    private volatile Platform platform;

    void is(ModuleHandle newHandle, Platform newPlatform) {
        handle = newHandle;
        platform = newPlatform;
    }

    /** Empty until the WAR has registered. */
    public Optional<ModuleHandle> handle() {
        return Optional.ofNullable(handle);
    }

    public Platform platform() {
        Platform now = platform;
        if (now == null) {
            throw new IllegalStateException("This module has not started yet");
        }
        return now;
    }
}
