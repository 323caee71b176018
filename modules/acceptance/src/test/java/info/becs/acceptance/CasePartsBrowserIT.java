package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.browser.Accessibility;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The status page of a complaint that became two cases, as whoever complained sees it. */
@Tag("one-engine")
class CasePartsBrowserIT extends InBrowser {

    private final CaseDesk cell = new CaseDesk(server());
    private final SplitCases parts = new SplitCases(cell);

    /** Q4 C14 */
    @Test
    void withoutAScriptAReplyGoesToTheCaseUnderWhichItStands() {
        Opened opened = cell.opened("দুই কেসের দোকান");
        String second = parts.part(opened.number(), "কুরিয়ার যা নিয়েছে, তা এই কেসে দেখা হবে।");
        try (BrowserContext phone = chromium.phone(server().address(), false)) {
            Page page = shown(phone, "/forms/status", opened);
            assertThat(page.locator("h2").first()).containsText("কেস " + opened.number() + ": দুই কেসের দোকান");
            page.locator("#d-" + second + "-message summary").click();
            page.fill("#f-" + second + "-message-words", "কুরিয়ারের রসিদ আছে।");
            page.locator("#d-" + second + "-message button").click();
            assertThat(page.locator("[role=status]")).containsText("পৌঁছেছে");
        }

        assertThat(parts.kinds(second)).containsExactly("part", "message");
        assertThat(parts.kinds(opened.number())).containsExactly("split");
    }

    /** Q4 C3 */
    @Test
    void onAPhoneAndOnADeskItIsWholeInBothLanguages() {
        Opened opened = cell.opened("দেখার দুই কেস");
        parts.part(opened.number(), "কুরিয়ার যা নিয়েছে, তা এই কেসে দেখা হবে।");
        try (BrowserContext phone = chromium.phone(server().address(), true);
                BrowserContext desk = chromium.desk(server().address())) {
            Page narrow = shown(phone, "/forms/status", opened);
            assertThat(Accessibility.faults(narrow)).isEmpty();
            assertThat((Integer) narrow.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(360);
            photographed(narrow, "status-split-bn-phone");
            Page wide = shown(desk, "/en/forms/status", opened);
            assertThat(wide.locator("ol.timeline").first()).containsText("split into 2 cases");
            assertThat(Accessibility.faults(wide)).isEmpty();
            photographed(wide, "status-split-en");
        }
    }

    private static Page shown(BrowserContext browser, String path, Opened opened) {
        Page page = browser.newPage();
        page.navigate(path);
        page.fill("[name=number]", opened.receipt().text("receiptNumber"));
        page.fill("[name=secret]", opened.receipt().text("secret"));
        page.locator("main form button").last().click();
        page.locator("ol.timeline").first().waitFor();
        return page;
    }

    private static void photographed(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/console", name + ".png"))
                .setFullPage(true));
    }
}
