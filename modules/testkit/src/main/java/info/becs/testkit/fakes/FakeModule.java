package info.becs.testkit.fakes;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import java.util.Optional;

/** A module that does nothing but say what it was told to say. */
public final class FakeModule implements Module {

    private final ModuleInfo info;
    private Text ailment;
    private boolean running;

    public FakeModule(ModuleInfo info) {
        this.info = info;
    }

    public FakeModule ailing(Text what) {
        ailment = what;
        return this;
    }

    @Override
    public ModuleInfo describe() {
        return info;
    }

    @Override
    public void start(Platform platform) {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public Optional<Text> ailment() {
        return Optional.ofNullable(ailment);
    }

    public boolean isRunning() {
        return running;
    }
}
