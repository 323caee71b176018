package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.Chromium;
import info.becs.testkit.server.WholeServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Form modules in the console, in a browser. */
@Tag("browser")
@Tag("one-engine")
class FormsConsoleIT extends WholeServer {

    private static final String SCREEN = "forms/form-modules";

    private static Chromium chromium;

    private final FormsFolder folder = new FormsFolder(server());

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static Desk desk(String path) {
        return Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(path);
    }

    private static FilePayload zip(String name, byte[] bytes) {
        return new FilePayload(name, "application/zip", bytes);
    }

    /** F1 */
    @Test
    void whatIsWrongWithAFileIsReadInTheDialogAndNothingWaits() {
        try (Desk desk = desk(SCREEN)) {
            var page = desk.page();
            page.locator(".head .actions button").click();
            page.locator("#f-zip")
                    .setInputFiles(zip(
                            "broken.form.zip",
                            FormsFolder.tiny(
                                    "test.desk-broken", Map.of("\"format\": \"email\"", "\"$ref\": \"http://x\""))));
            page.locator("dialog .primary").click();

            assertThat(page.locator("dialog")).containsText("schema.json#/properties/email/$ref");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("main")).not().containsText("test.desk-broken");
        }
    }

    /** F15 F16 */
    @Test
    void aFileIsSentItsPlanReadAndASecondPersonAsked() {
        new TwoPeople(server()).installer("Whoever decides");
        try (Desk desk = desk(SCREEN)) {
            var page = desk.page();
            page.locator(".head .actions button").click();
            page.locator("#f-zip").setInputFiles(zip("desk.form.zip", FormsFolder.tiny("test.desk", Map.of())));
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog h2")).hasText("Install test.desk 1.0.0?");
            assertThat(page.locator("dialog")).containsText("Nobody has signed it");
            assertThat(page.locator("dialog .receipt").first()).containsText("/forms/test.desk");
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("A second person must agree");
            assertThat(page.locator("data-table[name=form-uploads]")).containsText("test.desk");
            assertThat(folder.state("test.desk", "1.0.0")).isEqualTo("ABSENT");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** F14 F16 */
    @Test
    void aFormIsOpenedFromItsPlanAndClosedAgain() {
        folder.put("nine.form.zip", FormsFolder.tiny("test.nine", Map.of()));
        folder.awaitState("test.nine", "1.0.0", "INSTALLED_DISABLED");
        try (Desk desk = desk(SCREEN + "/test.nine")) {
            var page = desk.page();
            assertThat(page.locator(".facts .pill").first()).hasText("Draft");
            page.locator("data-table[name=form-versions] .acts button").click();
            assertThat(page.locator("dialog")).containsText("What appears where");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".facts .pill").first()).hasText("Open");
            assertThat(as(nobody()).get("/en/forms/test.nine").status()).isEqualTo(200);

            page.locator(
                            ".head .actions button",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Close"))
                    .click();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".facts .pill").first()).hasText("Closed");
            assertThat(folder.state("test.nine", "1.0.0")).isEqualTo("DISABLED");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** F24 */
    @Test
    void whatLooksLikeAMachinesIsReadAndReleased() {
        new QuickSender(server()).sends();
        try (Desk desk = desk("forms/held")) {
            var page = desk.page();
            var rows = page.locator("data-table[name=held] tbody tr");
            assertThat(rows.first()).containsText("quicker than a person");
            assertThat(Accessibility.faults(page)).isEmpty();
            int before = rows.count();

            page.locator("data-table[name=held] .acts button").first().click();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("passed on");
            assertThat(page.locator("data-table[name=held] .acts button")).hasCount(before - 1);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void onAPhoneNothingIsCutOff() {
        try (Desk desk = Desk.at(chromium, server(), 360).signedInAs(admin()).to(SCREEN + "/complaint.ecommerce")) {
            assertThat(desk.page().locator("h1")).hasText("ই-কমার্স অভিযোগ");
            assertThat(Accessibility.faults(desk.page())).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
        }
    }
}
