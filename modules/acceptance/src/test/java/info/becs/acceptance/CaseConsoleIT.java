package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The case desk in the console, in a browser. */
@Tag("one-engine")
class CaseConsoleIT extends InBrowser {

    private static final String SCREEN = "complaints/cases";

    private final CaseDesk cell = new CaseDesk(server());

    /** C4 C7 C12 C14 */
    @Test
    void anOfficerClaimsACaseWritesAndTakesItToAnOutcome() {
        String number = cell.opened("কনসোলের দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN)) {
            Page page = desk.page();
            page.locator("input[name=q]").fill(number);
            page.keyboard().press("Enter");
            assertThat(page.locator("data-table tbody tr")).hasCount(1);
            page.locator("data-table tbody .acts button").click();
            assertThat(page.locator(".toasts")).containsText("The case is yours now.");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("cases-en");

            page.locator("data-table tbody th a").click();
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("কনসোলের দোকান");
            page.locator("textarea[name=said]").fill("চালানটি পাঠাতে পারবেন?");
            page.locator("input[name=attached]")
                    .setInputFiles(new FilePayload("sample.exe", "image/jpeg", new byte[] {'M', 'Z'}));
            page.locator("[data-does=write]").click();
            assertThat(page.locator("complaint-case .fault").first()).containsText("not taken");
            assertThat(page.locator("textarea[name=said]")).hasValue("চালানটি পাঠাতে পারবেন?");
            page.locator("input[name=attached]")
                    .setInputFiles(new FilePayload("sample.jpg", "image/jpeg", FilesIT.picture()));
            page.locator("[data-does=write]").click();
            assertThat(page.locator(".timeline [data-kind=message]")).containsText("চালানটি");
            assertThat(page.locator(".timeline [data-kind=message]")).containsText("sample.jpg");
            assertThat(page.locator("case-evidence")).containsText("From the cell");
            savesAnUnscannedOriginal(page);
            page.locator("[data-step=triaged]").click();
            page.locator("dialog .primary").click();
            page.locator("[data-step=accepted]").click();
            page.locator("dialog .primary").click();
            page.locator("[data-does=enter-money]").click();
            page.locator("dialog select[name=stage]").selectOption("verified");
            page.locator("dialog input[name=amount]").fill("৯০০");
            page.locator("dialog select[name=saidBy]").selectOption("officer");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog select[name=proof]").selectOption("receipt");
            page.locator("dialog .primary").click();
            page.locator("[data-correct='2']").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("case-money")).containsText("Takes back line 2");
            page.locator("[data-step=resolved]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog select[name=kind]").selectOption("partial-refund");
            page.locator("dialog input[name=amount]").fill("১,২৫০");
            page.locator("dialog input[name=on]").fill("2026-11-20");
            page.locator("dialog select[name=proof]").selectOption("receipt");
            page.locator("dialog select[name=saidBy]").selectOption("merchant");
            page.locator("dialog .primary").click();

            assertThat(page.locator("[data-part=now] .pill").first()).hasText("Resolved");
            assertThat(page.locator(".timeline")).containsText("Partial refund");
            assertThat(cell.read(number).text("amountReturned")).isEqualTo("125000");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-en");
        }
    }

    /** F25: whoever wants it before it was looked through says why, and that they know. */
    private static void savesAnUnscannedOriginal(Page page) {
        page.locator("case-evidence [data-does=unscanned]").click();
        assertThat(page.locator("dialog")).containsText("sample.jpg");
        assertThat(page.locator("dialog")).containsText("Save an original that was not scanned?");
        assertThat(Accessibility.faults(page)).isEmpty();
        page.locator("dialog .primary").click();
        assertThat(page.locator("dialog [role=alert]")).containsText("First say that you know");
        page.locator("dialog input[name=known]").check();
        page.locator("dialog select[name=why]").selectOption("check");
        Download saved =
                page.waitForDownload(() -> page.locator("dialog .primary").click());
        assertThat(saved.suggestedFilename()).isEqualTo("sample.jpg");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    /** C19 C21 C22 */
    @Test
    void whatIsMissingForAnAuthorityIsAskedForAndWhoLookedIsSeen() {
        String number = cell.opened("নথির দোকান", Map.of("consent_ministry", "v2026_11"))
                .number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/" + number)) {
            Page page = desk.page();
            page.locator("[data-does=answers]").click();
            assertThat(page.locator("complaint-case .fault").first()).isVisible();
            page.locator("select[name=reason]").selectOption("dossier");
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("নথির দোকান");
            page.locator("select[name=for]").selectOption("ministry");
            assertThat(page.locator("[data-part=dossier]")).containsText("It would be sent back for want of");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-does=ask-missing]").click();

            assertThat(page.locator(".toasts")).containsText("The complainant was asked.");
            assertThat(page.locator("[data-part=now] .pill").first()).hasText("More information was asked for");
            assertThat(page.locator("[data-part=looks]")).containsText("Making a dossier");
            assertThat(page.locator("[data-part=consents]")).containsText("Contact by journalists");
            page.locator("[data-does=refer]").click();
            page.locator("dialog select[name=authority]").selectOption("court");
            page.locator("dialog input[name=reference]").fill("77/2026");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator("[data-part=referrals]")).containsText("77/2026");
            page.locator("[data-does=hold]").click();
            page.locator("dialog textarea[name=words]").fill("Lawsuit 77/2026");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator("case-keeping")).containsText("Held since");
            assertThat(page.locator(".timeline")).containsText("Held, or let go");
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-proof-en");
        }
    }

    /** C19 F25: all exhibits in one file, by whoever says that they know what nobody has looked through. */
    @Test
    void aDossierWithAllExhibitsIsSavedOnceItIsSaidThatTheyAreNotScanned() {
        String number = cell.evidenced("প্যাকেটের দোকান", "receipt").number();
        String dossiers = CaseDesk.CASES + "/" + number + "/dossiers";
        cell.officer()
                .header("If-Match", cell.read(number).etag())
                .post(dossiers, Map.of("authority", "dncrp"))
                .expect(201);
        try (Desk desk =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("bn").to(SCREEN + "/" + number)) {
            Page page = desk.page();
            page.locator("select[name=reason]").selectOption("dossier");
            page.locator("[data-does=answers]").click();
            page.locator("[data-does=bundle]").click();
            assertThat(page.locator("dialog")).containsText("manifest.txt");
            assertThat(page.locator("dialog")).containsText("স্ক্যান না হওয়া ফাইলসহ প্যাকেট নামাবেন?");
            assertThat(page.locator("dialog")).containsText("কেন মূল ফাইলগুলো দরকার?");
            assertThat(page.locator("dialog")).containsText("জানি, কিছু মূল ফাইল স্ক্যান হয়নি; সাবধানে খুলব।");
            assertThat(page.locator("dialog select[name=why]")).hasValue("dossier");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            desk.photograph("case-bundle-bn-phone");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).containsText("আগে জানান");
            page.locator("dialog input[name=known]").check();

            Download saved =
                    page.waitForDownload(() -> page.locator("dialog .primary").click());

            assertThat(saved.suggestedFilename()).isEqualTo("dossier-" + number + ".zip");
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** Q4 */
    @Test
    void aCaseIsSplitAndBothAreSeenTogether() {
        String number = cell.opened("ভাগের দোকান").number();
        cell.officer().post(CaseDesk.CASES + "/" + number + "/claim").expect(200);
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/" + number)) {
            Page page = desk.page();
            page.locator("[data-does=split]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            page.locator("dialog textarea[name=words]").fill("কুরিয়ার যা নিয়েছে।");
            page.locator("dialog select[name=issue]").selectOption("courier");
            page.locator("dialog input[name=amount]").fill("৫,০০০");
            page.locator("dialog select[name=assign]").selectOption("me");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("case-split-en");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("The new case is");
            assertThat(page.locator("aside")).containsText("was split off from this one");
            assertThat(page.locator(".timeline [data-kind=split]")).containsText("৳5,000");
            assertThat(page.locator("case-money")).containsText("1,20,000");
            assertThat(page.locator("case-money [data-correct]")).hasCount(0);
            page.locator(".timeline [data-kind=split] a").click();
            assertThat(page.locator(".timeline [data-kind=part]")).containsText("কুরিয়ার যা নিয়েছে।");
            assertThat(page.locator("aside")).containsText("this one was split off from it");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-part-en");
        }
    }

    /** Q4 L2: the answer is lost, and what is sent then says something else: it is not taken for the first, and not stuck either. */
    @Test
    void aPartThatWasSentOtherwiseBeforeIsSentByANewKey() {
        String number = cell.opened("হারানো উত্তরের দোকান").number();
        List<String> keys = new ArrayList<>();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/" + number)) {
            Page page = desk.page();
            page.onRequest(request -> {
                if (request.url().endsWith("/split")) {
                    keys.add(request.headers().get("idempotency-key"));
                }
            });
            page.route("**/split", route -> {
                route.fetch();
                route.abort();
            });
            page.locator("[data-does=split]").click();
            page.locator("dialog textarea[name=words]").fill("কুরিয়ার যা নিয়েছে।");
            page.locator("dialog input[name=amount]").fill("5,000");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).isVisible();
            page.unroute("**/split");

            page.locator("dialog input[name=amount]").fill("6,000");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).containsText("Something else was sent");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).not().containsText("Something else was sent");
        }
        assertThat(keys).hasSize(3);
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
        assertThat(cell.about("হারানো উত্তরের দোকান")).hasSize(2);
        assertThat(cell.read(number).text("amountClaimed")).isEqualTo("12000000");
    }

    /** C12 C13 */
    @Test
    void onAPhoneInBanglaACaseIsReadAndNothingIsCutOff() {
        String number = cell.opened("ফোনের দোকান").number();
        cell.officer()
                .post(CaseDesk.CASES + "/" + number + "/notes", Map.of("words", "ফোনে কথা হয়েছে।"))
                .expect(201);
        try (Desk desk = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to(SCREEN)) {
            Page page = desk.page();
            assertThat(page.locator("data-table tbody tr").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            desk.photograph("cases-bn-phone");

            desk.to(SCREEN + "/" + number);
            assertThat(page.locator("select[name=reason]")).isVisible();
            assertThat(page.locator(".timeline")).hasCount(0);
            assertThat(cell.officer()
                            .get(CaseDesk.CASES + "/" + number + "/looks")
                            .json()
                            .path("items"))
                    .isEmpty();
            page.locator("select[name=reason]").selectOption("check");
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".timeline")).containsText("ফোনে কথা হয়েছে।");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            desk.photograph("case-bn-phone");

            desk.to("complaints/merchants/new");
            assertThat(page.locator("input[name=nameBn]")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(360);
            desk.photograph("merchant-new-bn-phone");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** C13 C21 F32: a submission leads to its case; why it is looked at is asked once; a merchant is chosen from the register. */
    @Test
    void fromTheIntakeToTheCaseAndAnInterestOfTheRegister() {
        String number = cell.opened("খালুর হাট").number();
        cell.officer()
                .post(
                        "/api/complaints/merchants",
                        Map.of("nameBn", "খালুর হাট", "nameEn", "Khalu Hat", "status", "active"))
                .expect(201);
        Person niece = server().people().newcomer("Niece of Khalu", "officer");
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(niece).in("en").to("forms/submissions")) {
            Page page = desk.page();
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("submissions-en");
            page.getByText("Case " + number).click();
            page.locator("select[name=reason]").selectOption("supervision");
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("খালুর হাট");
            desk.photograph("case-opened-en");
            page.locator("a.crumb").click();
            page.locator("data-table tbody th a").getByText(number).click();
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("খালুর হাট");
            assertThat(page.locator("select[name=reason]")).hasCount(0);

            page.locator("a.crumb").click();
            page.getByText("My interests").click();
            page.locator("dialog input[name=q]").fill("khalu");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog select[name=merchant] option")).hasCount(2);
            assertThat(page.locator("dialog")).containsText("Not in the register: “khalu”");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("interests-en");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("Declared: খালুর হাট");
            assertThat(page.locator("data-table")).not().containsText(number);
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("en").to("complaints/cases")) {
            Page page = desk.page();
            page.getByText("My interests").click();
            page.locator("dialog [data-does=others]").click();
            page.locator("dialog select[name=person]").selectOption(new SelectOption().setLabel("Niece of Khalu"));
            page.locator("dialog .primary").click();
            page.locator("dialog label").getByText("খালুর হাট").click();
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("interests-others-en");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("was taken back.");
            as(niece).get(CaseDesk.CASES + "/" + number).expect(200);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** M1 M2 M5 */
    @Test
    void aMerchantIsRegisteredSeenAtAGlanceAndItsDuplicateMerged() {
        String number = cell.opened("তালপাতা অনলাইন").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("complaints/merchants/new")) {
            Page page = desk.page();
            page.locator("form.form .primary").click();
            assertThat(page.locator("form.form .fault").first()).isVisible();
            page.locator("input[name=nameBn]").fill("তালপাতা");
            page.locator("input[name=nameEn]").fill("Talpata");
            page.locator("textarea[name=aliases]").fill("তালপাতা অনলাইন\nTalpata BD");
            page.locator("textarea[name=pages]").fill("https://example.com/talpata");
            page.locator("input[name=office]").fill("Compliance office");
            page.locator("form.form .primary").click();
            assertThat(page.locator("aside .facts")).containsText("Open cases1");
            assertThat(Accessibility.faults(page)).isEmpty();
            desk.photograph("merchant-en");

            cell.officer()
                    .post(
                            "/api/complaints/merchants",
                            Map.of("nameBn", "তাল পাতা শপ", "nameEn", "Tal Pata Shop", "status", "active"))
                    .expect(201);
            page.locator("[data-does=merge]").click();
            page.locator("dialog input[name=q]").fill("talpatashop");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog select[name=into]")).containsText("Tal Pata Shop");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator("h1")).hasText("Tal Pata Shop");
            assertThat(page.locator(".beside .facts").first()).containsText("Talpata BD");

            desk.to("complaints/merchants?q=talpata");
            assertThat(page.locator("data-table tbody tr")).hasCount(1);
            desk.photograph("merchants-en");
            assertThat(cell.read(number).text("merchant")).isEqualTo("তালপাতা অনলাইন");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
