package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import info.becs.testkit.browser.Accessibility;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registrar's desk in the console, in a browser. */
@Tag("one-engine")
class MembershipConsoleIT extends InBrowser {

    private static final String SCREEN = "membership/members";
    private static final Pattern LINK = Pattern.compile("/pay/[A-Za-z0-9_-]{43}");

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M2 M5 */
    @Test
    void aRegistrarReadsApprovesAndVerifiesAFee() {
        String id = desk.applied(MembershipDesk.answers("general"));
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + "/" + id)) {
            Page page = console.page();
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".request")).containsText("রহিমা খাতুন");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-does=approve]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("aside .pill").first()).hasText("Awaiting payment");
            page.locator("[data-does=pay]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog select[name=method]").selectOption("cash");
            page.locator("dialog input[name=amount]").fill("২০০");
            page.locator("dialog input[name=paidOn]").fill("2026-11-20");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".timeline [data-kind=paid]")).isVisible();
            console.photograph("member-en");

            console.to("membership/fees");
            page.locator("data-table tbody .acts button").first().click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("It is verified.");
            console.photograph("fees-en");
            assertThat(desk.read(id).text("status")).isEqualTo("active");

            page.locator("[data-view=ledger]").click();
            assertThat(page.locator(".sum")).containsText("৳");
            assertThat(page.locator("fee-ledger tbody tr").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("fees-ledger-en");
            page.locator("[data-does=csv]").click();
            var file = page.waitForDownload(
                    () -> page.locator("dialog .primary").last().click());
            assertThat(file.suggestedFilename()).isEqualTo("ledger.csv");
            assertThat(page.locator("dialog")).containsText("one file");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            page.locator("[data-view=lines]").click();
            assertThat(page.locator("fee-lines .soft").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("[data-view=verified]").click();
            page.locator("[data-does=reverse]").first().click();
            page.locator("dialog textarea[name=words]").fill("The bank took it back");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary, dialog .danger").last().click();
            assertThat(page.locator(".toasts")).containsText("the fee went back");
            assertThat(desk.read(id).text("status")).isEqualTo("pending-payment");
            console.to(SCREEN + "/" + id);
            assertThat(page.locator(".timeline [data-kind=reversed]")).isVisible();
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** ML1: a link says what the list shows, also to whoever has the list before them. */
    @Test
    void aLinkIntoTheListShowsWhatItNames() {
        desk.applied(MembershipDesk.answers("student"));
        String number = desk.approved("associate").text("number");
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("bn").to(SCREEN)) {
            Page page = console.page();
            page.waitForResponse(
                    answer -> answer.url().endsWith("/members/search"),
                    () -> console.setsOutFor(SCREEN + "?status=applied&type=student"));
            assertThat(page.locator("select[name=type]")).hasValue("student");
            assertThat(page.locator("data-table thead input[type=checkbox]")).isVisible();
            assertThat(page.locator("data-table tbody td[data-label='সদস্যপদ']").first())
                    .hasText("ছাত্র সদস্য");
            assertThat(Accessibility.faults(page)).isEmpty();

            // Who was looked for is still looked for by whoever comes back, and by no link.
            String link = SCREEN + "?type=associate";
            page.waitForResponse(answer -> answer.url().endsWith("/members/search"), () -> console.setsOutFor(link));
            page.waitForResponse(answer -> answer.url().endsWith("/members/search"), () -> {
                page.locator("input[name=q]").fill(number);
                page.locator("input[name=q]").press("Enter");
            });
            page.locator("data-table tbody a").first().click();
            assertThat(page.locator(".timeline")).isVisible();
            page.waitForResponse(answer -> answer.url().endsWith("/members/search"), page::goBack);
            assertThat(page.locator("input[name=q]")).hasValue(number);
            page.waitForResponse(answer -> answer.url().endsWith("/members/search"), () -> console.setsOutFor(link));
            assertThat(page.locator("input[name=q]")).hasValue("");
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** ML1: what is open stays open under the finger, and a folded block says that filters hold. */
    @Test
    void filtersAreNotFoldedAwayWhileTheyAreChosen() {
        try (Desk console =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("en").to(SCREEN + "?type=student")) {
            Page page = console.page();
            var button = page.locator("[data-does=filters]");
            assertThat(button).hasText("Filters · 1 set");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/members/search"),
                    () -> page.locator("select[name=type]").selectOption(""));
            assertThat(button).hasText("Filters");
            assertThat(page.locator("select[name=type]")).isVisible();
            page.locator("select[name=type]").selectOption("student");
            button.click();
            assertThat(page.locator("select[name=type]")).hasCount(0);
            assertThat(button).hasText("Filters · 1 set");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M5: what no statement shows is verified one by one; of several together it is said, and nothing is done. */
    @ParameterizedTest
    @CsvSource({"1280, en, do not agree", "360, bn, মেলে না"})
    void feesThatNoStatementShowsAreNotVerifiedTogether(int width, String language, String said) {
        for (int i = 0; i < 2; i++) {
            desk.does(
                            desk.approved("general").text("id"),
                            "payments",
                            Map.of("method", "cash", "amount", 20000, "paidOn", "2026-11-20"))
                    .expect(201);
        }
        try (Desk console = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to("membership/fees")) {
            Page page = console.page();
            page.locator("data-table tbody input[type=checkbox]").first().check();
            page.locator("data-table tbody input[type=checkbox]").nth(1).check();
            page.locator(".bulk button").first().click();
            assertThat(page.locator("dialog [data-part=left]")).containsText(said);
            assertThat(page.locator("dialog .primary")).hasCount(0);
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("fees-left-" + language);
            page.keyboard().press("Escape");
            page.locator("[data-view=reversed]").click();
            assertThat(page.locator(".empty p, data-table tbody tr").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(width);
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M16 */
    @Test
    void aFeeIsPaidOnAPhoneWithoutAScript() {
        new SettingsOf(server()).set("membership.fee.to-bkash", "01700-000000").expect(204);
        var answers = MembershipDesk.answers("associate");
        String id = desk.applied(answers);
        desk.does(id, "approval", Map.of()).expect(200);
        String link = desk.found(answers.path("mobile").asString(), "membership.application.approved-unpaid", LINK);
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            for (String language : List.of("", "/en")) {
                page.navigate(language + link);
                assertThat(Accessibility.faults(page)).isEmpty();
                photograph(page, "pay" + language.replace('/', '-'));
            }
            page.locator("[name=trxId]").fill("!");
            page.locator("main form .button").last().click();
            assertThat(page.locator("main [role=alert]")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[value=bkash]").check();
            page.locator("[name=trxId]").fill("9ab" + System.nanoTime());
            page.locator("main form .button").last().click();
            assertThat(page.locator(".agreed")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            photograph(page, "paid-en");
        }
        var said = desk.read(id).json().path("payments").path(0);
        desk.pays(
                        said.path("id").asString(),
                        "verification",
                        said.path("version").asInt(),
                        Map.of("byHand", true))
                .expect(200);
        try (BrowserContext wide = chromium.desk(server().address())) {
            Page page = wide.newPage();
            page.navigate(link + "/receipt");
            assertThat(page.locator(".receipt")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            photograph(page, "fee-receipt-bn");
        }
    }

    @Test
    void onAPhoneInBanglaNothingIsCutOff() {
        String id = desk.applied(MembershipDesk.answers("life"));
        try (Desk console = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to(SCREEN)) {
            Page page = console.page();
            assertThat(page.locator("data-table tbody tr").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("members-bn-phone");
            assertThat(page.locator("select[name=type]")).hasCount(0);
            page.locator("[data-does=filters]").click();
            assertThat(page.locator("[data-does=filters]")).hasAttribute("aria-expanded", "true");
            page.locator("[data-part=term] summary").click();
            page.waitForResponse(answer -> answer.url().endsWith("/members/search"), () -> {
                page.locator("[name=endsWithin]").fill("৩০");
                page.locator("[name=endsWithin]").press("Tab");
            });
            assertThat(page.locator("select[name=sort]")).hasCount(0);
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("members-days-bn-phone");

            console.to(SCREEN + "/" + id);
            assertThat(page.locator(".timeline")).containsText("আবেদন করেছেন");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            assertThat(console.complaints()).isEmpty();
            console.photograph("member-bn-phone");
        }
    }

    /** ML1 ML2 ML4, and the figures; the queue is approved in one go. */
    @Test
    void membersComeInByAFileAreCountedAndApprovedTogether() {
        String first = desk.applied(MembershipDesk.answers("general"));
        String second = desk.applied(MembershipDesk.answers("general"));
        try (Desk console =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("bn").to("membership/imports")) {
            Page page = console.page();
            page.locator(".head .primary").click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("members.csv", "text/csv", """
                        Name,District,Type
                        Kafiluddin,বগুড়া,general
                        Salma,dhaka,unheard-of
                        """.getBytes(StandardCharsets.UTF_8)));
            page.locator("dialog .primary").click();
            assertThat(page.locator("select[name=name_en]")).isVisible();
            photographed(console, "import-mapping");
            page.locator("form .primary").click();
            assertThat(page.locator("section")).containsText(new String[] {"সারি ৩"});
            photographed(console, "import-checked");
            page.locator("section .primary").first().click();
            assertThat(page.locator(".pill")).hasText("আনা হয়েছে");
            photographed(console, "import-done");
            String brought = desk.registrar()
                    .get(MembershipDesk.MEMBERS + "?q=kafiluddin&district=bogura&size=1")
                    .expect(200)
                    .json()
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            console.to(SCREEN + "/" + brought);
            assertThat(page.locator(".timeline [data-kind=imported]")).containsText("আগের তালিকা থেকে আনা হয়েছে");
            assertThat(page.getByText("এখনো কোনো অ্যাকাউন্ট নেই").first()).isVisible();
            photographed(console, "member-imported");

            console.to(SCREEN);
            page.locator(".head .actions button").first().click();
            assertThat(page.locator("dialog table").first()).isVisible();
            photographed(console, "figures");
            page.keyboard().press("Escape");

            page.waitForResponse(
                    answer -> answer.url().endsWith("/members/search"),
                    () -> page.locator("[data-view=applied]").click());
            assertThat(page.locator("[data-view=applied]")).hasAttribute("aria-pressed", "true");
            page.locator("[data-does=filters]").click();
            assertThat(page.locator("select[name=sort]")).hasValue("appliedAt");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/members/search"),
                    () -> page.locator("select[name=sort]").selectOption(""));
            for (String id : List.of(first, second)) {
                page.locator("tr:has(a[href$='" + id + "']) input[type=checkbox]")
                        .check();
            }
            page.locator(".bulk").getByText("অনুমোদন করুন").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("২টি অনুমোদিত");
            assertThat(desk.read(first).text("decision")).isEqualTo("approved");
            assertThat(desk.read(second).text("decision")).isEqualTo("approved");
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** A list that needs several files comes as several; a member's details are changed; work is given for a place. */
    @Test
    void allOfAListIsTakenAwayAndAMemberMoves() {
        String id = desk.approved("general").text("id");
        desk.does(id, "waiver", Map.of("words", "প্রতিষ্ঠাতা")).expect(200);
        desk.approved("associate");
        desk.approved("associate");
        String number = desk.read(id).text("number");
        var settings = new SettingsOf(server());
        settings.set("membership.export.rows", "1").expect(204);
        try (Desk console =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("bn").to(SCREEN)) {
            Page page = console.page();
            page.locator("[data-does=filters]").click();
            page.locator("select[name=division]").selectOption("khulna");
            page.locator("select[name=district]").selectOption("khulna");
            assertThat(page.locator("select[name=upazila] option").nth(1)).hasCount(1);
            assertThat(page.locator("data-table tbody")).containsText("খুলনা");
            photographed(console, "members-places");
            List<String> files = new CopyOnWriteArrayList<>();
            page.onDownload(file -> files.add(file.suggestedFilename()));
            page.locator("select[name=type]").selectOption("associate");
            page.locator(".head .actions [data-does=export]").click();
            page.locator("dialog select[name=kind]").selectOption("csv");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog")).containsText("ফাইলে নামানো হয়েছে");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.waitForCondition(() -> files.size() >= 2);
            assertThat(files).contains("members-1.csv", "members-2.csv");
            page.keyboard().press("Escape");

            console.to(SCREEN + "/" + id);
            page.locator("[data-does=amend]").click();
            page.locator("dialog input[name=nameEn]").fill("Rahima Begum");
            page.locator("dialog select[name=division]").selectOption("dhaka");
            page.locator("dialog select[name=district]").selectOption("dhaka");
            page.locator("dialog select[name=upazila]").selectOption("dhaka_savar");
            photographed(console, "member-amend");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".timeline [data-kind=amended]")).isVisible();
            assertThat(desk.read(id).text("upazila")).isEqualTo("dhaka_savar");
            assertThat(desk.read(id).text("division")).isEqualTo("dhaka");

            console.to("membership/volunteers");
            page.locator("[data-does=give]").click();
            page.locator("dialog input[name=number]").fill(number);
            page.locator("dialog select[name=role]").selectOption("call-back");
            page.locator("dialog select[name=district]").selectOption("khulna");
            assertThat(page.locator("dialog input[name=pledge]")).hasValue("v2026_11");
            page.locator("dialog input[name=start]").fill("2026-11-20");
            page.locator("dialog input[name=pledgedOn]").fill("2026-11-20");
            photographed(console, "volunteer-give");
            page.locator("dialog .primary").click();
            assertThat(page.locator("data-table tbody tr").first()).containsText(number);
            assertThat(page.locator("data-table tbody tr").first()).containsText("খুলনা");
            page.locator("[data-does=train]").first().click();
            page.locator("dialog input[name=trainedOn]").fill("2026-11-21");
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("প্রশিক্ষণ লেখা হয়েছে");
            assertThat(desk.read(id).text("/roles/0/trainedOn")).isEqualTo("2026-11-21");
            assertThat(console.complaints()).isEmpty();
        } finally {
            settings.reset("membership.export.rows");
        }
    }

    private static void photographed(Desk console, String name) {
        assertThat(Accessibility.faults(console.page())).isEmpty();
        assertThat(console.width()).isLessThanOrEqualTo(360);
        console.photograph(name + "-bn-phone");
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/console", name + ".png"))
                .setFullPage(true));
    }
}
