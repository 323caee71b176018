package info.becs.console;

import info.becs.console.boundary.ConsoleScreens;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.console.Screens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the platform knows of the staff door; a part of the platform, never disabled. */
@ApplicationScoped
public class ConsoleModule implements Module {

    @Inject
    ConsoleScreens screens;

    @Override
    public ModuleInfo describe() {
        return ModuleInfo.of("console")
                .name(Text.of("কনসোল", "Console"))
                .summary(Text.of("এখানে কর্মীরা কাজ করেন।", "Where staff do their work."));
    }

    @Override
    public void start(Platform platform) {
        platform.publish(Screens.class, screens);
    }
}
