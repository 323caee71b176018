package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What one cannot do alone, who may do what and where, and looking for somebody: in a browser. */
@Tag("one-engine")
class ConsolePeopleIT extends InBrowser {

    private static Desk desk(Person person) {
        return Desk.at(chromium, server(), 1280).signedInAs(person).in("en");
    }

    /** K4: asked, agreed to by another, taken away by the first. */
    @Test
    void theLogIsTakenAwayByTwo() throws IOException {
        var two = new TwoPeople(server());
        Person asker = two.person("Farid");
        Person other = two.person("Nasrin");
        try (Desk first = desk(asker).to("audit");
                Desk second = desk(other).to("approvals")) {
            first.page().locator("[name=action]").fill("core.role");
            first.page().keyboard().press("Enter");
            first.page().getByText("Ask for an export").click();
            first.page().locator("dialog .primary").click();
            assertThat(first.page().locator("dialog #f-reason-fault")).isVisible();
            first.page().locator("dialog [name=reason]").fill("for the yearly report");
            first.page().locator("dialog .primary").click();
            assertThat(first.page().locator(".toast")).containsText("A second person must agree");
            first.page().locator(".toast a").click();
            assertThat(first.page().locator("h1")).hasText("A request");
            assertThat(first.page().locator(".request .pill")).hasText("Waiting");
            assertThat(first.page().locator(".request")).containsText("for the yearly report");
            assertThat(first.page().getByText("Approve", exactly())).hasCount(0);
            first.to("audit/exports");
            assertThat(first.page().locator(".empty")).isVisible();

            second.to("audit").to("approvals");
            Locator waiting = second.page().locator(".requests li", new Page.LocatorOptions().setHasText("Farid"));
            assertThat(Accessibility.faults(second.page())).isEmpty();
            waiting.getByText("Approve").click();
            second.page().locator("dialog .primary").click();
            assertThat(second.page().locator(".toast")).containsText("approved and done");
            assertThat(waiting).hasCount(0);

            first.to("audit").to("audit/exports");
            assertThat(Accessibility.faults(first.page())).isEmpty();
            Download taken = first.page()
                    .waitForDownload(
                            () -> first.page().getByText("Download", exactly()).click());
            List<String> lines = Files.readAllLines(taken.path());
            assertThat(lines).isNotEmpty().allMatch(line -> line.contains("\"action\":\"core.role"));
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /** K4: whatever it was, that another must agree is said in the same way. */
    @Test
    void whatNeedsASecondPersonIsNotSaidToBeDone() {
        Person person = server().people().newcomer("Selim");
        try (Desk desk = desk(admin()).to("people/" + person.id())) {
            Page page = desk.page();
            page.route(
                    "**/roles/auditor*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(202)
                            .setContentType("application/json")
                            .setBody("{\"approval\":\"0190-x\"}")));
            page.getByText("Give a role").click();
            page.locator("dialog [name=role]").selectOption("auditor");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toast")).containsText("A second person must agree");
            assertThat(page.locator(".toast a")).hasAttribute("href", "/console/approvals/0190-x");
            assertThat(page.locator("main")).containsText("No role");
        }
    }

    /** K6: a role for one category, found by typing, from the keyboard. */
    @Test
    void aRoleIsGivenForWhatWasPicked() {
        Person person = server().people().newcomer("Shirin");
        try (Desk desk = desk(admin()).to("people/" + person.id())) {
            Page page = desk.page();
            page.getByText("Give a role").click();
            page.locator("dialog [name=role]").selectOption("editor");
            page.locator("dialog [name=where]").selectOption("news.category");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).hasText("Pick which one.");

            page.locator("dialog [role=combobox]").fill("no such thing");
            assertThat(page.locator("dialog [role=status]")).hasText("Nothing by that name.");
            page.locator("dialog [role=combobox]").fill("law");
            assertThat(page.locator("dialog [role=option]")).hasCount(1);
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog [role=option]")).isHidden();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("dialog [role=option]").first()).isVisible();
            page.locator("dialog [role=combobox]").fill("law");
            assertThat(page.locator("dialog [role=option]")).hasCount(1);
            page.keyboard().press("Enter");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toast")).containsText("The role was given.");
            assertThat(page.locator("main .facts").nth(1)).containsText("Category: law");
            assertThat(as(admin())
                            .get("/api/core/people/" + person.id())
                            .expect(200)
                            .body())
                    .contains("news.category:law");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K10 */
    @Test
    void whoIsLookedForStandsInNoAddress() {
        server().people().newcomer("Parveen Looked-For");
        try (Desk desk = desk(admin()).to("people")) {
            Page page = desk.page();
            List<String> asked = new CopyOnWriteArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.locator("[name=q]").fill("parveen");
            page.keyboard().press("Enter");

            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("Parveen");
            assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("parveen"));
            assertThat(page.url()).doesNotContain("parveen");
        }
    }
}
