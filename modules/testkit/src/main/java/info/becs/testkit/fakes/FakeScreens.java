package info.becs.testkit.fakes;

import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import java.util.List;

/** The console screens of some module, as a test tells them. */
public record FakeScreens(List<Screen> screens) implements Screens {

    public static FakeScreens of(Screen... screens) {
        return new FakeScreens(List.of(screens));
    }
}
