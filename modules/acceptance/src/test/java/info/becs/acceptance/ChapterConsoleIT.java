package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** M9: the console of whoever works for a chapter: its members and fees, and nothing that the API would refuse. */
@Tag("one-engine")
class ChapterConsoleIT extends InBrowser {

    private final MembershipDesk desk = new MembershipDesk(server());

    private String applied(String upazila) {
        return desk.applied(
                MembershipDesk.answers("general").put("district", "khulna").put("upazila", upazila));
    }

    @Test
    void aSecretaryWorksThroughTheirOwnChapter() {
        String mine = applied("khulna_terokhada");
        String next = applied("khulna_phultala");
        var secretary =
                server().people().newcomer("Secretary", "registrar@membership.chapter:upazila.khulna_terokhada");
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(secretary).in("en").to("membership/members")) {
            Page page = console.page();
            assertThat(page.locator("data-table tbody a[href$='" + mine + "']")).isVisible();
            assertThat(page.locator("a[href$='" + next + "']")).hasCount(0);
            assertThat(page.locator("nav a[href$='/membership/imports']")).hasCount(0);
            assertThat(page.locator("nav a[href$='/membership/rules']")).hasCount(0);

            console.to("membership/members/" + mine);
            page.locator("[data-does=approve]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("aside .pill").first()).hasText("Awaiting payment");
            desk.does(mine, "payments", Map.of("method", "cash", "amount", 20_000, "paidOn", "2026-11-20"))
                    .expect(201);

            console.to("membership/fees");
            assertThat(page.locator("[data-view=claimed]")).hasText("To verify · 1");
            assertThat(page.locator("[data-does=read]")).hasCount(0);
            assertThat(page.locator("[data-view=lines]")).hasCount(0);
            assertThat(Accessibility.faults(page)).isEmpty();

            console.to("membership/fees?state=lines");
            assertThat(page.locator("[data-view=claimed][aria-pressed=true]")).hasText("To verify · 1");
            assertThat(page.locator("fee-lines")).hasCount(0);
            page.locator("data-table tbody .acts button").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("It is verified.");
            assertThat(page.locator("[data-view=claimed]")).hasText("To verify");
            assertThat(console.complaints()).isEmpty();
        }
    }
}
