package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Caller;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Form modules in the console, in a browser. */
@Tag("one-engine")
class FormsConsoleIT extends InBrowser {

    private static final String SCREEN = "forms/form-modules";

    private final FormsFolder folder = new FormsFolder(server());

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
            page.locator(".head .actions .primary").click();
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
            page.locator(".head .actions .primary").click();
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
            page.locator("[aria-label='Open: 1.0.0']").click();
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

    /** F16 F34 */
    @Test
    void aModuleOfSeveralIsOpenedFromItsPlanAndClosedAgain() {
        folder.put("club-desk.form.zip", FormsFolder.several("club-desk", "1.0.0", Map.of(), "one", "two"));
        folder.awaitState("club-desk.two", "1.0.0", "INSTALLED_DISABLED");
        try (Desk desk = desk(SCREEN)) {
            Page page = desk.page();
            page.locator("data-table[name=form-packages]")
                    .getByText("club-desk")
                    .click();
            page.locator("[aria-label='Open: 1.0.0']").click();
            assertThat(page.locator("dialog")).containsText("/forms/club-desk.one");
            assertThat(page.locator("dialog")).containsText("/forms/club-desk.two");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator("data-table[name=package-forms] .pill.good"))
                    .hasCount(2);
            assertThat(as(nobody()).get("/en/forms/club-desk.two").status()).isEqualTo(200);
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator(".head .actions button").click();
            page.locator("dialog button.danger").click();

            assertThat(page.locator("data-table[name=package-forms] .pill.good"))
                    .hasCount(0);
            assertThat(as(nobody()).get("/en/forms/club-desk.one").status()).isEqualTo(404);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** F15 */
    @Test
    void aKeyIsAskedForSeenAndWithdrawn() {
        Caller other = new TwoPeople(server()).installer("Whoever trusts keys");
        try (Desk desk = desk(SCREEN)) {
            Page page = desk.page();
            page.getByText("Trusted keys").click();
            Locator drawer = page.locator("dialog.drawer");
            drawer.getByText("Trust a key").click();
            Locator asking = page.locator("dialog:not(.drawer)");
            asking.locator("[name=id]").fill("desk-key");
            asking.locator("[name=maker]").fill("The tests of this house");
            asking.locator("[name=expiresAt]")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
            asking.locator("[name=publicKey]").fill("no key");
            asking.locator(".primary").click();
            assertThat(asking.locator("#f-publicKey-fault")).containsText("no public Ed25519 key");
            assertThat(Accessibility.faults(page)).isEmpty();
            asking.locator("[name=publicKey]").fill(new FormSigner().pem());
            asking.locator(".primary").click();
            assertThat(page.locator(".toast").last()).containsText("A second person must agree");
            assertThat(drawer).not().containsText("desk-key");

            var asked = as(admin()).get(TwoPeople.APPROVALS + "?state=ASKED").expect(200);
            TwoPeople.decides(other, asked.text("/items/0/id"), "approve").expect(200);
            page.keyboard().press("Escape");
            assertThat(drawer).hasCount(0);
            page.getByText("Trusted keys").click();
            assertThat(drawer.locator("li")).containsText("desk-key");
            assertThat(drawer.locator("li .pill")).hasText("Valid");
            assertThat(Accessibility.faults(page)).isEmpty();

            drawer.locator("[aria-label='Withdraw: desk-key']").click();
            asking.locator(".primary").click();
            assertThat(drawer.locator("li .pill")).hasText("Withdrawn");
            assertThat(drawer.locator("li button")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** F14 */
    @Test
    void aDraftIsTriedOutAndWhatWasTriedVanishesWithItsOpening() {
        folder.put("ten.form.zip", FormsFolder.tiny("test.ten", Map.of()));
        folder.awaitState("test.ten", "1.0.0", "INSTALLED_DISABLED");
        try (Desk desk = Desk.at(chromium, server(), 360).signedInAs(admin()).to(SCREEN + "/test.ten")) {
            Page page = desk.page();
            page.getByText("পরীক্ষামূলক জমা").click();
            Locator drawer = page.locator("dialog.drawer");
            assertThat(drawer).containsText("এখনো একটিও নেই।");
            drawer.locator(".primary").click();
            Locator asking = page.locator("dialog:not(.drawer)");
            for (String wrong : List.of("no JSON", "{\"name\": \"রহিমা\"}")) {
                asking.locator("[name=answers]").fill(wrong);
                asking.locator(".primary").click();
                assertThat(asking.locator("[role=alert]")).isVisible();
            }
            assertThat(asking).containsText("/truth");
            assertThat(Accessibility.faults(page)).isEmpty();
            asking.locator("[name=answers]").fill("{\"name\": \"রহিমা\", \"truth\": true}");
            asking.locator(".primary").click();

            assertThat(drawer.locator("li")).hasCount(1);
            assertThat(drawer.locator("li")).containsText("রহিমা");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            page.keyboard().press("Escape");

            desk.in("en");
            page.locator("[aria-label='Open: 1.0.0']").click();
            assertThat(page.locator("dialog")).containsText("One test submission of this version vanishes");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".facts .pill").first()).hasText("Open");
            assertThat(as(admin())
                            .get("/api/forms/form-modules/test.ten/versions/1.0.0/trials")
                            .expect(200)
                            .json())
                    .isEmpty();
            assertThat(page.getByText("Test submissions")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasHandedInIsListedWithoutWhatItSays() {
        folder.open("eleven.form.zip", "test.eleven");
        String number = as(nobody())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/forms/forms/test.eleven/submissions", Map.of("name", "রহিমা", "truth", true))
                .expect(201)
                .text("receiptNumber");
        try (Desk desk = desk(SCREEN + "/test.eleven")) {
            Page page = desk.page();
            page.getByText("Download answers").click();
            assertThat(page.locator("dialog select option")).hasCount(2);
            assertThat(Accessibility.faults(page)).isEmpty();
            Download table =
                    page.waitForDownload(() -> page.locator("dialog .primary").click());
            assertThat(table.suggestedFilename()).isEqualTo("test.eleven.csv");
            assertThat(table.path()).content().contains(number).doesNotContain("রহিমা");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = desk("forms/submissions")) {
            Locator first =
                    desk.page().locator("data-table[name=submissions] tbody tr").first();
            assertThat(first).containsText(number);
            assertThat(first).containsText("A tiny form");
            assertThat(first).not().containsText("test.eleven");
            assertThat(desk.page().locator("main")).not().containsText("রহিমা");
            assertThat(Accessibility.faults(desk.page())).isEmpty();
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
            assertThat(page.locator("data-table[name=held] tbody code")).hasCount(0);
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
