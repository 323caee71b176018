package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules of membership, and many applications at once, in a browser. */
@Tag("one-engine")
class MembershipRulesConsoleIT extends InBrowser {

    private static final String SCREEN = "membership/rules";

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M25 */
    @Test
    void aRegistrarWritesOtherRulesFieldByField() {
        new TwoPeople(server()).registrar("Asked");
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN)) {
            Page page = console.page();
            var inForce = new Locator.FilterOptions().setHasText(Pattern.compile("In force"));
            assertThat(page.locator("data-table tbody tr").filter(inForce)).containsText("Version 1");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator(".head a.button").click();
            page.locator("[data-place='/types/0'] > summary").click();
            assertThat(page.locator("[name='/types/0/fee']")).hasValue("200");
            page.locator("[name='/types/0/fee']").fill("৩০০");
            page.locator("[name='/types/0/graceDays']").fill("999");
            page.locator("[name='/types/0/open']").uncheck();
            page.locator("[data-does=keep]").click();
            assertThat(page.locator("[role=alert]")).containsText("0 to 366 days.");
            assertThat(page.locator("[data-place='/types/0'] .fault")).containsText("0 to 366 days.");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("rules-fault-en");

            page.locator("[name='/types/0/graceDays']").fill("45");
            page.locator("[data-place='/letters/membership.member.suspended'] > summary")
                    .click();
            page.locator("[name='/letters/membership.member.suspended/body/en']")
                    .fill("{{name}}: call us.");
            assertThat(page.locator("[data-place='/letters/membership.member.suspended'] .letter")
                            .nth(2))
                    .containsText("রহিমা খাতুন: call us.");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("rules-letters-en");
            page.locator("[data-does=raw]").click();
            assertThat(page.locator("[name=content]")).hasValue(Pattern.compile("30000"));
            page.locator("[data-does=raw]").click();
            page.locator("[name=note]").fill("The general meeting has raised the fee");
            page.locator("[data-does=keep]").click();

            assertThat(page.locator("[data-list=changes]")).containsText("the fee: from ৳200 to ৳300");
            assertThat(page.locator("[data-list=changes]")).containsText("takes nobody new");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("rules-plan-en");
            page.locator("[data-does=force]").click();
            page.locator("dialog button.primary, dialog button.danger").last().click();
            assertThat(page.locator(".toasts")).containsText("second person");
            assertThat(console.complaints().stream().filter(each -> !each.contains("422")))
                    .isEmpty();
        }
        try (Desk console = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to(SCREEN + "/new")) {
            Page page = console.page();
            page.locator("[data-place='/types/1'] > summary").click();
            page.locator("[data-place='/statuses/7'] > summary").click();
            assertThat(page.locator("[name='/types/1/bn']")).hasValue("সহযোগী সদস্য");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            console.photograph("rules-bn-phone");
        }
    }

    /** M26 */
    @Test
    void whatCannotBeDecidedIsListedWithItsReason() {
        String child = desk.tooYoungFor("general");
        String grown = desk.applied(MembershipDesk.answers("life"));
        String third = desk.applied(MembershipDesk.answers("general"));
        try (Desk console =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("bn").to("membership/members?status=applied")) {
            Page page = console.page();
            choose(page, List.of(child, grown));
            ElementHandle box = box(page, child).elementHandle();
            page.locator(".bulk").getByText("অনুমোদন করুন").click();
            page.locator("dialog [name=committeeOn]").fill("2026-11-20");
            page.locator("dialog [name=minute]").fill("৭/২০২৬");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("bulk-approve-bn");
            page.locator("dialog .primary").click();
            assertThat(page.locator("[data-list=missed] li")).hasCount(1);
            assertThat(page.locator("[data-list=missed]")).containsText("বয়স");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("bulk-outcome-bn");
            page.keyboard().press("Escape");
            assertThat(desk.read(grown).body()).contains("৭/২০২৬");

            assertThat(row(page, grown)).hasCount(0);
            assertThat(box.evaluate("each => each.closest('tr')?.querySelector('a').href"))
                    .asString()
                    .endsWith(child);
            box.uncheck();
            assertThat(box(page, child)).not().isChecked();
            choose(page, List.of(third));
            page.locator(".bulk").getByText("ফিরিয়ে দিন").click();
            page.locator("dialog button.danger, dialog button.primary").last().click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            page.locator("dialog select[name=reason]").selectOption("incomplete");
            page.locator("dialog button.danger, dialog button.primary").last().click();
            assertThat(page.locator(".toasts")).containsText("ফিরিয়ে দেওয়া হয়েছে");
            assertThat(desk.read(third).text("status")).isEqualTo("refused");
            assertThat(desk.read(child).text("status")).isEqualTo("applied");
        }
    }

    private static void choose(Page page, List<String> ids) {
        for (String id : ids) {
            box(page, id).check();
        }
    }

    private static Locator box(Page page, String id) {
        return row(page, id).locator("input[type=checkbox]");
    }

    private static Locator row(Page page, String id) {
        return page.locator("tr:has(a[href$='" + id + "'])");
    }
}
