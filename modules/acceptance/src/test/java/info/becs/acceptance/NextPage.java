package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * What a button of a page without a script, or beside one, leads to: another document. Until it has come nothing is looked at,
 * nothing written, and nobody goes elsewhere: what was being sent would not arrive.
 */
final class NextPage {

    private NextPage() {}

    static void comesBy(Locator button) {
        Page page = button.page();
        button.evaluate("each => { each.ownerDocument.documentElement.dataset.left = ''; }");
        button.click();
        assertThat(page.locator("html[data-left]")).hasCount(0);
        page.waitForLoadState();
    }
}
