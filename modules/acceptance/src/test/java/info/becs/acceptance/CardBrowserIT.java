package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.Chromium;
import info.becs.testkit.server.LibertyNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** M31: the card on a phone without a network, after one visit; and what stays there after signing out. */
@Tag("once")
@Tag("browser")
class CardBrowserIT {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}");

    @TempDir
    Path downloads;

    private static Chromium chromium;
    private static LibertyNode node;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        node = LibertyNode.named("card-browser").environment("FORMS_SUBMISSIONS_QUICKEST_SECONDS", "0");
        node.start();
    }

    @AfterAll
    static void close() {
        if (node != null) {
            node.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void theCardIsShownWithoutANetworkAndThePageIsNotAfterSigningOut(String language) throws IOException {
        var desk = new MembershipDesk(node);
        ObjectNode answers = MembershipDesk.answers("honorary");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "7/2026"))
                .expect(200);
        String number = desk.read(id).text("number");
        String mobile = answers.path("mobile").asString();
        try (BrowserContext phone = chromium.phone(node.address(), true);
                Page page = phone.newPage()) {
            enter(page, language, desk, mobile);
            page.navigate(language + "/account/card");
            page.locator("main form button").first().click();
            assertThat(page.locator("main")).containsText(number);
            assertThat(Accessibility.faults(page)).isEmpty();
            Path file = kept(page);

            phone.setOffline(true);
            showsTheCard(phone, file, language, number);

            phone.setOffline(false);
            page.navigate(language + "/account");
            page.locator("form:has([value=leave]) button").click();
            assertThat(page.locator("[name=address]")).isVisible();
            page.goBack();
            assertThat(page.locator("body")).not().containsText(number);
            page.navigate(language + "/account/card");
            assertThat(page.locator("[name=address]")).isVisible();
            phone.setOffline(true);
            assertThatThrownBy(() -> page.navigate(language + "/account/card")).isInstanceOf(PlaywrightException.class);
            assertThat(page.locator("body")).not().containsText(number);
            showsTheCard(phone, file, language, number);
        }
        assertThat(Files.list(downloads)).hasSize(1);
    }

    private static void enter(Page page, String language, MembershipDesk desk, String mobile) {
        page.navigate(language + "/account");
        page.locator("[name=address]").fill(mobile);
        page.locator("form:has([name=address]) button").click();
        page.locator("[name=code]").fill(desk.found(mobile, "core.sign-in.code", DIGITS));
        page.locator("form:has([name=code]) button").click();
        assertThat(page.locator("form:has([value=leave])")).isVisible();
    }

    private Path kept(Page page) {
        Download download = page.waitForDownload(
                () -> page.locator("a[href^='/api/membership/card/file']").click());
        Path file = downloads.resolve("card.html");
        download.saveAs(file);
        return file;
    }

    /** All that it holds is in it: nothing else is asked for. */
    private static void showsTheCard(BrowserContext phone, Path file, String language, String number) {
        List<String> asked = new ArrayList<>();
        try (Page card = phone.newPage()) {
            card.onRequest(request -> asked.add(request.url()));
            card.navigate(file.toUri().toString());
            assertThat(card.locator("h1")).hasText(language.isEmpty() ? "সদস্য কার্ড" : "Membership card");
            assertThat(card.locator("html")).hasAttribute("lang", language.isEmpty() ? "bn" : "en");
            assertThat(card.locator("body")).containsText(number);
            assertThat(card.locator("svg path")).hasCount(1);
            assertThat(card.content()).doesNotContain("@").doesNotContain("+88").doesNotContain("<script");
            assertThat(Accessibility.faults(card)).isEmpty();
        }
        assertThat(asked).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
    }
}
