package info.becs.core.console.control;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.testkit.fakes.FakeScreens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One navigation out of what many modules offer. */
class MenuTest {

    private final Menu menu = new Menu();

    private static Screen screen(String path) {
        return Screen.of(path, Text.same(path), "it.js");
    }

    private List<String> paths(List<Provided<Screens>> offers) {
        return menu.of(offers, screen -> !screen.permission().equals("secret.thing.read"), "console"::equals).stream()
                .map(Menu.Line::path)
                .toList();
    }

    @Test
    void whoLacksThePermissionIsNotShownTheScreen() {
        var offer = FakeScreens.of(screen("open"), screen("hidden").permission("secret.thing.read"));

        assertThat(paths(List.of(new Provided<>("news", offer)))).containsExactly("news/open");
    }

    @Test
    void aModuleStandsUnderItsOwnWordAndCannotTakeThatOfThePlatform() {
        var platform = new Provided<Screens>("console", FakeScreens.of(screen("people")));
        var module = new Provided<Screens>("people", FakeScreens.of(screen(""), screen("others")));

        assertThat(menu.of(List.of(module, platform), any -> true, "console"::equals))
                .extracting(Menu.Line::module, Menu.Line::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("console", "people"),
                        org.assertj.core.groups.Tuple.tuple("people", "people/others"));
    }

    @Test
    void aModuleThatThrowsCostsItsOwnScreensOnly() {
        Screens broken = () -> {
            throw new IllegalStateException("no screens today");
        };

        assertThat(paths(List.of(new Provided<>("broken", broken), new Provided<>("news", FakeScreens.of(screen(""))))))
                .containsExactly("news");
    }

    @Test
    void groupsComeInTheirOrderAndTheLighterScreenFirst() {
        var offer = FakeScreens.of(
                screen("modules").group(Screen.Group.PLATFORM),
                screen("queue").weight(20),
                screen("people").group(Screen.Group.PEOPLE),
                screen("desk").weight(10));

        assertThat(paths(List.of(new Provided<>("console", offer))))
                .containsExactly("desk", "queue", "people", "modules");
    }
}
