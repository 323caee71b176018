package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Caller;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The news desk in the console, in a browser. */
@Tag("one-engine")
class NewsConsoleIT extends InBrowser {

    private static final String SCREEN = "news/desk";

    private final Newsroom newsroom = new Newsroom(server());
    private final Caller ada = as(ada());

    static Desk desk(String path) {
        return Desk.at(chromium, server(), 1280).signedInAs(ada()).in("en").to(path);
    }

    /** N9 N12 */
    @Test
    void anArticleIsWrittenSavedAndPublished() {
        try (Desk desk = desk(SCREEN + "/new")) {
            var page = desk.page();
            page.locator("#f-title").fill("কনসোলে লেখা");
            page.locator("#f-lead").fill("এক বাক্যে।");
            write(page, "ক্ষতিপূরণ পাওয়া যায়।");
            page.locator(".ProseMirror").press("Control+a");
            page.locator("[data-does=strong]").click();
            assertThat(page.locator(".rich-count")).hasText("3 words");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-step=save]").click();
            assertThat(page.locator(".toasts")).containsText("Saved as revision 1");
            assertThat(page.locator("aside .pill").first()).hasText("Draft");

            page.locator("[data-step=publish]").click();
            page.locator("dialog .primary").click();

            assertThat(page.locator("aside .pill").first()).hasText("Live");
            String number = page.url().replaceAll(".*/", "");
            assertThat(ada.get("/api/news/articles/" + number).expect(200).text("body"))
                    .isEqualTo("<p><strong>ক্ষতিপূরণ পাওয়া যায়।</strong></p>");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** N5: whoever saves second decides with both changes in view. */
    @Test
    void twoWhoChangeItAtOnceDecideFieldByField() {
        String number = newsroom.drafted("দুজনের লেখা");
        try (Desk desk = desk(SCREEN + "/" + number)) {
            var page = desk.page();
            write(page, "আমার কথা।");
            String path = Newsroom.DESK + "/" + number;
            ada.header("If-Match", ada.get(path).etag())
                    .put(
                            path,
                            Map.of(
                                    "category",
                                    "news",
                                    "title",
                                    "অন্যজনের শিরোনাম",
                                    "lead",
                                    "এক বাক্যে যা জানা দরকার।",
                                    "body",
                                    "<p>অন্যজনের কথা।</p>"))
                    .expect(200);

            page.locator("[data-step=save]").click();
            assertThat(page.locator("dialog h2")).hasText("Two of you changed it");
            assertThat(page.locator("dialog")).containsText("অন্যজনের");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("Saved as revision 3");
            var saved = ada.get(path).expect(200);
            assertThat(saved.text("title")).isEqualTo("অন্যজনের শিরোনাম");
            assertThat(saved.text("body")).contains("আমার কথা।").doesNotContain("অন্যজনের");
            page.locator("aside a[href$=history]").click();
            page.locator("data-table[name=news-revisions] tbody tr")
                    .first()
                    .locator(".acts button")
                    .first()
                    .click();
            assertThat(page.locator("dialog ins").first()).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** N14 N15 */
    @Test
    void anArticleIsHandedInReturnedAndPlanned() {
        String number = newsroom.drafted("কনসোলে পর্যালোচনা");
        try (Desk desk = desk(SCREEN + "/" + number)) {
            var page = desk.page();
            page.locator("[data-step=submit]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("aside .pill").first()).hasText("In review");
            page.locator("[data-step=return]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault")).hasText("Say what is to be changed.");
            page.locator("dialog textarea").fill("সূত্র দিন");
            page.locator("dialog .primary").click();
            assertThat(page.locator("aside .remarks")).containsText("সূত্র দিন");

            page.locator("[data-step=schedule]").click();
            page.locator("#f-publishAt").fill("2020-01-01T10:00");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault")).hasText("That minute has passed; choose one that is to come.");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("#f-publishAt").fill("2028-01-01T10:00");
            page.locator("dialog .primary").click();

            assertThat(page.locator("aside .pill").first()).hasText("Scheduled");
            assertThat(ada.get(Newsroom.DESK + "/" + number).text("/schedule/publishAt"))
                    .isEqualTo("2028-01-01T04:00:00Z");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** N12: what was typed and not saved is found again. */
    @Test
    void whatWasTypedIsNotLost() {
        String number = newsroom.drafted("না-রাখা লেখা");
        try (Desk desk = desk(SCREEN + "/" + number)) {
            write(desk.page(), "হারাবে না।");
            assertThat(desk.page().locator("small[role=status]")).hasText("What you typed is kept aside.");
        }

        try (Desk desk = desk(SCREEN + "/" + number)) {
            var page = desk.page();
            page.locator(".note button").first().click();
            assertThat(page.locator(".ProseMirror")).containsText("হারাবে না।");
            assertThat(ada.get(Newsroom.DESK + "/" + number).text("revision")).isEqualTo("1");
        }
    }

    /** N16 */
    @Test
    void severalAreThrownAwayAtOnce() {
        newsroom.drafted("ফেলার প্রথমটি");
        newsroom.drafted("ফেলার দ্বিতীয়টি");
        try (Desk desk = desk(SCREEN)) {
            var page = desk.page();
            choose(page, "ফেলার প্রথমটি", "ফেলার দ্বিতীয়টি");
            page.locator(".bulk button", new Page.LocatorOptions().setHasText("Throw away"))
                    .click();
            assertThat(page.locator("dialog")).containsText("ফেলার দ্বিতীয়টি");
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("2 done");
            assertThat(ada.get(Newsroom.DESK + "?trash=true&size=100").body())
                    .contains("ফেলার প্রথমটি")
                    .contains("ফেলার দ্বিতীয়টি");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** Each is decided by itself, and each line says what became of it. */
    @Test
    void severalArePublishedAtOnceAndEachLineSaysWhatBecameOfIt() {
        newsroom.drafted("একসাথে প্রথমটি");
        String gone = newsroom.published("একসাথে দ্বিতীয়টি");
        try (Desk desk = desk(SCREEN)) {
            var page = desk.page();
            choose(page, "একসাথে প্রথমটি", "একসাথে দ্বিতীয়টি");
            page.locator(".bulk button", new Page.LocatorOptions().setHasText("Withdraw"))
                    .click();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("1 done, 1 refused.");
            assertThat(page.locator("dialog .results li")).hasCount(2);
            assertThat(page.locator("dialog .results")).containsText("was never published");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .actions button").click();
            assertThat(ada.get(Newsroom.DESK + "/" + gone).expect(200).text("state"))
                    .isEqualTo("WITHDRAWN");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void aFootnoteAndACardAreWrittenAndTheDraftIsLookedAt() {
        String number = newsroom.drafted("পাদটীকা আর কার্ড");
        try (Desk desk = desk(SCREEN + "/" + number)) {
            var page = desk.page();
            write(page, "আইনে আছে।");
            page.locator("[data-does=footnote]").click();
            page.locator("#f-words").fill("ধারা ৬০।");
            page.locator("dialog .primary").click();
            page.locator("[data-does=card]").click();
            page.locator("#f-href").fill("javascript:alert(1)");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).hasText("This is no address.");
            page.locator("#f-href").fill("https://video.example/1");
            page.locator("#f-title").last().fill("শুনানির ভিডিও");
            page.locator("#f-site").fill("ইউটিউব");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            page.locator("[data-step=look]").click();

            var phone = page.frameLocator("dialog iframe");
            assertThat(phone.locator(".footnotes li")).containsText("ধারা ৬০।");
            assertThat(phone.locator("figure > a")).hasText("শুনানির ভিডিও");
            assertThat(page.locator("dialog iframe")).hasAttribute("width", "360");
            page.locator("[data-width=wide]").click();
            assertThat(page.locator("dialog iframe")).hasAttribute("width", "1280");
            page.keyboard().press("Escape");
            assertThat(ada.get(Newsroom.DESK + "/" + number).expect(200).text("body"))
                    .contains("আইনে আছে।<small>ধারা ৬০।</small>")
                    .contains(
                            "<figure><a href=\"https://video.example/1\" rel=\"noopener noreferrer\">শুনানির ভিডিও</a>"
                                    + "<figcaption>ইউটিউব</figcaption></figure>");

            page.locator("[data-step=share]").click();
            page.locator("[data-step=make-link]").click();
            assertThat(page.locator("#f-link")).hasValue(Pattern.compile(".*/drafts/[A-Za-z0-9_-]{43}"));
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void theCommitteeIsPutInOrder() {
        try (Desk desk = desk("news/committee")) {
            var page = desk.page();
            for (String name : new String[] {"Rokeya Begum", "Anis Rahman"}) {
                page.locator(".head .actions a").click();
                page.locator("#f-nameEn").fill(name);
                page.locator("#f-nameBn").fill(name.equals("Anis Rahman") ? "আনিস রহমান" : "রোকেয়া বেগম");
                page.locator("#f-officeBn").fill("সদস্য");
                if (name.equals("Anis Rahman")) {
                    page.locator("form .actions button").first().click();
                    assertThat(page.locator("form .fault").first()).isVisible();
                }
                page.locator("#f-officeEn").fill("Member");
                assertThat(Accessibility.faults(page)).isEmpty();
                page.locator("form .actions button").first().click();
                assertThat(page.locator("data-table tbody")).containsText(name);
            }
            page.locator("tbody tr", new Page.LocatorOptions().setHasText("Anis Rahman"))
                    .locator("[data-move=up]")
                    .click();

            var both = page.locator(
                    "tbody tr", new Page.LocatorOptions().setHasText(Pattern.compile("Anis Rahman|Rokeya Begum")));
            assertThat(both.first()).containsText("Anis Rahman");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(as(nobody()).get("/en/committee").expect(200).body())
                    .containsSubsequence("Anis Rahman", "Rokeya Begum");
            for (int left = 2; left > 0; left--) {
                both.first().locator(".danger").click();
                page.locator("dialog .primary").click();
                assertThat(both).hasCount(left - 1);
            }
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** N14 */
    @Test
    void aCategoryAsksForTwo() {
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("news/categories")) {
            var page = desk.page();
            page.locator("[data-two=event]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Events")))
                    .containsText("Yes, two");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[data-two=event]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("Events")))
                    .not()
                    .containsText("Yes, two");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void aPageIsPutUnderAnother() {
        for (String title : new String[] {"গাছের মূল", "গাছের ফুল"}) {
            var draft = Newsroom.draft(title);
            draft.remove("category");
            draft.put("kind", "PAGE");
            newsroom.publish(ada.post(Newsroom.DESK, draft).expect(201).text("number"))
                    .expect(200);
        }
        try (Desk desk = desk("news/pages")) {
            var page = desk.page();
            var flower = page.locator("tbody tr", new Page.LocatorOptions().setHasText("গাছের ফুল"));
            flower.first().locator("[data-move=under]").click();
            page.locator("dialog select").selectOption(new SelectOption().setLabel("গাছের মূল"));
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();

            assertThat(page.locator(".toasts")).containsText("has been moved");
            assertThat(as(nobody()).get("/pages/গাছের-ফুল").expect(200).body()).contains("/pages/");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** N11: whoever edits one category is offered nothing that is refused. */
    @Test
    void theEditorOfOneCategoryIsOfferedWhatIsTheirs() {
        var lawyer = server().people().newcomer("Lawyer", "editor@news.category:law");
        String picture = ada.header("X-File-Name", "law.png")
                .send("POST", "/api/news/desk/media", "application/octet-stream", MediaIT.picture(640, 400))
                .expect(201)
                .text("/picture/number");
        var draft = Newsroom.draft("ছবিসহ আইনের লেখা");
        draft.put("category", "law");
        draft.put("details", Map.of("hero", Map.of("picture", Long.valueOf(picture), "caption", "")));
        String number = ada.post(Newsroom.DESK, draft).expect(201).text("number");
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(lawyer).in("en").to(SCREEN + "/new?kind=PAGE")) {
            var page = desk.page();
            assertThat(page.locator("#f-category")).hasValue("law");
            assertThat(page.locator("#f-category option")).hasCount(1);
            assertThat(page.locator("select[name=kind] option")).hasText(new String[] {"News", "Notice"});
            assertThat(page.locator("[data-does=hero]")).hasCount(0);
            page.locator("#f-title").fill("এক বিভাগের লেখা");
            page.locator("#f-lead").fill("এক বাক্যে।");
            write(page, "আইনের কথা।");
            page.locator("[data-step=save]").click();
            assertThat(page.locator(".toasts")).containsText("Saved as revision 1");

            desk.to(SCREEN + "/" + number);
            assertThat(page.locator("hero-field")).containsText("A picture stands above this text");
            assertThat(page.locator("[data-does=hero]")).hasCount(0);
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("#f-lead").fill("বদলানো বাক্য।");
            page.locator("[data-step=save]").click();
            assertThat(page.locator(".toasts")).containsText("Saved as revision 2");
            assertThat(ada.get(Newsroom.DESK + "/" + number).text("/details/hero/picture"))
                    .isEqualTo(picture);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void choose(Page page, String... titles) {
        for (String title : titles) {
            page.locator("tbody tr", new Page.LocatorOptions().setHasText(title))
                    .locator("input[type=checkbox]")
                    .check();
        }
    }

    static void write(Page page, String words) {
        Locator text = page.locator(".ProseMirror");
        text.click();
        text.press("Control+a");
        page.keyboard().insertText(words);
        assertThat(text).hasText(words);
    }

    @Test
    void aFilterIsKeptChosenAndRemoved() {
        newsroom.drafted("ছাঁকনিতে ধরা পড়া");
        try (Desk desk = desk(SCREEN)) {
            var page = desk.page();
            page.locator("form.filters select[name=status]").selectOption("DRAFT");
            page.locator("[data-does=keep-filter]").click();
            page.locator("#f-name").fill("My drafts");
            page.locator("dialog .primary").click();
            var mine = page.locator("news-filters button[aria-pressed]");
            assertThat(mine).hasText("My drafts");
            assertThat(mine).hasAttribute("aria-pressed", "true");
            assertThat(Accessibility.faults(page)).isEmpty();

            mine.click();
            assertThat(page.locator("form.filters select[name=status]")).hasValue("");
            mine.click();
            assertThat(page.locator("form.filters select[name=status]")).hasValue("DRAFT");
            assertThat(page.locator("data-table")).containsText("ছাঁকনিতে ধরা পড়া");

            page.locator("[data-does=drop-filter]").click();
            page.locator("dialog .primary").click();
            assertThat(mine).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
