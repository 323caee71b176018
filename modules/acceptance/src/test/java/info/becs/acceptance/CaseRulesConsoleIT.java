package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import info.becs.testkit.browser.Accessibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of casework as fields in the console, and links to the queue, in a browser. */
@Tag("one-engine")
class CaseRulesConsoleIT extends InBrowser {

    private static final String SCREEN = "complaints/rules";
    private static final String VERSIONS = "/api/complaints/casework/versions";

    private final CaseDesk cell = new CaseDesk(server());

    @AfterEach
    void shipped() {
        cell.officer().post(VERSIONS + "/1/force");
    }

    /** C35 C27 */
    @Test
    void holidaysAreAddedInFieldsAndByLinesAndWhatIsWrongIsToldAtItsField() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/new")) {
            Page page = desk.page();
            page.locator("[data-section=holidays] summary").click();
            page.locator("[data-add='/holidays']").click();
            assertThat(page.locator("[name='/holidays/6/day']")).isFocused();
            page.locator("[name='/holidays/6/day']").fill("2027-12-16");
            page.locator("[name='/holidays/6/bn']").fill("বিজয় দিবস");
            page.locator("[data-does=keep]").click();
            assertThat(page.locator("#f-\\/holidays\\/6\\/en-fault")).hasText("Write it in English.");
            assertThat(page.locator("[name='/holidays/6/en']")).isFocused();
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("rules-form-en");

            page.locator("[name='/holidays/6/en']").fill("Victory Day");
            page.locator("textarea[name=paste]").fill("2027-12-25, বড়দিন, Christmas Day\nEid, ঈদ");
            page.locator("[data-does=paste]").click();
            assertThat(page.locator("#f-paste-fault")).containsText("2");
            assertThat(page.locator("[name='/holidays/7/day']")).hasCount(0);
            page.locator("textarea[name=paste]").fill("২৫/১২/২০২৭;বড়দিন;Christmas Day\n2027-02-21;শহীদ দিবস;Again");
            page.locator("[data-does=paste]").click();
            assertThat(page.locator("[name='/holidays/7/day']")).hasValue("2027-12-25");
            page.locator("[name=note]").fill("Holidays of 2027");
            page.locator("[data-does=keep]").click();

            assertThat(page.locator("screen-stage")).containsText("New holiday: 2027-12-16, Victory Day.");
            assertThat(page.locator("screen-stage")).containsText("New holiday: 2027-12-25, Christmas Day.");
            assertThat(page.locator("screen-stage")).not().containsText("No holiday any more");
            page.locator("[data-does=force]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("in force");
        }
    }

    /** C35 */
    @Test
    void whatADossierHoldsIsOrderedAndWordsAreChangedInBothLanguages() {
        try (Desk desk =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("bn").to(SCREEN + "/new")) {
            Page page = desk.page();
            page.locator("[data-section=looking] summary").click();
            page.locator("[name='/dossiers/looks/0/bn']").fill("কেস নিয়ে কাজ");
            page.locator("[data-section=dossiers] summary").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("বাদ দিন: পেশা (occupation)"))
                    .first()
                    .click();
            page.locator("[data-section=clocks] summary").click();
            page.locator("[name='/clocks/update']").fill("দশ");
            page.locator("[data-does=keep]").click();
            assertThat(page.locator("#f-\\/clocks\\/update-fault")).hasText("১ থেকে ৩৬৫ পর্যন্ত একটি সংখ্যা লিখুন।");
            page.locator("[name='/clocks/update']").fill("৯");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            desk.photograph("rules-form-bn-phone");
            page.locator("[data-does=keep]").click();

            assertThat(page.locator("screen-stage")).containsText("১০ থেকে বদলে ৯ কর্মদিবস");
            assertThat(page.locator("screen-stage")).containsText("‘কেসের কাজ’ বদলে ‘কেস নিয়ে কাজ’");
            assertThat(page.locator("screen-stage")).containsText("‘পেশা’ আর লাগবে না");
        }
    }

    /** C11 */
    @Test
    void aLinkToTheQueueWithOtherFiltersIsFollowedWhileTheQueueIsOpen() {
        String number = cell.opened("লিংকের দোকান").number();
        cell.officer().post(CaseDesk.CASES + "/" + number + "/claim").expect(200);
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("complaints/cases?status=received")) {
            Page page = desk.page();
            assertThat(page.locator("select[name=status]")).hasValue("received");
            follow(page, "/console/complaints/cases?status=closed&assignee=nobody");
            assertThat(page.locator("select[name=status]")).hasValue("closed");
            assertThat(page.locator("select[name=assignee]")).hasValue("nobody");
            assertThat(page.locator("data-table")).not().containsText(number);

            follow(page, "/console/complaints/cases?assignee=me");
            assertThat(page.locator("select[name=status]")).hasValue("");
            assertThat(page.locator("data-table")).containsText(number);
            follow(page, "/console/complaints/cases/" + number);
            assertThat(page.locator("complaint-case")).isVisible();
            follow(page, "/console/complaints/cases");
            assertThat(page.locator("select[name=assignee]")).hasValue("me");
            assertThat(page.url()).endsWith("?assignee=me");
            page.goBack();
            page.goBack();
            assertThat(page.locator("select[name=assignee]")).hasValue("me");
        }
    }

    /** As a link anywhere in the console does. */
    private static void follow(Page page, String address) {
        page.evaluate(
                "href => { const a = Object.assign(document.createElement('a'), { href }); document.body.append(a); a.click(); a.remove(); }",
                address);
    }

    /** C44 */
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theWeekendWhatMerchantsAreCalledAndTheKindsOfAFileAreFields(int width) {
        try (Desk desk =
                Desk.at(chromium, server(), width).signedInAs(admin()).in("bn").to(SCREEN + "/new")) {
            Page page = desk.page();
            page.locator("[data-section=clocks] summary").click();
            page.locator("[name='/office/first']").fill("৪");
            page.locator("[name='/office/weekend'][value=saturday]").uncheck();
            assertThat(page.locator("[name='/office/outlasting'][value=dncrp_admissible]"))
                    .isChecked();
            desk.photograph("rules-office-" + width + "-bn");
            page.locator("[data-section=lists] summary").click();
            page.locator("[name='/standings/3/bn']").fill("দোকান বন্ধ");
            page.locator("[data-section=dossiers] summary").click();
            page.locator("[name$='/kinds'][value=chat]").first().check();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[name=note]").fill("সপ্তাহ");
            page.locator("[data-does=keep]").click();

            assertThat(page.locator("screen-stage")).containsText("সাপ্তাহিক ছুটি: শুক্রবার, শনিবার বদলে শুক্রবার");
            assertThat(page.locator("screen-stage")).containsText("বিক্রেতার অবস্থা: ‘বন্ধ’ বদলে ‘দোকান বন্ধ’।");
            assertThat(page.locator("screen-stage")).containsText("প্রথম উত্তর: ৩ থেকে বদলে ৪");
            desk.in("en");
            desk.photograph("rules-office-" + width + "-en");
        }
    }
}
