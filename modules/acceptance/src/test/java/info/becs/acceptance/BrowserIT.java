package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.LayoutShift;
import info.becs.testkit.browser.PageWeight;
import info.becs.testkit.http.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a person with a small phone sees it. */
class BrowserIT extends InBrowser {

    private static final int KB = 1024;
    private static final double STILL = 0.02;

    /** Which engine the facts come from is not to be seen. */
    @ParameterizedTest
    @Tag("one-engine")
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/news",
                "/en/news",
                "/news/archive",
                "/en/news/archive/1999-01",
                "/news/author",
                "/notices",
                "/committee",
                "/search?q=obhijog",
                "/en/search?q=zzzz",
                "/complaints",
                "/membership",
                "/en/complaints",
                "/forms",
                "/forms/complaint.ecommerce",
                "/en/forms/complaint.ecommerce",
                "/forms/member.application",
                "/forms/status",
                "/account",
                "/en/account",
                "/verify/AAAAAAAAAAAAAAAAAAAAAA",
                "/nowhere"
            })
    void everybodyCanUseThePage(String path) {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.navigate(path);

            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("nothing is wider than the phone")
                    .isLessThanOrEqualTo(360);
            assertThat(LayoutShift.of(page)).isLessThanOrEqualTo(STILL);
        }
    }

    /** Each template that shows what editors have written, with all that it can show. */
    @Test
    @Tag("one-engine")
    void whatEditorsWriteStandsStillAndIsThereForEverybody() {
        var newsroom = new Newsroom(server());
        var draft = Newsroom.draft("সব কিছু আছে এমন লেখা");
        draft.put(
                "body",
                "<h2>অংশ</h2><p>কথা<small>পাদটীকা।</small></p><figure><a href=\"https://video.example/1\">ভিডিও</a>"
                        + "<figcaption>সাইট</figcaption></figure><table><tr><th scope=\"col\">ক</th></tr><tr><td>১</td></tr></table>");
        draft.put("details", Map.of("byline", List.of("পাতার লেখক"), "tags", List.of("পাতার ট্যাগ"), "place", "ঢাকা"));
        String article = as(ada()).post(Newsroom.DESK, draft).expect(201).text("number");
        newsroom.publish(article).expect(200);
        String path =
                as(nobody()).get("/api/news/articles/" + article).expect(200).text("path");
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            for (String each : List.of(
                    path, "/en" + path, "/news/tag/পাতার-ট্যাগ", "/news/author/পাতার-লেখক", "/news/category/news")) {
                page.navigate(each);
                assertThat(page.locator("h1")).isVisible();
                assertThat(Accessibility.faults(page)).as(each).isEmpty();
                assertThat(LayoutShift.of(page)).as(each).isLessThanOrEqualTo(STILL);
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(each)
                        .isLessThanOrEqualTo(360);
            }
            page.navigate(path);
            page.locator("sup a").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("li:target")).containsText("পাদটীকা।");
            page.locator("[role=doc-backlink]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("sup:target a")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/news/archive", "/complaints"})
    void aReadersFirstViewIsLight(String path) {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            var weight = PageWeight.of(phone, path);

            assertThat(weight.textBytes()).as("%s", weight).isLessThanOrEqualTo(14 * KB);
            assertThat(weight.scriptBytes()).isZero();
            assertThat(weight.bytes()).isLessThanOrEqualTo(85 * KB);
        }
    }

    @Test
    void anArticleIsLightAndUsableToo() {
        String number = new Newsroom(server()).published("ফোনে পড়ার খবর");
        Answer article = as(nobody()).get("/api/news/articles/" + number).expect(200);
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.navigate(article.text("path"));
            assertThat(page.locator("h1")).hasText("ফোনে পড়ার খবর");
            assertThat(Accessibility.faults(page)).isEmpty();

            assertThat(PageWeight.of(phone, article.text("path")).textBytes()).isLessThanOrEqualTo(14 * KB);
        }
    }

    @Test
    void aPageOfTheFormIsLight() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            var weight = PageWeight.of(phone, "/forms/complaint.ecommerce");

            assertThat(weight.textBytes()).as("%s", weight).isLessThanOrEqualTo(11 * KB);
            assertThat(weight.scriptBytes()).isLessThanOrEqualTo(3 * KB);
        }
    }

    /** F10: a whole complaint without a script, in Bangla, on a phone. */
    @Test
    void aCustomerComplainsWithoutAScript() {
        try (BrowserContext phone = chromium.phone(server().address(), false)) {
            Page page = phone.newPage();
            page.navigate("/");
            page.locator("main .call a").getByText("অভিযোগ জানান").click();

            next(page); // nothing is filled in: the page says so
            assertThat(page.locator("main")).containsText("কোন প্রতিষ্ঠানের বিরুদ্ধে অভিযোগ");
            assertThat(page.locator("[aria-invalid='true']").first()).isVisible();

            WrittenComplaint.company(page);
            next(page);
            WrittenComplaint.problem(page);
            next(page);
            WrittenComplaint.order(page);
            next(page);
            WrittenComplaint.proof(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/complaint.png"))
                    .setFullPage(true));
            next(page);
            WrittenComplaint.person(page, false);
            next(page);
            WrittenComplaint.permissions(page);
            next(page);

            assertThat(page.locator("main")).containsText("দ্রুত বাজার");
            page.locator("[name=_submit]").last().click();
            assertThat(page.locator(".number")).not().isEmpty();
            String number = page.locator(".number").innerText();
            String secret = String.join("-", page.locator(".secret span").allInnerTexts());

            assertThat(number).isNotBlank();
            assertThat(page.url()).doesNotContain(number).doesNotContain(secret);
            assertThat(new Complainant(server()).asksAfter(number, secret).status())
                    .isEqualTo(200);
        }
    }

    private static void next(Page page) {
        WrittenComplaint.next(page);
    }
}
