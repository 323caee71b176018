package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed at the news desk belongs to the article where it is typed. */
@Tag("one-engine")
class NewsTypedConsoleIT extends InBrowser {

    private static final String KEPT_HERE = "number => localStorage.getItem('news-draft-' + number)";

    private final Newsroom newsroom = new Newsroom(server());

    /** N12 */
    @Test
    void whatFailsToBeKeptWhenAnotherArticleIsOpenStaysWithItsOwn() {
        String left = newsroom.drafted("ছেড়ে যাওয়া লেখা");
        String opened = newsroom.drafted("পরে খোলা লেখা");
        var held = new ArrayList<Route>();
        try (Desk desk = NewsConsoleIT.desk("news/desk/" + left)) {
            var page = desk.page();
            page.route("**/" + left + "/working-copy", route -> {
                if (route.request().method().equals("PUT")) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            NewsConsoleIT.write(page, "পথে থাকা কথা।");
            page.waitForCondition(() -> !held.isEmpty());
            desk.setsOutFor("news/desk/" + opened);
            page.locator("dialog .danger").click();
            assertThat(page.locator("#f-title")).hasValue("পরে খোলা লেখা");

            held.forEach(Route::abort);

            page.waitForFunction(KEPT_HERE, left);
            assertThat(page.evaluate(KEPT_HERE, opened)).isNull();
        }
    }
}
