package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The console where the line is slow: a screen is still on its way while other things come. */
@Tag("one-engine")
class ConsoleStageIT extends InBrowser {

    private static final String SCREEN = "complaints/merchants";
    private static final Pattern SCRIPT = Pattern.compile("/console/merchants\\.js");

    private static Desk desk() {
        return Desk.at(chromium, server(), 1280).signedInAs(admin()).in("bn").to("modules");
    }

    /** Somebody sets out for a new merchant, and the script of that screen does not come yet. */
    private static List<Route> onItsWay(Desk desk) {
        List<Route> held = new ArrayList<>();
        desk.page().route(SCRIPT, held::add);
        desk.setsOutFor(SCREEN + "/new");
        desk.page().waitForCondition(() -> !held.isEmpty());
        return held;
    }

    /** What was told of the screens is drawn in the navigation; the stage hears of it in the same moment. */
    private static void hearsOfOtherScreens(Desk desk) {
        desk.choose("language");
        assertThat(desk.page().locator(".side.nav")).containsText("Merchants");
    }

    /** K4 */
    @Test
    void whatTheAddressNamesComesThoughTheScreensAreToldAnewMeanwhile() {
        try (Desk desk = desk()) {
            Page page = desk.page();
            List<Route> held = onItsWay(desk);

            hearsOfOtherScreens(desk);
            held.forEach(Route::resume);

            desk.arrivesAt(SCREEN + "/new");
            assertThat(page.locator("form.form .primary")).isVisible();
            assertThat(page.locator("data-table")).hasCount(0);
        }
    }

    /** K4 */
    @Test
    void whatCameTooLateLeavesTheScreenThatSomebodyWentToInstead() {
        try (Desk desk = desk()) {
            Page page = desk.page();
            List<Route> held = onItsWay(desk);

            desk.setsOutFor("modules/news");
            assertThat(page.locator("screen-stage[data-at='modules/news'] h1")).isVisible();
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(said -> said.text().contains("dynamically imported module")),
                    () -> held.forEach(Route::abort));

            desk.arrivesAt("modules/news");
            assertThat(page.locator("screen-stage .empty")).hasCount(0);
        }
    }
}
