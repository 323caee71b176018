package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an officer keeps for the work, and many cases at once, in a browser. */
@Tag("one-engine")
class CaseBulkConsoleIT extends InBrowser {

    private static final String SCREEN = "complaints/cases";

    private final CaseDesk cell = new CaseDesk(server());

    /** C12 Q1 Q2 */
    @Test
    void aListIsKeptAndAMacroIsRunOnSeveralCases() {
        cell.opened("গুচ্ছের দোকান");
        cell.opened("গুচ্ছের বাজার");
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN)) {
            Page page = desk.page();
            page.locator("[data-does=macros]").click();
            page.locator("dialog input[name=bn]").fill("রসিদ চাই");
            page.locator("dialog select[name=step]").selectOption("incomplete");
            page.locator("dialog textarea[name=words]").fill("রসিদের ছবি পাঠান।");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("macros-en");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("The macro was kept.");
            page.locator("[data-does=views]").click();
            page.locator("dialog input[name=bn]").fill("চলমান সব");
            page.locator("dialog .primary").click();
            assertThat(page.locator("[data-kept]").last()).containsText("চলমান সব");

            page.locator("input[name=q]").fill("গুচ্ছের");
            page.keyboard().press("Enter");
            assertThat(page.locator("data-table tbody tr")).hasCount(2);
            assertThat(page.url()).as("the address").doesNotContain("q=%E0");
            page.locator("data-table thead input[type=checkbox]").check();
            page.locator(".bulk").getByText("Macro").click();
            assertThat(page.locator("dialog select[name=macro]")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("Done with 2 cases.");
            assertThat(page.locator("data-table tbody tr").first()).containsText("More information was asked for");

            page.locator("[data-does=away]").click();
            assertThat(page.locator("dialog")).containsText("Who is away");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("away-en");
            page.keyboard().press("Escape");

            page.locator("select[name=status]").selectOption("incomplete");
            page.locator("[data-does=export]").click();
            page.locator("dialog input[name=reason]").fill("The yearly report");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog")).containsText("Ready to be taken");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("export-en");
            var file = page.waitForDownload(
                    () -> page.locator("dialog [data-does=take]").first().click());
            assertThat(file.suggestedFilename()).isEqualTo("cases.csv");
            assertThat(page.locator(".toasts")).containsText("The file was taken.");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
