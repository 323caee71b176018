package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import info.becs.testkit.browser.Accessibility;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** C45 in the console, in a browser. */
@Tag("one-engine")
class CaseFiltersConsoleIT extends InBrowser {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aFormBringsItsOwnFilters(int width) {
        var form = new FilteringForm(server(), "test.filters-w" + width);
        form.opens("1.0.0", "\"colour\", \"member\"");
        String red = form.opened("লাল জানালা", Map.of("colour", "red"));
        String green = form.opened("সবুজ জানালা", Map.of("colour", "green"));
        try (Desk desk =
                Desk.at(chromium, server(), width).signedInAs(admin()).in("bn").to("complaints/cases")) {
            Page page = desk.page();
            if (width < 600) {
                assertThat(page.locator("select[name=form]")).hasCount(0);
                page.locator("[data-does=filters]").click();
            }
            page.locator("select[name=form]").selectOption("test.filters-w" + width);
            assertThat(page.locator("data-table tbody tr")).hasCount(2);
            page.locator("select[name='field.colour']").selectOption("green");
            assertThat(page.locator("data-table tbody tr")).hasCount(1);
            assertThat(page.locator("data-table tbody")).containsText(green);
            assertThat(page.url()).contains("field.colour=green");
            assertThat(page.locator("select[name='field.member'] option").nth(1))
                    .hasText("হ্যাঁ");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("cases-filters-" + width + "-bn");

            desk.to("complaints/rules").to("complaints/cases?form=test.filters-w" + width + "&field.colour=green");
            assertThat(page.locator("data-table tbody tr")).hasCount(1);
            assertThat(page.locator("select[name='field.colour']")).hasValue("green");
            page.locator("select[name='field.colour']").selectOption("");
            assertThat(page.locator("data-table tbody")).containsText(red);
            page.locator("select[name=form]").selectOption("");
            assertThat(page.locator("select[name='field.colour']")).hasCount(0);
            desk.in("en");
            desk.photograph("cases-filters-" + width + "-en");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** C41: stories come the newest first, also for whoever comes from a list that does not. */
    @Test
    void theOrderIsNamedAndIsNotTakenIntoStories() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("complaints/cases")) {
            Page page = desk.page();
            page.locator("[data-view=mine]").click();
            assertThat(page.getByLabel("Order", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("due");

            page.locator("select[name=in]").selectOption("story");
            assertThat(page.locator("select[name=order]")).hasCount(0);
            page.locator("input[name=q]").fill("বৃষ্টি");
            Response found = page.waitForResponse(
                    "**/cases/search", () -> page.locator("input[name=q]").press("Enter"));

            assertThat(found.status()).isEqualTo(200);
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
