package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.browser.PageWeight;
import info.becs.testkit.http.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console as staff see and use it, in a browser. */
@Tag("one-engine")
class ConsoleIT extends InBrowser {

    private static final int LIGHT = 60_000;
    private static final Map<String, Object> CARETAKER = Map.of(
            "nameBn",
            "দেখভাল",
            "nameEn",
            "Caretaker",
            "secondFactor",
            false,
            "permissions",
            List.of(
                    "core.module.read",
                    "core.module.enable",
                    "core.module.place",
                    "core.event.read",
                    "core.letter.read",
                    "core.job.read",
                    "core.setting.read",
                    "core.approval.read",
                    "core.person.read",
                    "core.audit.read"));

    private final Staff staff = Staff.of(server());

    @AfterEach
    void helloIsGone() {
        if (staff.versions("hello") > 0) {
            server().undeploy("hello");
            staff.awaitVersions("hello", 0);
        }
    }

    private static Desk desk() {
        return Desk.at(chromium, server(), 1280);
    }

    /** K4 */
    @Test
    void whoShowsAnUnknownTokenStaysOutsideAndReadsWhy() {
        try (Desk desk = desk()) {
            desk.showToken("becs_nobody");

            assertThat(desk.page().locator("[role=alert]")).isVisible();
            assertThat(desk.page().locator(".frame")).hasCount(0);
        }
    }

    /** K4 */
    @Test
    void aRefusedChangeShowsTheSentenceAndChangesNothing() {
        try (Desk desk = desk().signedInAs(admin()).in("en").to("modules/news")) {
            desk.page()
                    .route(
                            "**/api/core/modules/news/disable*",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(403)
                                    .setContentType("application/problem+json")
                                    .setBody("{\"detail\":\"You do not hold the permission.\"}")));
            desk.page().locator(".head .actions button").click();
            desk.page().locator("dialog .primary").click();

            assertThat(desk.page().locator("dialog [role=alert]")).hasText("You do not hold the permission.");
            assertThat(desk.page().locator("dialog")).isVisible();
            desk.page().keyboard().press("Escape");
            assertThat(desk.page().locator("dialog")).hasCount(0);
            assertThat(desk.page().locator(".facts .pill").first()).hasText("Enabled");
            assertThat(staff.state("news")).isEqualTo("ENABLED");
        }
    }

    /** K4 */
    @Test
    void aWrongPasswordIsAnsweredWithASentenceAtTheDoor() {
        Enrolled person = Enrolled.person(server(), "auditor");
        try (Desk desk = desk()) {
            desk.givePassword(person.address, "ভুল লম্বা পাসওয়ার্ড");

            assertThat(desk.page().locator("[role=alert]")).isVisible();
            assertThat(desk.page().locator(".frame")).hasCount(0);
            assertThat(desk.page().locator("[name=name]")).hasValue(person.address);
        }
    }

    /** K1, K6 */
    @Test
    void whoSignsInWithAPasswordStaysInAfterAReloadAndLeavesForGood() {
        Enrolled person = Enrolled.person(server(), "auditor");
        try (Desk desk = desk()) {
            Page page = desk.page();
            desk.givePassword(person.address, Enrolled.PASSWORD);
            assertThat(page.locator(".side")).containsText("কাজের খাতা");
            assertThat(page.locator(".side")).not().containsText("সেটিং");
            page.reload();
            desk.in("en").to("audit");
            assertThat(page.locator("h1")).hasText("Audit log");

            desk.choose("Sign out");
            assertThat(page.locator("[name=password]")).isVisible();
            page.reload();
            assertThat(page.locator("[name=password]")).isVisible();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K4: what was being done stays; the person signs in over it. */
    @Test
    void aSessionThatEndsMeanwhileTakesNothingAway() {
        Enrolled person = Enrolled.person(server(), "auditor");
        try (Desk desk = desk()) {
            Page page = desk.page();
            desk.givePassword(person.address, Enrolled.PASSWORD);
            page.locator(".frame").waitFor();
            desk.in("en").to("account");
            page.getByText("Change the password").click();
            page.locator("dialog [name=password]").fill("half of a new sentence");
            page.context().clearCookies();
            page.locator("dialog .primary").click();

            page.locator("dialog.over [name=name]").fill(person.address);
            page.locator("dialog.over [name=password]").fill(Enrolled.PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog.over")).hasCount(0);
            assertThat(page.locator("dialog [name=password]")).hasValue("half of a new sentence");
        }
    }

    /** K8: the secret is a picture for the camera and groups of letters for the hand, and it is asked of nobody else. */
    @Test
    void anAuthenticatorAppIsAddedByCameraAndGivesTheSecondProof() {
        Enrolled person = Enrolled.person(server(), "auditor");
        try (Desk desk = desk()) {
            Page page = desk.page();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            desk.givePassword(person.address, Enrolled.PASSWORD);
            page.locator(".frame").waitFor();
            desk.in("en").to("account");
            page.getByText("Add an app").click();
            page.locator("svg.qr").waitFor();

            String code = Camera.reads(page.locator("svg.qr"));
            String typed = page.locator("output.secret").innerText().replaceAll("\\s", "");
            assertThat(code).startsWith("otpauth://totp/").contains("secret=" + typed);
            assertThat(asked).allMatch(url -> url.startsWith(server().address().toString()));
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("[name=code]").fill("000000");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).isVisible();
            var app = new App(typed);
            page.locator("[name=code]").fill(app.code());
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog")).containsText("Keep these codes now");
            page.locator("dialog .primary").click();

            desk.choose("Sign out");
            assertThat(page.locator("[name=password]")).isVisible();
            desk.givePassword(person.address, Enrolled.PASSWORD);
            page.locator("[name=totp]").fill(app.code());
            page.keyboard().press("Enter");
            assertThat(page.locator(".frame")).isVisible();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K9 */
    @Test
    void aLongJobShowsHowFarItIsAndIsStopped() {
        try (var office = new Letters(server()).open();
                Desk desk = desk().signedInAs(admin()).in("en").to("jobs")) {
            Page page = desk.page();
            var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("postoffice.sorting"));
            office.sorts("paced");
            row.getByText("Do it now").click();
            assertThat(row.locator("progress")).isVisible();
            office.sortsOn();
            assertThat(row.locator(".progress")).containsText("1 of 3");
            assertThat(Accessibility.faults(page)).isEmpty();

            row.getByText("Stop").click();
            assertThat(row.locator(".pill")).hasText("Stopped");
            assertThat(row.locator("progress")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K9: what does not come through as it happens is asked for. */
    @Test
    void withoutTheStreamProgressIsAskedFor() {
        try (var office = new Letters(server()).open();
                Desk desk = desk().signedInAs(admin()).in("en").to("jobs")) {
            Page page = desk.page();
            page.route("**/api/core/jobs/progress", Route::abort);
            var row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("postoffice.sorting"));
            office.sorts("paced");
            row.getByText("Do it now").click();
            office.sortsOn();
            assertThat(row.locator(".progress")).containsText("1 of 3");
            office.sorts("well");
            assertThat(row.locator(".pill")).hasText("Done");
        }
    }

    /** K1 */
    @Test
    void whoMayReadEventsOnlySeesNothingElse() {
        try (Desk desk = desk().signedInAs(ben()).in("en").to("modules")) {
            assertThat(desk.page().locator("h1")).hasText("Nothing at this address");
            assertThat(desk.page().locator(".side")).containsText("Events set aside");
            assertThat(desk.page().locator(".side")).not().containsText("Modules");
        }
    }

    /** K1, K6: plan, ask, do, undo, without a mouse. */
    @Test
    void aModuleIsEnabledAndDisabledFromTheKeyboard() {
        server().deploy("hello");
        staff.awaitVersions("hello", 1);
        staff.disable("hello").expect(200);
        try (Desk desk = desk().signedInAs(admin()).in("en").to("modules/hello")) {
            Page page = desk.page();
            assertThat(page.locator(".side")).not().containsText("Greeting");

            desk.tabTo("Enable");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog")).containsText("Enable “Hello”?");
            assertThat(page.locator("dialog .receipt")).containsText("Pages appear under /hello");
            desk.tabTo("Enable");
            page.keyboard().press("Enter");

            assertThat(page.locator(".toast")).containsText("“Hello” is enabled.");
            assertThat(page.locator(".side")).containsText("Greeting");
            assertThat(staff.state("hello")).isEqualTo("ENABLED");

            page.keyboard().press("Control+k");
            page.locator(".palette input").fill("greet");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Greeting");
            assertThat(page.locator("main")).containsText("Hello!");

            desk.to("modules/hello");
            desk.tabTo("Disable");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog")).isVisible();
            desk.tabTo("Disable");
            page.keyboard().press("Enter");
            assertThat(page.locator(".toast").last()).containsText("“Hello” is disabled.");
            page.locator(".toast").last().hover(); // else it goes after a while, and a busy machine takes longer
            assertThat(page.locator(".side")).not().containsText("Greeting");
            assertThat(staff.state("hello")).isEqualTo("DISABLED");

            desk.arrivesAt("modules/hello"); // its history, too, knows of the last step
            desk.tabTo("Undo");
            page.keyboard().press("Enter");
            staff.awaitState("hello", "ENABLED");
        }
    }

    /** K5 */
    @Test
    void theLanguageChangesAtOnceAndStaysAfterAReload() {
        try (Desk desk = desk().signedInAs(admin()).to("modules")) {
            assertThat(desk.page().locator("h1")).hasText("মডিউল");

            desk.page().locator(".tongue").click();
            assertThat(desk.page().locator("h1")).hasText("Modules");
            assertThat(desk.page().locator(".side")).containsText("Platform");
            assertThat(desk.page().locator("tbody")).containsText("Complaints");
            assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    /**
     * K2, K5, K6: on every screen that there is, one after the other as somebody walks through them. To look at them
     * oneself: {@code -Dphotographs=true}.
     */
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everybodyCanUseEveryScreen(int width) {
        List<String> screens = new ArrayList<>(List.of("modules/news", "nowhere"));
        as(admin())
                .get("/api/core/console/screens")
                .json()
                .forEach(screen -> screens.add(screen.path("path").asString()));
        try (Desk desk = Desk.at(chromium, server(), width).signedInAs(admin())) {
            for (String language : List.of("bn", "en")) {
                desk.in(language);
                for (String screen : screens) {
                    desk.to(screen);
                    everybodyCanUse(desk, screen + " " + language + " " + width);
                    if (Boolean.getBoolean("photographs")) {
                        desk.wearing(language.equals("bn") ? "light" : "dark")
                                .photograph(screen.replace('/', '-') + "-" + language + "-" + width);
                    }
                    assertThat(desk.width()).as("%s %s", screen, language).isLessThanOrEqualTo(width);
                }
            }
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void everybodyCanUse(Desk desk, String what) {
        desk.wearing("light");
        assertThat(Accessibility.faults(desk.page())).as("%s light", what).isEmpty();
        desk.wearing("dark");
        assertThat(Accessibility.faultsOfColour(desk.page()))
                .as("%s dark", what)
                .isEmpty();
    }

    /** K6 */
    @Test
    void everybodyCanUseTheDoor() {
        for (int width : List.of(360, 1280)) {
            try (Desk desk = Desk.at(chromium, server(), width)) {
                desk.page().navigate("/console/");
                assertThat(desk.page().locator("h1")).isVisible();
                assertThat(Accessibility.faults(desk.page())).isEmpty();
                assertThat(desk.width()).isLessThanOrEqualTo(width);
                assertThat(desk.complaints()).isEmpty();
            }
        }
    }

    /** K4: the server's sentences stand beside the fields they are about, and the form asks before it is left. */
    @Test
    void aFormShowsWhatIsWrongWithEachFieldAndKeepsWhatWasTyped() {
        try (Desk desk = desk().signedInAs(admin()).in("en").to("tokens")) {
            Page page = desk.page();
            int before = as(admin()).get("/api/core/tokens").json().size();
            page.locator(".head .primary").click();
            page.locator("[name=days]").fill("1000");
            page.locator("token-form .primary").click();

            assertThat(page.locator("#f-name-fault")).isVisible();
            assertThat(page.locator("#f-days-fault")).isVisible();
            assertThat(page.locator("[name=name]")).isFocused();
            assertThat(page.locator("[name=days]")).hasValue("1000");
            assertThat(as(admin()).get("/api/core/tokens").json()).hasSize(before);

            page.locator("[name=name]").fill("a till");
            page.locator("[name=days]").fill("7");
            page.locator("[value='complaints.case.read']").check();
            page.locator("token-form .primary").click();
            assertThat(page.locator("output.secret")).isVisible();
            String token = page.locator("output.secret").innerText();
            assertThat(as(new Person("a till", token))
                            .get("/api/complaints/cases")
                            .status())
                    .isEqualTo(200);

            page.locator("dialog .primary").click();
            page.getByLabel("Revoke: a till").click();
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toast")).containsText("“a till” was revoked.");
        }
    }

    /** K7: the door, coming in, and the heaviest screen that one may come to first; answers of the API are counted in. */
    @Test
    void theFirstViewIsLight() {
        as(admin()).put("/api/core/roles/caretaker", CARETAKER);
        Enrolled person = Enrolled.person(server(), "caretaker");
        try (Desk desk = desk()) {
            var weight = PageWeight.of(desk.page(), () -> {
                desk.givePassword(person.address, Enrolled.PASSWORD, "modules");
                assertThat(desk.page().locator("module-store h2")).isVisible();
                desk.page().waitForLoadState(LoadState.NETWORKIDLE);
            });

            assertThat(weight.textBytes()).as("%s", weight).isLessThanOrEqualTo(LIGHT);
        }
    }
}
