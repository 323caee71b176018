package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.PageWeight;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Filling in a form in a browser: what a script adds, what works without one, and that everybody can use it. */
class FormsBrowserIT extends InBrowser {

    private static final int KB = 1024;

    private static void begins(Page page) {
        page.navigate(WrittenComplaint.ADDRESS);
        WrittenComplaint.company(page);
        WrittenComplaint.next(page);
        WrittenComplaint.problem(page);
        WrittenComplaint.next(page);
    }

    private static void presses(Page page, String button) {
        NextPage.comesBy(page.locator(button).last());
    }

    private static void isForEverybody(Page page, String what) {
        assertThat(Accessibility.faults(page)).as(what).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is not wider than the phone", what)
                .isLessThanOrEqualTo(360);
    }

    /** F10 */
    @Test
    void oneMorePaymentComesWithoutAReloadAndIsAddedUp() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            begins(page);
            page.evaluate("window.sameDocument = true");
            WrittenComplaint.order(page);
            Locator sum = page.locator("#f-amount_claimed dd");
            assertThat(sum).hasText("৳১,২৫,০০০");

            page.locator("[name='_add.payments']").click();
            WrittenComplaint.payment(page, 1, "৫০০.৫০");
            assertThat(sum).hasText("৳১,২৫,৫০০.৫০");
            page.locator("[name='_remove.payments.0']").click();

            assertThat(page.locator("[name='payments.1.amount_bdt']")).hasCount(0);
            assertThat(page.locator("[name='payments.0.amount_bdt']")).hasValue("৫০০.৫০");
            assertThat(sum).hasText("৳৫০০.৫০");
            assertThat((Boolean) page.evaluate("window.sameDocument === true"))
                    .as("still the document that was loaded")
                    .isTrue();
        }
    }

    /** F10: on a slow line one goes on writing while a row is on its way. */
    @Test
    @Tag("one-engine")
    void whatIsTypedWhileARowComesIsKept() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            begins(page);
            Locator item = page.locator("[name='orders.0.item']");
            Locator no = page.locator("[name='orders.0.delivered'][value=no]");
            Locator second = page.locator("[name='payments.1.amount_bdt']");
            item.fill("মোটর");
            Route adding = held(page, "_add.payments");
            item.fill("মোটরসাইকেল");
            no.check();
            adding.resume();
            assertThat(second).isVisible();
            assertThat(item).hasValue("মোটরসাইকেল");
            assertThat(no).isChecked();

            assertThat(page.locator(".saved")).not().isEmpty();
            page.reload();
            assertThat(item).hasValue("মোটরসাইকেল");

            // Rows that get other numbers are not typed into meanwhile.
            Locator form = page.locator("form.form");
            Route removing = held(page, "_remove.payments.1");
            assertThat(form).hasAttribute("inert", "");
            removing.resume();
            assertThat(second).hasCount(0);
            assertThat(form).not().hasAttribute("inert", "");
            assertThat(item).hasValue("মোটরসাইকেল");
        }
    }

    /** The post of this button waits until it is let go on. */
    private static Route held(Page page, String button) {
        var held = new AtomicReference<Route>();
        page.route(Pattern.compile("/forms/complaint\\.ecommerce"), route -> {
            String sent = route.request().postData();
            if (sent == null || !sent.contains(button) || !held.compareAndSet(null, route)) {
                route.fallback();
            }
        });
        page.locator("[name='" + button + "']").click();
        page.waitForCondition(() -> held.get() != null);
        return held.get();
    }

    /** F25: a photograph leaves the phone as a small JPEG, also one that the server does not read. */
    @Test
    void aPhotographIsMadeSmallOnThePhone() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.addInitScript("""
                window.sent = [];
                const send = window.fetch;
                window.fetch = (address, options) => {
                  if (options?.body instanceof FormData) {
                    window.sent.push(...[...options.body.values()].filter((each) => each instanceof File && each.size));
                  }
                  return send(address, options);
                };
                """);
            begins(page);
            WrittenComplaint.order(page);
            WrittenComplaint.next(page);
            String choose = """
                async (name) => {
                  const canvas = document.createElement('canvas');
                  canvas.width = 2400;
                  canvas.height = 1800;
                  const pen = canvas.getContext('2d');
                  for (let i = 0; i < 60000; i++) {
                    pen.fillStyle = `hsl(${i * 47 % 360} 80% ${30 + i % 50}%)`;
                    pen.fillRect(i * 71 % 2400, i * 97 % 1800, 13, 17);
                  }
                  const blob = await new Promise((done) => canvas.toBlob(done, 'image/webp'));
                  const all = new DataTransfer();
                  all.items.add(new File([blob], name, { type: blob.type }));
                  const box = document.querySelector('input[type=file]');
                  box.files = all.files;
                  box.dispatchEvent(new Event('change', { bubbles: true }));
                }
                """;
            page.evaluate(choose, "receipt.webp");

            assertThat(page.locator("[name='evidence.0.file.label']"))
                    .hasValue(Pattern.compile("receipt\\.jpg \\([০-৯]{1,3} KB\\)"));
            assertThat(page.locator("[role=alert]")).hasCount(0);
            var sent = (List<?>) page.evaluate("""
                async () => {
                  const picture = await createImageBitmap(window.sent[0]);
                  return [window.sent.length, picture.width, picture.height, window.sent[0].size];
                }
                """);
            assertThat(sent.get(0)).isEqualTo(1);
            int width = (Integer) sent.get(1);
            assertThat(width).isBetween(800, 1_600);
            assertThat((Integer) sent.get(2)).isBetween(width * 3 / 4 - 1, width * 3 / 4 + 1);
            assertThat((Integer) sent.get(3)).isLessThanOrEqualTo(300_000);

            // Another in its place, and a third while that is on its way.
            var held = new AtomicReference<Route>();
            page.route(Pattern.compile("/forms/complaint\\.ecommerce"), route -> {
                if (route.request().method().equals("GET") || !held.compareAndSet(null, route)) {
                    route.fallback();
                }
            });
            page.evaluate(choose, "second.webp");
            page.waitForCondition(() -> held.get() != null);
            page.evaluate(choose, "third.webp");
            held.get().resume();
            assertThat(page.locator("[name='evidence.0.file.label']"))
                    .hasValue(Pattern.compile("third\\.jpg \\([০-৯]{1,3} KB\\)"));
            assertThat(page.locator("[role=alert]")).hasCount(0);
            assertThat(page.evaluate("window.sent.map((file) => file.name).join()"))
                    .isEqualTo("receipt.jpg,second.jpg,third.jpg");
        }
    }

    /** F11 */
    @Test
    void whatIsTypedIsKeptBeforeAnyButtonIsPressed() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            page.navigate(WrittenComplaint.ADDRESS);
            page.fill("[name=merchant_name]", "হঠাৎ বন্ধ বাজার");
            assertThat(page.locator(".saved")).hasText("লেখা রাখা হয়েছে");

            Page again = phone.newPage();
            again.navigate(WrittenComplaint.ADDRESS);
            assertThat(again.locator("[name=merchant_name]")).hasValue("হঠাৎ বন্ধ বাজার");
            assertThat(again.locator("[aria-invalid]")).hasCount(0);
        }
    }

    /** F10: the whole form with a script is the same form. */
    @Test
    void aCustomerComplainsWithAScript() {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            Page page = phone.newPage();
            WrittenComplaint.all(page, true);
            page.locator("[name=_submit]").last().click();

            assertThat(page.locator(".number")).not().isEmpty();
        }
    }

    /** F19, F20: stopping on one phone, finishing on another, without a script; each page on the way looked at. */
    @ParameterizedTest
    @Tag("one-engine")
    @ValueSource(strings = {"", "/en"})
    void aFormIsStoppedAndFinishedElsewhere(String language) {
        String code;
        try (BrowserContext phone = chromium.phone(server().address(), false)) {
            Page page = phone.newPage();
            page.navigate(language + WrittenComplaint.ADDRESS);
            WrittenComplaint.company(page);
            page.locator("[name=_later]").click();
            hasItsCode(page);
            code = String.join(" ", page.locator(".secret span").allInnerTexts());
            assertThat(page.url()).doesNotContain(code.substring(0, 4));
        }
        try (BrowserContext other = chromium.phone(server().address(), true)) {
            Page page = other.newPage();
            page.navigate(language + "/forms/resume");
            page.fill("[name=code]", "0000 0000 0000 0000");
            presses(page, "main button");
            isForEverybody(page, "a wrong code");
            page.fill("[name=code]", code);
            presses(page, "main button");
            isForEverybody(page, "page 1, with what was written before");
            WrittenComplaint.next(page);
            isForEverybody(page, "page 2");
            WrittenComplaint.problem(page);
            WrittenComplaint.next(page);
            isForEverybody(page, "page 3");
            WrittenComplaint.order(page);
            WrittenComplaint.next(page);
            isForEverybody(page, "page 4");
            WrittenComplaint.proof(page);
            WrittenComplaint.next(page);
            isForEverybody(page, "page 5");
            WrittenComplaint.person(page, true);
            isForEverybody(page, "page 5 with upazilas");
            WrittenComplaint.next(page);
            isForEverybody(page, "page 6");
            WrittenComplaint.permissions(page);
            WrittenComplaint.next(page);
            presses(page, "[name=_submit]");
            isForEverybody(page, "the receipt");
            page.fill("[name=four]", "0000");
            presses(page, "[name=_four]");
            isForEverybody(page, "a wrong end of the code");
            page.fill("[name=four]", page.locator(".secret span").last().innerText());
            page.locator("[name=_four]").click();
            assertThat(page.locator("[role=status]")).not().isEmpty();
            page.navigate(language + WrittenComplaint.ADDRESS + "/copy");
            assertThat(page.locator("main")).containsText("দ্রুত বাজার");
            isForEverybody(page, "the copy");
        }
    }

    /** axe needs a script, which this phone does not run. */
    private static void hasItsCode(Page page) {
        assertThat(page.locator(".secret span")).hasCount(4);
        assertThat(page.locator("svg.qr path")).hasCount(1);
    }

    @ParameterizedTest
    @Tag("one-engine")
    @ValueSource(
            strings = {
                "complaint.ecommerce",
                "feedback.opinion",
                "member.application",
            })
    void thePageIsLightAndSoIsItsScript(String form) {
        try (BrowserContext phone = chromium.phone(server().address(), true)) {
            var weight = PageWeight.of(phone, "/forms/" + form);

            assertThat(weight.textBytes()).as("%s", weight).isLessThanOrEqualTo(8 * KB + 3 * KB);
            assertThat(weight.scriptBytes()).as("%s", weight).isPositive().isLessThanOrEqualTo(3 * KB);
            assertThat(weight.textBytes() - weight.scriptBytes())
                    .as("%s", weight)
                    .isLessThanOrEqualTo(8 * KB);
        }
    }
}
