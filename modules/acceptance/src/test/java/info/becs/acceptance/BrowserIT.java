package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.PageWeight;
import info.becs.testkit.http.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a person with a small phone sees it. */
class BrowserIT extends InBrowser {

    private static final int KB = 1024;

    /** Which engine the facts come from is not to be seen. */
    @ParameterizedTest
    @Tag("one-engine")
    @ValueSource(
            strings = {
                "/",
                "/en",
                "/news",
                "/en/news",
                "/complaints",
                "/en/complaints",
                "/forms",
                "/forms/complaint.ecommerce",
                "/en/forms/complaint.ecommerce",
                "/forms/member.application",
                "/forms/status",
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
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news", "/complaints"})
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

            page.fill("[name=merchant_name]", "দ্রুত বাজার");
            page.check("[name=merchant_channel][value=website]");
            next(page);
            page.selectOption("select[name=product_category]", "motorcycle_vehicle");
            page.check("[name=issue][value=nondelivery]");
            page.check("[name=sub_issue][value=nondelivery_advance_full]");
            page.fill("[name=what_happened]", "পুরো টাকা আগে দিয়েছি, পাঁচ মাসেও মোটরসাইকেল পাইনি।");
            next(page);
            fillTheOrder(page);
            next(page);
            page.check("[name=evidence_held][value=receipt]");
            page.check("[name=prior_contact][value=no]");
            page.check("[name=outcome_wanted][value=refund]");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/complaint.png"))
                    .setFullPage(true));
            next(page);
            fillThePerson(page);
            next(page);
            page.check("[name=consent_merchant]");
            page.check("[name=declaration]");
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

    private static void fillTheOrder(Page page) {
        page.fill("[name='orders.0.order_no']", "EV-২০২১১");
        day(page, "orders.0.order_date", "২", "৫", "২০২১");
        day(page, "orders.0.promised_delivery_date", "১২", "৫", "২০২১");
        page.check("[name='orders.0.delivery_area'][value=other_district]");
        page.fill("[name='orders.0.item']", "মোটরসাইকেল");
        page.fill("[name='orders.0.qty']", "১");
        page.fill("[name='orders.0.price_bdt']", "১,২৫,০০০");
        page.check("[name='orders.0.delivered'][value=no]");
        page.selectOption("select[name='payments.0.pay_method']", "bkash");
        day(page, "payments.0.paid_at", "২", "৫", "২০২১");
        page.fill("[name='payments.0.paid_at.hour']", "১৪");
        page.fill("[name='payments.0.paid_at.minute']", "৩০");
        page.fill("[name='payments.0.amount_bdt']", "১,২৫,০০০");
        page.fill("[name='payments.0.trx_id']", "8GH2K3L9");
        page.fill("[name='payments.0.payer_number']", "০১৭১২৩৪৫৬৭৮");
    }

    /** The upazilas of a district come by a button. */
    private static void fillThePerson(Page page) {
        page.check("[name=identity][value=named]");
        page.fill("[name=full_name]", "রহিমা খাতুন");
        page.fill("[name=mobile]", "০১৭১২-৩৪৫৬৭৮");
        page.selectOption("select[name=district]", "dhaka");
        page.locator("[name=_choose]").click();
        page.selectOption("select[name=upazila]", "dhaka_savar");
        page.check("[name=refer_dncrp][value='false']");
        page.check("[name=helper][value=self]");
    }

    private static void day(Page page, String name, String day, String month, String year) {
        page.fill("[name='" + name + ".day']", day);
        page.fill("[name='" + name + ".month']", month);
        page.fill("[name='" + name + ".year']", year);
    }

    private static void next(Page page) {
        page.locator(".buttons [name=_next]").last().click();
    }
}
