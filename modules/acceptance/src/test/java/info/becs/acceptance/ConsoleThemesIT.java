package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the site looks, as a designer changes it in the console. */
@Tag("one-engine")
class ConsoleThemesIT extends InBrowser {

    private final Closet closet = new Closet(server());

    @AfterEach
    void asItWas() {
        closet.wearDisk("becs").expect(200);
        closet.sets(Map.of(), closet.etag()).expect(200);
    }

    /** K4, S12, S13, S14 */
    @Test
    void aThemeIsSentLookedAtPutOnAndTakenOff() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("themes")) {
            Page page = desk.page();
            assertThat(Accessibility.faults(page)).isEmpty();

            page.getByText("Send a theme").click();
            page.locator("dialog [name=zip]").setInputFiles(file(Map.of("page.html", "<p onclick=\"x()\">")));
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .note").first()).containsText("onclick=");
            page.locator("dialog [name=zip]")
                    .setInputFiles(file(Map.of("theme.css", "/* " + UUID.randomUUID() + " */ .worn{color:red}")));
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toast").last()).containsText("worn 1 is here");

            page.locator("[aria-label='Preview: worn 1']").first().click();
            assertThat(page.locator("dialog [name=link]")).hasValue(Pattern.compile("http.*/preview/.{43}"));
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");

            page.locator("[aria-label='Use: worn 1']").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toast").last()).containsText("worn is in use now");
            assertThat(as(nobody()).get("/en").body()).contains(".worn{color:red}");

            closet.wearDisk("becs").expect(200);
            desk.to("audit").to("themes");
            Locator back = page.locator("[aria-label^='Go back to it']").first();
            back.click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toast").last()).containsText("as it was at step");
            assertThat(as(nobody()).get("/en").body()).contains(".worn{color:red}");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K4, S6 */
    @Test
    void aColourThatNobodyCanReadIsRefusedAtItsFieldAndOtherSettingsAreSaved() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("themes")) {
            Page page = desk.page();
            page.locator("[name='brand-bn']").fill("#ffff00");
            page.getByText("Use it for everybody").click();
            assertThat(page.locator("#f-brand-bn-fault")).containsText("hard to read");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(as(nobody()).get("/en").body()).doesNotContain("--brand:#ffff00");

            page.locator("[name='brand-bn']").fill("#7a1f3d");
            page.locator("[aria-label='Down: Forms']").click();
            assertThat(page.locator(".unseen[role=status]").first()).containsText("Forms: now number 2");
            page.getByText("Use it for everybody").click();
            assertThat(page.locator(".toast").last()).containsText("The settings are in use");
            assertThat(as(nobody()).get("/en").body()).contains("--brand:#7a1f3d");
            assertThat(closet.look().body()).contains("news/notices forms/front news/front");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static FilePayload file(Map<String, String> files) {
        return new FilePayload("worn.zip", "application/zip", Closet.zip("worn", files));
    }
}
