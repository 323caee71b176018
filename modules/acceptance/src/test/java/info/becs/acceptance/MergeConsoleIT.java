package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** M33: two members become one in the console; what becomes of their choices is read before. */
@Tag("one-engine")
class MergeConsoleIT extends InBrowser {

    private final MembershipDesk desk = new MembershipDesk(server());

    @Test
    void whoeverMergesReadsFirstWhatBecomesOfConsentsDirectoryAndPhoto() {
        new SettingsOf(server())
                .set("core.sign-in.codes-an-hour-from-network", "1000000")
                .expect(204);
        MemberAtHome stays = MemberAtHome.of(server(), desk);
        stays.browser()
                .put("/api/membership/consents/news-mail", Map.of("version", "2026-11"))
                .expect(204);
        String goes = desk.applied(MembershipDesk.answers("honorary").put("mobile", stays.mobile()));
        desk.does(goes, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);
        String before = desk.read(goes).body();

        try (Desk console = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to("membership/members/" + goes)) {
            Page page = opened(console);
            assertThat(page.locator("dialog [data-part=outcomes]")).containsText("সম্মতি শেষ হয়: দুজনের একজন রাজি নন");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            console.photograph("merge-bn-phone");
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(desk.read(goes).body()).isEqualTo(before);
            assertThat(console.complaints()).isEmpty();
        }
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("membership/members/" + goes)) {
            Page page = opened(console);
            assertThat(page.locator("dialog [data-part=outcomes]")).containsText("News by e-mail");
            assertThat(page.locator("dialog [data-part=outcomes]"))
                    .containsText("Not agreed to any more: one of the two does not agree");
            assertThat(page.locator("dialog [data-part=outcomes]")).containsText("Photo");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("merge-en");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".timeline [data-kind=merged]")).isVisible();
            assertThat(page.locator("[data-does=suspended]")).hasCount(0);
            assertThat(console.complaints()).isEmpty();
        }
        assertThat(desk.read(goes).text("status")).isEqualTo("merged");
        assertThat(desk.read(goes).text("mergedInto")).isEqualTo(stays.id());
    }

    private static Page opened(Desk console) {
        Page page = console.page();
        page.locator("[data-does=merge]").click();
        assertThat(page.locator("dialog [data-part=outcomes]")).isVisible();
        return page;
    }
}
