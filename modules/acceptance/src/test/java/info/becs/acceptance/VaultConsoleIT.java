package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The key of sensitive answers is changed in the console, and what older ones wrap is wrapped by it. F21 */
@Tag("one-engine")
class VaultConsoleIT extends InBrowser {

    private static Desk desk() {
        return Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("forms/vault");
    }

    private static String key() {
        return as(admin()).get("/api/forms/vault").expect(200).text("key");
    }

    private static long older() {
        return as(admin())
                .get("/api/forms/vault")
                .expect(200)
                .json()
                .at("/submissions/older")
                .asLong();
    }

    @Test
    void whoMayNotChangeItIsOfferedNothing() {
        assertThat(as(ben()).get("/api/core/console/screens").body()).doesNotContain("forms/vault");
        assertThat(as(admin()).get("/api/core/console/screens").body()).contains("forms/vault");
    }

    @Test
    void aNewKeyIsMadeAndEverythingWrappedByIt() {
        var customer = new Complainant(server());
        customer.hands(UUID.randomUUID().toString(), Complainant.answers()).expect(201);
        String before = key();
        try (Desk desk = desk()) {
            Page page = desk.page();
            assertThat(page.locator(".facts code")).hasText(before);
            page.locator(".head .actions .primary").click();
            assertThat(page.locator("dialog")).containsText("Back the keyset file up");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(key()).isEqualTo(before);

            page.locator(".head .actions .primary").click();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".facts code")).not().hasText(before);
            assertThat(page.locator(".facts code")).hasText(key());
            assertThat(page.locator(".facts .pill.warn").first()).hasText("Some are left");
            assertThat(older()).isPositive();
            page.locator("section .actions button").click();
            assertThat(page.locator(".toasts")).containsText("wrapped by the key in use");
            assertThat(page.locator(".facts .pill.warn")).hasCount(0);
            assertThat(older()).isZero();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(Auditor.of(server()).entries("action=forms.vault.rotate&subject=keyset"))
                .isNotEmpty();
    }
}
