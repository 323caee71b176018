package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Answer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters to many and volunteers in the console, in a browser. */
@Tag("one-engine")
class MailingsConsoleIT extends InBrowser {

    private final MembershipDesk desk = new MembershipDesk(server());

    /** M14 */
    @Test
    void aLetterIsBegunFromTheListWrittenAndDiscarded() {
        String subject = "Meeting " + UUID.randomUUID();
        try (Desk console =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to("membership/members")) {
            Page page = console.page();
            page.locator("[data-does=write]").click();
            page.locator("dialog select[name=purpose]").selectOption("news-mail");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            page.locator("textarea[name=text-bn]").fill("শুক্রবার সভা।");
            page.locator("textarea[name=text-en]").fill("On Friday.");
            page.locator("input[name=subject-bn]").fill("সভা");
            page.locator("input[name=subject-en]").fill(subject);
            page.locator("form[data-does=text] .primary").click();
            assertThat(page.locator(".toasts")).containsText("It is saved.");
            assertThat(Accessibility.faults(page)).isEmpty();
            console.photograph("mailing-en");
            console.to("membership/mailings");
            assertThat(page).hasTitle(Pattern.compile("^Letters to members"));
            page.locator("data-table tbody a")
                    .filter(new Locator.FilterOptions().setHasText(subject))
                    .click();
            page.locator("[data-does=discard]").click();
            page.locator("dialog .primary, dialog .danger").first().click();
            assertThat(page.locator(".toasts")).containsText("The draft is gone.");
            console.arrivesAt("membership/mailings");
            assertThat(page.locator("main")).not().containsText(subject);
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M14: what leaves is what is seen, what was typed is not lost, and nothing is sent to nobody. */
    @ParameterizedTest
    @CsvSource({"1280, en", "360, bn"})
    void aLetterToNobodyIsNotSentAndItsTextIsKept(int width, String language) {
        String subject = "Seen " + UUID.randomUUID();
        try (Desk console = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to("membership/members?joinedFrom=2199-01-01")) {
            Page page = console.page();
            page.locator("[data-does=write]").click();
            page.locator("dialog select[name=purpose]").selectOption("news-mail");
            page.locator("dialog .primary").click();
            assertThat(page.locator("[data-does=send]")).isDisabled();
            assertThat(page.locator("[data-part=nobody] a"))
                    .hasText(language.equals("bn") ? "সদস্যের তালিকা" : "List of members");
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("textarea[name=text-bn]").fill("শুক্রবার সভা।");
            page.locator("textarea[name=text-en]").fill("On Friday.");
            page.locator("input[name=subject-bn]").fill("সভা");
            page.locator("input[name=subject-en]").fill(subject);
            page.locator("a.crumb").click();
            page.locator("dialog .actions button").first().click();
            assertThat(page.locator("input[name=subject-en]")).hasValue(subject);
            console.photograph("mailing-nobody-" + language);

            page.waitForResponse(
                    answer -> answer.url().endsWith("/text") && answer.status() == 200,
                    () -> page.locator("[data-does=test]").click());
            assertThat(as(admin()).get("/api/membership/mailings").expect(200).body())
                    .contains(subject);
            assertThat(page.locator(".toast").first()).isVisible(); // it was tried: nothing is left to be saved
            page.locator("a.crumb").click();
            assertThat(page.locator("data-table tbody")).containsText(language.equals("bn") ? "সভা" : subject);
            assertThat(console.width()).isLessThanOrEqualTo(width);
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M14: on a slow line what is typed while a letter is saved is kept, and a change names the version that is there. */
    @Test
    void whatIsTypedWhileALetterIsSavedIsKept() {
        Answer draft = as(admin())
                .post("/api/membership/mailings", Map.of("purpose", "news-mail", "filter", Map.of()))
                .expect(201);
        String address = "/api/membership/mailings/" + draft.text("id");
        try (Desk console = Desk.at(chromium, server(), 1280)
                .signedInAs(admin())
                .in("en")
                .to("membership/mailings/" + draft.text("id"))) {
            Page page = console.page();
            var text = page.locator("textarea[name=text-en]");
            var save = page.locator("form[data-does=text] .primary");
            page.locator("textarea[name=text-bn]").fill("শুক্রবার সভা।");
            page.locator("input[name=subject-bn]").fill("সভা");
            page.locator("input[name=subject-en]").fill("Meeting");
            text.fill("On Friday.");
            Route saving = held(page, "**" + address + "/text", save::click);
            text.fill("On Friday at six.");
            saving.resume();
            assertThat(page.locator(".toasts")).containsText("It is saved.");
            assertThat(text).hasValue("On Friday at six.");
            assertThat(as(admin()).get(address).expect(200).text("/text/en")).isEqualTo("On Friday at six.");

            // Somebody else is faster; what was typed stays, what they wrote is shown, and the next try counts.
            written(address, "On Saturday.");
            text.fill("On Friday at seven.");
            page.waitForResponse(answer -> answer.url().endsWith("/text") && answer.status() == 412, save::click);
            assertThat(page.locator("form[data-does=text] ~ .sheet").last()).containsText("On Saturday.");
            assertThat(text).hasValue("On Friday at seven.");
            assertThat(Accessibility.faults(page)).isEmpty();
            save.click();
            assertThat(page.locator("[data-part=theirs]")).hasCount(0);
            assertThat(as(admin()).get(address).expect(200).text("/text/en")).isEqualTo("On Friday at seven.");

            // What is on its way is waited for.
            written(address, "On Sunday.");
            Route reading = held(page, "**" + address, () -> console.choose("language"));
            save.click();
            page.waitForResponse(answer -> answer.url().endsWith("/text") && answer.status() == 200, reading::resume);
            assertThat(as(admin()).get(address).expect(200).text("/text/en")).isEqualTo("On Sunday.");
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** What this asks the server for waits until it is let go on. The route stays: with the last one all that waits would go. */
    private static Route held(Page page, String address, Runnable work) {
        var held = new AtomicReference<Route>();
        page.route(address, route -> {
            if (!held.compareAndSet(null, route)) {
                route.fallback();
            }
        });
        work.run();
        page.waitForCondition(() -> held.get() != null);
        return held.get();
    }

    private void written(String address, String words) {
        var admin = as(admin());
        admin.header("If-Match", admin.get(address).expect(200).etag())
                .put(
                        address + "/text",
                        Map.of("subjectBn", "সভা", "subjectEn", "Meeting", "textBn", "শুক্রবার সভা।", "textEn", words))
                .expect(200);
    }

    @Test
    void workIsGivenAndEnded() {
        String id = desk.applied(MembershipDesk.answers("honorary"));
        String number = desk.does(id, "approval", Map.of("committeeOn", "2026-11-20", "minute", "9"))
                .expect(200)
                .text("number");
        try (Desk console =
                Desk.at(chromium, server(), 360).signedInAs(admin()).in("en").to("membership/volunteers")) {
            Page page = console.page();
            page.locator("[data-does=give]").click();
            page.locator("dialog input[name=number]").fill("K7PM-92QXV");
            page.locator("dialog select[name=role]").selectOption("call-back");
            page.locator("dialog input[name=pledgedOn]").fill("2026-11-20");
            page.locator("dialog .primary").click();
            assertThat(page.locator("#f-number-fault")).isVisible();
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog input[name=number]").fill(number);
            page.locator("dialog .primary").click();
            assertThat(page.locator("data-table tbody")).containsText(number);
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            console.photograph("volunteers-en-phone");
            page.locator("[data-does=end]").first().click();
            page.locator("dialog .primary, dialog .danger").first().click();
            assertThat(page.locator(".toasts")).containsText("It has ended.");
            assertThat(desk.read(id).json().path("roles").get(0).path("end").asString(""))
                    .isNotEmpty();
            assertThat(console.complaints()).isEmpty();
        }
    }

    /** M35 */
    @Test
    void whoHasAppliedAsAVolunteerIsReadAndAnswered() {
        String mobile = MembershipDesk.mobile();
        var volunteers = new VolunteerForm(server());
        volunteers.open();
        String receipt = volunteers.applies(mobile, "bn").text("receiptNumber");
        volunteers.awaited(receipt);
        try (Desk console = Desk.at(chromium, server(), 360)
                .signedInAs(admin())
                .in("bn")
                .wearing("dark")
                .to("membership/volunteers?part=applications")) {
            Page page = console.page();
            page.locator("tr:has-text('" + receipt + "') [data-does=open]").click();
            assertThat(page.locator("[data-part=opened]")).containsText("করিম উদ্দিন");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(console.width()).isLessThanOrEqualTo(360);
            console.photograph("volunteer-application-bn-phone");
            page.locator("[data-does=invite]").click();
            page.locator("dialog textarea[name=words]").fill("শনিবার প্রশিক্ষণ।");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toasts")).containsText("উত্তর পাঠানো হয়েছে");
            assertThat(page.locator("[data-part=opened] .pill")).hasText("ডাকা হয়েছে");
            assertThat(page.locator("[data-does=invite]")).hasCount(0);
            assertThat(new KeptLetters(server(), "+88" + mobile).letters("membership.volunteer.invited"))
                    .hasSize(1);
            assertThat(console.complaints()).isEmpty();
        } finally {
            volunteers.close();
        }
    }
}
