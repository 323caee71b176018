package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Markup and scripts in every free field of a form are text, for whoever typed them and for staff. */
@Tag("one-engine")
class TypedScriptsIT extends InBrowser {

    private static final List<String> SCRIPTS = Scripts.ALL;

    /** Fills every field in which anything may be written; answers how many. */
    private static final String FILL = """
        scripts => {
          const free = [...document.querySelectorAll('main form :is(input:not([type=radio], [type=checkbox], [type=file], [inputmode=numeric], [inputmode=decimal]), textarea)')]
            .filter(f => f.checkVisibility() && !f.closest('[aria-hidden]') && !['tel', 'email', 'hidden'].includes(f.type) && f.name !== 'nid_last4');
          free.forEach((f, i) => {
            f.value = scripts[(i * 3 + f.name.length) % scripts.length] + (f.tagName === 'TEXTAREA' ? ' টাকা দিয়েছি, পণ্য পাইনি।' : '');
            f.dispatchEvent(new Event('input', { bubbles: true }));
          });
          return free.length;
        }
        """;

    private static void next(Page page, String where) {
        assertThat((Integer) page.evaluate(FILL, SCRIPTS))
                .as("free fields of %s", where)
                .isPositive();
        WrittenComplaint.next(page);
        Scripts.areText(page, where);
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
    }

    @Test
    void inAComplaintFromItsFirstPageToItsReceipt() {
        try (BrowserContext browser = chromium.desk(server().address())) {
            Page page = browser.newPage();
            Scripts.watch(page);
            page.navigate(WrittenComplaint.ADDRESS);
            WrittenComplaint.company(page);
            next(page, "page 1");
            WrittenComplaint.problem(page);
            next(page, "page 2");
            WrittenComplaint.order(page);
            next(page, "page 3");
            WrittenComplaint.proof(page);
            page.check("[name=other_actions][value=dncrp]");
            next(page, "page 4");
            WrittenComplaint.person(page, true);
            next(page, "page 5");
            WrittenComplaint.permissions(page);
            WrittenComplaint.next(page);

            assertThat(page.locator("main")).containsText("onerror=hit()");
            Scripts.areText(page, "the check");
            page.locator("[name=_submit]").last().click();
            assertThat(page.locator(".number")).not().isEmpty();
            Scripts.areText(page, "the receipt");
            page.navigate(WrittenComplaint.ADDRESS + "/copy");
            assertThat(page.locator("main")).containsText("onerror=hit()");
            Scripts.areText(page, "the copy");
        }
    }

    @Test
    void inACaseWhenAnOfficerReadsIt() {
        var cell = new CaseDesk(server());
        String script = SCRIPTS.get(1);
        String number = cell.opened(script).number();
        cell.officer()
                .post(CaseDesk.CASES + "/" + number + "/notes", Map.of("words", String.join(" ", SCRIPTS)))
                .expect(201);
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("complaints/cases/" + number)) {
            Page page = desk.page();
            page.locator("[name=reason]").selectOption("work");
            page.locator("[data-does=answers]").click();

            assertThat(page.locator(".request")).containsText(script);
            assertThat(page.locator(".timeline")).containsText(SCRIPTS.get(0));
            Scripts.areText(page, "a case");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void inATrialWhenStaffReadIt() {
        var folder = new FormsFolder(server());
        folder.put("scripts.form.zip", FormsFolder.tiny("test.scripts", Map.of()));
        folder.awaitState("test.scripts", "1.0.0", "INSTALLED_DISABLED");
        List<String> shortOnes =
                SCRIPTS.stream().filter(script -> script.length() <= 40).toList();
        for (String script : shortOnes) {
            as(admin())
                    .post(
                            "/api/forms/form-modules/test.scripts/versions/1.0.0/trials",
                            Map.of("name", script, "truth", true))
                    .expect(201);
        }
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("forms/form-modules/test.scripts")) {
            Page page = desk.page();
            page.getByText("Test submissions").click();

            assertThat(page.locator("dialog.drawer li")).hasCount(shortOnes.size());
            assertThat(page.locator("dialog.drawer")).containsText("onerror=hit()");
            Scripts.areText(page, "trials");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
