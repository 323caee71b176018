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

    private static final List<String> SCRIPTS = List.of(
            "<script>hit()</script>",
            "\"><img src=x onerror=hit()>",
            "'><svg onload=hit()>x",
            "<iframe srcdoc='<script>parent.hit()</script>'>",
            "javascript:hit()//",
            "{{7*7}}${7*7}#{7*7}<%=7*7%>",
            "</textarea></title><script>hit()</script>",
            "--><!-- <b onmouseover=hit()>",
            "<a href=javascript:hit()>x</a>",
            "<math><mtext><style><img src=x onerror=hit()>");

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

    /** What has come alive of it. The policy of the page would stop a script; it must not even have been one. */
    private static final String ALIVE = """
        () => [...document.querySelectorAll('*')].filter(e => (e.tagName === 'SCRIPT' && e.textContent.includes('hit'))
            || e.tagName === 'IFRAME' || e.getAttribute('src') === 'x' || /^\\s*javascript:/i.test(e.getAttribute('href') ?? '')
            || [...e.attributes].some(a => a.name.startsWith('on')))
          .map(e => e.outerHTML.slice(0, 200))
          .concat(window.hits ?? [])
        """;

    private static void isText(Page page, String where) {
        assertThat((List<?>) page.evaluate(ALIVE)).as(where).isEmpty();
    }

    private static void next(Page page, String where) {
        assertThat((Integer) page.evaluate(FILL, SCRIPTS))
                .as("free fields of %s", where)
                .isPositive();
        WrittenComplaint.next(page);
        isText(page, where);
        assertThat(page.locator("[aria-invalid]")).hasCount(0);
    }

    @Test
    void inAComplaintFromItsFirstPageToItsReceipt() {
        try (BrowserContext browser = chromium.desk(server().address())) {
            browser.addInitScript("window.hits = []; window.hit = () => hits.push('a script ran')");
            Page page = browser.newPage();
            page.onDialog(dialog -> {
                throw new AssertionError(dialog.message());
            });
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
            isText(page, "the check");
            page.locator("[name=_submit]").last().click();
            assertThat(page.locator(".number")).not().isEmpty();
            isText(page, "the receipt");
            page.navigate(WrittenComplaint.ADDRESS + "/copy");
            assertThat(page.locator("main")).containsText("onerror=hit()");
            isText(page, "the copy");
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
            isText(page, "a case");
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
            isText(page, "trials");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
