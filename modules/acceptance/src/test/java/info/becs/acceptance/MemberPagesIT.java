package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the status page of an application to its fee, with a picture of the receipt, and what the treasurer sees of it. */
@Tag("one-engine")
class MemberPagesIT extends InBrowser {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");
    private static final FilePayload PAGE =
            new FilePayload("receipt.jpg", "image/jpeg", "<html>".getBytes(StandardCharsets.US_ASCII));
    private static final FilePayload BILL = new FilePayload("receipt.jpg", "image/jpeg", FilesIT.picture());

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M20 M21: on a phone and on a desk. */
    @Test
    void theStatusPageLeadsToAFeeThatIsShownByAPicture() {
        new SettingsOf(server()).set("membership.fee.to-bkash", "01700-000000").expect(204);
        var answers = MembershipDesk.answers("general");
        Answer receipt = desk.handsIn(answers);
        String id = desk.awaitOf(receipt);
        desk.does(id, "approval", Map.of()).expect(200);
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            for (String language : List.of("/en", "")) {
                status(page, language, receipt);
                look(page, "fee-status" + language.replace('/', '-'));
            }
            page.locator("#d-pay summary").click();
            page.locator("#d-pay .button").click();
            page.waitForURL("**/pay/**");
            page.locator("[value=bkash]").check();
            page.locator("[name=trxId]").fill("9AB" + System.nanoTime());
            page.locator("[name=proof]").setInputFiles(PAGE);
            page.locator("main form .button").last().click();
            assertThat(page.locator("#f-proof-error")).isVisible();
            look(page, "fee-proof-refused-bn");
            page.navigate("/en" + path(page));
            look(page, "fee-pay-en");
            page.locator("[value=bkash]").check();
            page.locator("[name=trxId]").fill("9AB" + System.nanoTime());
            page.locator("main form .button").last().click();
            assertThat(page.locator(".agreed")).isVisible();
            look(page, "fee-add-proof-en");
            page.locator("[name=proof]").setInputFiles(BILL);
            NextPage.comesBy(page.locator("main form .button").last());
            assertThat(page.locator("[name=proof]")).hasCount(0);
            look(page, "fee-proof-given-en");
        }
        treasurer();
        account(answers.path("mobile").asString());
    }

    /** With a session of their own: a picture is asked for by the browser, which has a cookie and no token. */
    private void treasurer() {
        Enrolled treasurer = Enrolled.person(server(), "registrar");
        try (Desk console = Desk.at(chromium, server(), 1280)) {
            console.givePassword(treasurer.address, Enrolled.PASSWORD);
            Page page = console.page();
            page.locator(".frame").waitFor();
            console.in("en").to("membership/fees");
            page.locator("data-table tbody .acts button").first().click();
            isDrawn(page, "dialog img");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("fee-proof-en");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("It is verified.");
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M22 */
    private void account(String mobile) {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.navigate("/en/account");
            page.locator("[name=address]").fill(mobile);
            page.locator("main form .button").first().click();
            page.locator("[name=code]").fill(desk.found(mobile, "core.sign-in.code", DIGITS));
            NextPage.comesBy(page.locator("main form .button").first());
            page.navigate("/account/fees");
            look(page, "fee-account-bn");
            page.navigate("/en/account/card");
            page.locator("[name=photo]").setInputFiles(BILL);
            NextPage.comesBy(page.locator("form:has([name=photo]) .button"));
            isDrawn(page, ".portrait");
            look(page, "card-photo-en");
            page.navigate("/account/card");
            look(page, "card-photo-bn");
            directory(page);
        }
    }

    /** M13 M22 */
    private void directory(Page page) {
        String job = "Weaver" + System.nanoTime();
        page.navigate("/en/account/consents");
        NextPage.comesBy(page.locator("form:has(input[name=purpose][value=directory]) .button")
                .first());
        page.navigate("/en/account/privacy");
        for (String field : List.of("name", "profession", "photo")) {
            page.locator("[name=" + field + "][value=members]").check();
        }
        page.locator("[name=what]").fill(job);
        look(page, "privacy-photo-en");
        NextPage.comesBy(page.locator("main form .button").last());
        for (String language : List.of("/en", "")) {
            page.navigate(language + "/account/directory");
            page.locator("[name=words]").fill(job);
            NextPage.comesBy(page.locator("main form .button").first());
            isDrawn(page, ".face");
            look(page, "directory-photo" + language.replace('/', '-'));
        }
    }

    private static void status(Page page, String language, Answer receipt) {
        page.navigate(language + "/forms/status");
        page.locator("[name=number]").fill(receipt.text("receiptNumber"));
        page.locator("[name=secret]").fill(receipt.text("secret"));
        page.locator("main form .button").last().click();
        assertThat(page.locator("#d-pay")).isVisible();
    }

    private static void isDrawn(Page page, String picture) {
        page.waitForCondition(() -> (Integer) page.locator(picture).evaluate("img => img.naturalWidth") > 0);
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    /** As it is on a phone, and then on a wide screen. */
    private static void look(Page page, String name) {
        assertThat(Accessibility.faults(page)).isEmpty();
        for (int width : List.of(360, 1280)) {
            page.setViewportSize(width, 900);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "console", name + "-" + width + ".png")));
        }
        page.setViewportSize(360, 740);
    }
}
