package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The registrar's desk in the console, in a browser. */
@Tag("one-engine")
class MembershipConsoleIT extends InBrowser {

    private static final String SCREEN = "membership/members";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M2 M5 */
    @Test
    void aRegistrarReadsApprovesAndVerifiesAFee() {
        String id = desk.applied(MembershipDesk.answers("general"));
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/" + id)) {
            Page page = console.page();
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("রহিমা খাতুন");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-does=approve]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("aside .pill").first()).hasText("Awaiting payment");
            page.locator("[data-does=pay]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog select[name=method]").selectOption("cash");
            page.locator("dialog input[name=amount]").fill("২০০");
            page.locator("dialog input[name=paidOn]").fill("2026-11-20");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".timeline [data-kind=paid]")).isVisible();
            console.photograph("member-en");

            console.to("membership/fees");
            page.locator("data-table tbody .acts button").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("It is verified.");
            console.photograph("fees-en");
            assertThat(desk.read(id).text("status")).isEqualTo("active");
            assertThat(console.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhoneInBanglaNothingIsCutOff() {
        String id = desk.applied(MembershipDesk.answers("life"));
        try (Desk console = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to(SCREEN)) {
            Page page = console.page();
            assertThat(page.locator("data-table tbody tr").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("applications-bn-phone");

            console.to(SCREEN + "/" + id);
            assertThat(page.locator(".timeline")).containsText("আবেদন করেছেন");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            assertThat(console.complaints()).isEmpty();
            console.photograph("member-bn-phone");
        }
    }
}
