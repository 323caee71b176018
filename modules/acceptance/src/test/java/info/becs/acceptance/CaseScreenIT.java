package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import info.becs.acceptance.CaseDesk.Opened;
import info.becs.testkit.browser.Accessibility;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands where on the screen of a case, in a browser. */
@Tag("one-engine")
class CaseScreenIT extends InBrowser {

    private static final String SCREEN = "complaints/cases/";
    private static final List<String> FIRST = List.of("[data-part=now]", "[data-part=next]", "[data-part=holder]");

    private final CaseDesk cell = new CaseDesk(server());

    /** C4 C33: where it stands, until when and what can be done come before what was told; the keyboard goes the same way. */
    @ParameterizedTest
    @CsvSource({"360, bn", "360, en", "1280, bn", "1280, en"})
    void statusClockAndNextStepComeFirst(int width, String language) {
        String number = cell.opened("পর্দার দোকান " + width).number();
        try (Desk desk = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to(SCREEN + number)) {
            Page page = desk.page();
            Locator answers = page.locator("[data-does=answers]");
            answers.waitFor();

            for (String part : FIRST) {
                assertThat(bottom(page.locator(part))).as(part).isLessThanOrEqualTo(answers.boundingBox().y);
            }
            Locator clocks = page.locator("[data-part=now] .facts dt");
            assertThat(clocks.first()).hasText(language.equals("bn") ? "প্রথম উত্তর" : "First answer");
            page.locator("[data-step=triaged]").focus();
            List<String> reached = reachedByTab(page, "answers");
            assertThat(reached).containsSubsequence("incomplete", "claim", "hand-over", "answers");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(width);
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-first-" + width + "-" + language);
        }
    }

    /** C4: on a slow line what follows one's own change is not refused as somebody else's. */
    @Test
    void theNextStepWaitsUntilTheCaseIsReadAfterOnesOwnChange() {
        String number = cell.opened("ধীর লাইনের দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + number)) {
            Page page = desk.page();
            List<Route> held = new ArrayList<>();
            var isHeld = new AtomicBoolean(true);
            page.route(Pattern.compile("/api/complaints/cases/" + number + "$"), route -> {
                if (isHeld.get()) {
                    held.add(route);
                } else {
                    route.fallback();
                }
            });
            page.locator("[data-does=claim]").click();
            page.waitForCondition(() -> !held.isEmpty());

            page.locator("[data-step=triaged]").click();
            isHeld.set(false);
            held.forEach(Route::resume);
            page.locator("dialog .primary").click();

            assertThat(page.locator("[data-step=accepted]")).isVisible();
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(cell.read(number).text("status")).isEqualTo("triaged");
        }
    }

    /** C8 C12: a template is put after what was typed, which is not lost by leaving; an amount that is none is not left out. */
    @ParameterizedTest
    @CsvSource({"360, bn", "1280, en"})
    void whatAnOfficerHasTypedIsNotLost(int width, String language) {
        boolean isBangla = language.equals("bn");
        String number = cell.opened(CaseNoticesIT.paidToday("লেখার দোকান " + width, UUID.randomUUID() + "@example.org"))
                .number();
        try (Desk desk = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to(SCREEN + number)) {
            Page page = desk.page();
            assertThat(page.locator("complaint-case aside"))
                    .containsText(isBangla ? "ই-কমার্স অভিযোগ" : "E-commerce complaint");
            assertThat(page.locator("complaint-case aside")).not().containsText("complaint.ecommerce");

            assertThat(page.locator("[data-day=near] .pill").first()).isVisible();

            Locator said = page.locator("textarea[name=said]");
            said.fill("আপনার কাগজ পেয়েছি।");
            page.locator("#f-template").selectOption(new SelectOption().setIndex(1));
            assertThat(said).hasValue(Pattern.compile("^আপনার কাগজ পেয়েছি।\\n\\n\\S[\\s\\S]+"));
            page.locator("a.crumb").click();
            page.locator("dialog .actions button").first().click();
            assertThat(said).hasValue(Pattern.compile("^আপনার কাগজ[\\s\\S]+"));
            page.locator("[data-does=write]").click();
            assertThat(said).hasValue("");

            page.locator("[data-does=enter-money]").click();
            page.locator("dialog select[name=stage]").selectOption("verified");
            page.locator("dialog input[name=amount]").fill("নয় শত");
            page.locator("dialog select[name=saidBy]").selectOption("officer");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog #f-amount-fault")).containsText(isBangla ? "সংখ্যায়" : "figures");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.keyboard().press("Escape");
            assertThat(desk.width()).isLessThanOrEqualTo(width);
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-typed-" + language);
            page.locator("a.crumb").click();
            page.locator("screen-stage[data-at='complaints/cases'] h1").waitFor();
        }
    }

    /** C7: a file that was chosen is not lost by accident, even where nothing was typed. */
    @Test
    void whoeverHasChosenAFileIsAskedBeforeLeaving() {
        String number = cell.opened("বাছাই ফাইলের দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + number)) {
            Page page = desk.page();
            page.locator("input[name=attached]")
                    .setInputFiles(new FilePayload("letter.png", "image/png", FilesIT.picture()));
            page.locator("a.crumb").click();
            page.locator("dialog button").getByText("Cancel").click();
            assertThat(page.locator("[data-part=now]")).isVisible();

            page.locator("button[data-kind=note]").click();
            assertThat(page.locator("input[name=attached]")).isHidden();
            page.locator("textarea[name=said]").fill("নোট");
            page.locator("[data-does=write]").click();
            assertThat(page.locator("textarea[name=said]")).hasValue("");
            page.locator("button[data-kind=message]").click();
            assertThat(page.locator("input[name=attached]")).isEnabled();
            assertThat(page.locator("input[name=attached]")).hasValue(Pattern.compile("letter\\.png$"));
            page.locator("a.crumb").click();
            page.locator("dialog button").getByText("Cancel").click();
            page.locator("button[data-kind=note]").click();
            assertThat(page.locator("input[name=attached]")).isDisabled();
            page.locator("a.crumb").click();
            assertThat(page.locator("data-table")).isVisible();
        }
    }

    /** What was refused on a screen is not said on the next. */
    @Test
    void aRefusalStaysOnItsScreen() {
        String number = cell.opened("আগেই নেওয়া দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + number)) {
            Page page = desk.page();
            page.locator("[data-does=claim]").waitFor();
            as(server().people().newcomer("Faster officer", "officer"))
                    .post(CaseDesk.CASES + "/" + number + "/claim")
                    .expect(200);
            page.locator("[data-does=claim]").click();
            assertThat(page.locator(".toast.wrong")).isVisible();

            page.locator("a.crumb").click();
            assertThat(page.locator("data-table")).isVisible();
            assertThat(page.locator(".toast.wrong")).hasCount(0);
        }
    }

    /** C12: what is changed after an answer was lost is sent as a message of its own, and the first is seen to have arrived. */
    @Test
    void aMessageWhoseAnswerWasLostIsNoDeadEnd() {
        String number = cell.opened("হারানো উত্তরের দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + number)) {
            Page page = desk.page();
            Locator said = page.locator("textarea[name=said]");
            page.locator("[data-does=claim]").click();
            assertThat(page.locator(".timeline [data-kind=claim]")).isVisible();
            said.fill("প্রথম কথা");
            var isLost = new AtomicBoolean(true);
            page.route("**/messages", route -> {
                if (isLost.getAndSet(false)) {
                    route.fetch();
                    route.abort();
                } else {
                    route.fallback();
                }
            });
            page.locator("[data-does=write]").click();
            assertThat(page.locator("#f-said-fault")).isVisible();

            said.fill("প্রথম কথা, আর একটু");
            page.locator("[data-does=write]").click();
            assertThat(page.locator(".timeline [data-kind=message]")).hasCount(1);
            assertThat(said).hasValue("প্রথম কথা, আর একটু");
            page.locator("[data-does=write]").click();

            assertThat(page.locator(".timeline [data-kind=message]")).hasCount(2);
            assertThat(said).hasValue("");
        }
    }

    /** C12: words for one complainant are never left in the box of another. */
    @Test
    void whatWasTypedAtOneCaseIsNotThereAtAnother() {
        String one = cell.opened("এক নম্বর দোকান").number();
        String other = cell.opened("দুই নম্বর দোকান").number();
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + one)) {
            Page page = desk.page();
            page.locator("textarea[name=said]").fill("শুধু প্রথম জনের জন্য");
            desk.setsOutFor(SCREEN + other);
            page.locator("dialog .primary").click();
            desk.arrivesAt(SCREEN + other);

            assertThat(page.locator("[data-part=now]")).containsText("দুই নম্বর দোকান");
            assertThat(page.locator("textarea[name=said]")).hasValue("");
        }
    }

    private static double bottom(Locator part) {
        var box = part.boundingBox();
        return box.y + box.height;
    }

    /** What stands on the buttons that are reached with Tab, up to this one. */
    private static List<String> reachedByTab(Page page, String last) {
        var reached = new ArrayList<String>();
        for (int i = 0; i < 40 && !reached.contains(last); i++) {
            page.keyboard().press("Tab");
            reached.add((String) page.evaluate("""
                    () => document.activeElement.dataset.step ?? document.activeElement.dataset.does ?? ''"""));
        }
        return reached;
    }

    /** C46: an officer reads that it was erased, and is offered nothing that could not be done. */
    @ParameterizedTest
    @CsvSource({"360, bn", "1280, en"})
    void ofAnErasedComplaintNothingIsOffered(int width, String language) {
        Opened opened = cell.opened("পর্দার মোছা দোকান " + width);
        String number = opened.number();
        cell.accepted(number);
        try (Desk desk = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to(SCREEN + number)) {
            Page page = desk.page();
            page.locator("[data-does=erase]").click();
            page.locator("dialog textarea[name=reason]").fill("চিঠিতে চেয়েছেন");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.locator("dialog .primary").click();
            page.locator("[data-part=erased]").waitFor();
            await("the case ends")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> cell.read(number).json().hasNonNull("endedAt"));

            desk.to("complaints/cases?open=true");
            assertThat(page.locator("data-table")).not().containsText(number);
            desk.to(SCREEN + number);
            assertThat(page.locator("[data-part=erased]")).isVisible();
            assertThat(page.locator("[data-part=now] .pill").first())
                    .hasText(language.equals("bn") ? "বন্ধ করা হয়েছে" : "Closed");
            for (String offered : List.of(
                    "[data-step]",
                    "[data-does=claim]",
                    "[data-does=write]",
                    "[data-does=split]",
                    "[data-does=refer]",
                    "[data-does=hold]",
                    "[data-does=erase]",
                    "[data-does=enter-money]",
                    "[data-correct]",
                    "[data-does=link]",
                    "select[name=for]")) {
                assertThat(page.locator(offered)).hasCount(0);
            }
            page.locator("select[name=reason]").selectOption("check");
            page.locator("[data-does=answers]").click();
            assertThat(page.locator(".timeline").last())
                    .containsText(language.equals("bn") ? "অভিযোগটি মুছে ফেলা হয়েছে" : "The complaint was erased");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(width);
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-erased-" + width + "-" + language);
        }
    }

    /** C19 C20: without a consent a dossier for a court is made on its order, which is named. */
    @ParameterizedTest
    @CsvSource({"360, bn", "1280, en"})
    void aCourtsOrderIsNamedInItsDialog(int width, String language) {
        String number = cell.evidenced("পর্দার আদালত " + width, "receipt").number();
        try (Desk desk = Desk.at(chromium, server(), width)
                .signedInAs(admin())
                .in(language)
                .to(SCREEN + number)) {
            Page page = desk.page();
            page.locator("select[name=for]").selectOption("court");
            Locator part = page.locator("[data-part=dossier]");
            assertThat(part.locator(".note.warn")).isVisible();
            assertThat(part.locator("[data-does=make-dossier]")).hasCount(0);
            part.locator("[data-does=make-ordered]").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault")).hasCount(2);
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.width()).isLessThanOrEqualTo(width);
            desk.photograph("case-order-" + width + "-" + language);
            page.locator("dialog input[name=number]").fill("CR 118/2026");
            page.locator("dialog input[name=on]").fill("2999-01-01");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .fault")).hasCount(1);
            page.locator("dialog input[name=on]").fill("2026-11-20");
            page.locator("dialog .primary").click();

            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(part).containsText("CR 118/2026");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
            desk.photograph("case-ordered-" + width + "-" + language);
        }
        assertThat(cell.officer()
                        .get(CaseDesk.CASES + "/" + number + "/dossiers")
                        .expect(200)
                        .text("/items/0/orderNumber"))
                .isEqualTo("CR 118/2026");
    }

    /** C19 C20: with a consent of the complainant no order is asked for; whoever has taken it back is not asked again. */
    @Test
    void withAConsentNoOrderIsAskedFor() {
        Opened opened = cell.evidenced("পর্দার সম্মতি", "receipt");
        String number = opened.number();
        as(nobody())
                .post("/api/forms/status/replies", CaseTalkIT.reply(opened, "consent-yes-court", ""))
                .expect(200);
        try (Desk desk =
                Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en").to(SCREEN + number)) {
            Page page = desk.page();
            page.locator("select[name=for]").selectOption("court");
            assertThat(page.locator("[data-does=make-ordered]")).hasCount(0);
            page.locator("[data-does=make-dossier]").click();
            assertThat(page.locator("[data-part=dossier] li")).hasCount(1);
            assertThat(page.locator("[data-part=dossier] li")).not().containsText("order");
            assertThat(Accessibility.faults(page)).isEmpty();

            as(nobody())
                    .post("/api/forms/status/replies", CaseTalkIT.reply(opened, "consent-no-court", ""))
                    .expect(200);
            desk.to("complaints/cases").to(SCREEN + number);
            page.locator("select[name=for]").selectOption("court");
            assertThat(page.locator("[data-part=dossier] .note.warn")).isVisible();
            assertThat(page.locator("[data-does=make-ordered]")).isVisible();
            assertThat(page.locator("[data-does=ask-missing]")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
