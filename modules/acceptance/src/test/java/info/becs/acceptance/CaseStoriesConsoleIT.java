package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of stories are looked for in the queue, and what is kept most strictly is opened at the case, in a browser. */
@Tag("one-engine")
class CaseStoriesConsoleIT extends InBrowser {

    private final CaseDesk cell = new CaseDesk(server());

    /** C16 C28 */
    @Test
    void aCaseIsFoundByItsStoryAndItsStrictAnswersAreOpenedWithAReason() {
        String number = cell.opened(
                        "গল্পের দোকান",
                        Map.of("what_happened", "মাটির প্রদীপ ভাঙা এসেছে, ময়ূরপঙ্খী আঁকা ছিল", "nid_last4", "8852"))
                .number();
        await("the words are kept")
                .atMost(Duration.ofSeconds(60))
                .until(() -> cell.officer()
                        .post(CaseDesk.CASES + "/search", Map.of("words", "ময়ূরপঙ্খী", "in", "story"))
                        .expect(200)
                        .body()
                        .contains(number));
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("complaints/cases")) {
            Page page = desk.page();
            page.locator("select[name=in]").selectOption("story");
            page.locator("input[name=q]").fill("ময়ূরপঙ্খী প্রদীপ");
            page.keyboard().press("Enter");
            assertThat(page.locator("data-table tbody tr")).hasCount(1);
            assertThat(page.locator("data-table tbody")).containsText(number);
            assertThat(page.url()).contains("in=story").doesNotContain("q=");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("cases-story-en");

            page.locator("data-table tbody th a").click();
            page.locator("select[name=reason]").selectOption("check");
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request").first()).containsText("ময়ূরপঙ্খী");
            assertThat(page.locator("complaint-case")).not().containsText("8852");
            page.locator("case-strict summary").click();
            page.locator("[data-does=strict]").click();
            assertThat(page.locator("case-strict .fault")).isVisible();
            page.locator("select[name=strict-reason]").selectOption("asked");
            page.locator("[data-does=strict]").click();
            assertThat(page.locator("[data-part=strict]")).containsText("8852");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-strict-en");
        }
    }
}
