package info.becs.forms;

import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform;

/** A module that has started on a platform in memory. */
public final class Started extends ThisModule {

    private final Platform platform;

    private Started(Platform platform) {
        this.platform = platform;
    }

    public static ThisModule on(Platform platform) {
        return new Started(platform);
    }

    @Override
    public Platform platform() {
        return platform;
    }
}
