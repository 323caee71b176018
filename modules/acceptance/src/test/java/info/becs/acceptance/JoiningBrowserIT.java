package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.Chromium;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Joining on a small phone, up to the code and past it, and the link of the e-mail address: usable by everybody. */
@Tag("once")
@Tag("browser")
class JoiningBrowserIT {

    private static final Pattern LINK = Pattern.compile("/membership/email/[0-9A-Za-z_-]+");

    private static Chromium chromium;
    private static PhonesAtNode phones;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        phones = PhonesAtNode.start("joining-browser");
    }

    @AfterAll
    static void close() {
        if (phones != null) {
            phones.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void next(Page page) {
        page.locator(".buttons [name=_next]").click();
    }

    /** F35, F38, M24 */
    @ParameterizedTest
    @ValueSource(strings = {"", "/en"})
    void everyStepIsUsableByEverybody(String language) {
        String number = PhonesAtNode.number();
        String email = "join." + UUID.randomUUID() + "@people.example.org";
        try (BrowserContext phone = chromium.phone(phones.node().address(), true);
                Page page = phone.newPage()) {
            page.navigate(language + "/forms/member.application");
            page.locator("[name=full_name_bn]").fill("রহিমা খাতুন");
            page.locator("[name=birth_year]").fill("2000");
            next(page);
            page.locator("[name=mobile]").fill(number);
            page.locator("[name=email]").fill(email);
            page.locator("select[name=district]").selectOption("dhaka");
            next(page);

            assertThat(page).hasURL(Pattern.compile(".*/forms/member\\.application/code"));
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[name=code]").fill("abc");
            next(page);
            assertThat(page.locator(".errors")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[name=code]").fill(phones.code(number, 1));
            next(page);

            assertThat(page.locator("main"))
                    .containsText(
                            language.isEmpty()
                                    ? "সাধারণ সদস্য (১২ মাসের চাঁদা ৳২০০)"
                                    : "General member (fee ৳200 for 12 months)");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("[name=membership_type][value=general]").check();
            page.locator("[name=was_victim][value=false]").check();
            next(page);
            page.locator("[name=fee_method][value=later]").check();
            next(page);
            page.locator("[name=agrees_constitution]").check();
            page.locator("[name=privacy_notice]").check();
            next(page);
            page.locator("[name=_submit]").click();
            assertThat(page.locator(".secret span")).hasCount(4);

            page.navigate(
                    language + new MembershipDesk(phones.node()).found(email, "membership.application.email", LINK));
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText(language.isEmpty() ? "ধন্যবাদ" : "Thank you");
            assertThat(Accessibility.faults(page)).isEmpty();
        }
    }
}
