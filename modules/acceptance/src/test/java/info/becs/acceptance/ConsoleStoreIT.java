package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import info.becs.broken.Plain;
import info.becs.testkit.browser.Accessibility;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.ModuleWar;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of the module store, whose signature is trusted, and what takes a while: in a browser. */
@Tag("one-engine")
class ConsoleStoreIT extends InBrowser {

    private static final String FILE = "/api/core/module-files/carried.war";
    private static final String SIGNERS = "/api/core/module-signers";

    private final Caller admin = as(admin()).in("en");
    private final List<Person> placers = new ArrayList<>();

    @AfterEach
    void nothingIsLeft() {
        admin.delete(FILE);
        admin.get(SIGNERS)
                .expect(200)
                .json()
                .forEach(signer ->
                        admin.delete(SIGNERS + "/" + signer.path("fingerprint").asString()));
        placers.forEach(placer ->
                InPerson.administrator(server()).caller().post("/api/core/people/" + placer.id() + "/disablement"));
    }

    private static Desk desk() {
        return Desk.at(chromium, server(), 1280).signedInAs(admin()).in("en");
    }

    /** K4 */
    @Test
    void whoIsTrustedIsAskedForSeenAndTakenAway() {
        Person other = new TwoPeople(server()).placer("Kamal");
        placers.add(other);
        try (Desk desk = desk().to("modules")) {
            Page page = desk.page();
            page.getByText("Trusted signers").click();
            Locator drawer = page.locator("dialog.drawer");
            assertThat(drawer).containsText("Nobody yet.");
            assertThat(Accessibility.faults(page)).isEmpty();

            drawer.getByText("Trust somebody").click();
            Locator asking = page.locator("dialog:not(.drawer)");
            asking.locator("[name=certificate]").fill("no certificate");
            asking.locator(".primary").click();
            assertThat(asking.locator("#f-certificate-fault")).isVisible();
            asking.locator("[name=certificate]").fill(Maker.known().certificate());
            asking.locator(".primary").click();
            assertThat(page.locator(".toast").last()).containsText("A second person must agree");
            assertThat(drawer).containsText("Nobody yet.");

            String approval =
                    admin.get(TwoPeople.APPROVALS + "?state=ASKED").expect(200).text("/items/0/id");
            TwoPeople.decides(as(other), approval, "approve").expect(200);
            page.keyboard().press("Escape");
            assertThat(drawer).hasCount(0);
            page.getByText("Trusted signers").click();
            assertThat(drawer.locator("li")).hasCount(1);
            assertThat(drawer.locator("li")).containsText("CN=maker");
            assertThat(drawer.locator("li .pill")).hasText("Valid");
            assertThat(Accessibility.faults(page)).isEmpty();

            drawer.locator("li button").click();
            asking.locator(".primary").click();
            assertThat(page.locator(".toast").last()).containsText("is trusted no more");
            assertThat(drawer).containsText("Nobody yet.");
            assertThat(admin.get(SIGNERS).expect(200).json()).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K9 */
    @Test
    void aFileShowsHowMuchOfItHasLeftAndThenWhatPlacingItMeans() throws IOException {
        try (Desk desk = desk().to("modules")) {
            Page page = desk.page();
            page.evaluate("() => { window.bars = 0; new MutationObserver(() => {"
                    + " if (document.querySelector('dialog progress')) window.bars += 1; })"
                    + ".observe(document.body, { childList: true, subtree: true }); }");
            page.getByText("Send a file").click();
            page.locator("dialog [name=war]")
                    .setInputFiles(new FilePayload("carried.war", "application/java-archive", "no archive".getBytes()));
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog [role=alert]")).containsText("not a WAR that can be read");

            page.locator("dialog [name=war]")
                    .setInputFiles(new FilePayload("carried.war", "application/java-archive", war()));
            page.locator("dialog .primary").click();
            assertThat(page.locator(".toast").last()).containsText("is in the store");
            assertThat((Integer) page.evaluate("window.bars")).isPositive();

            page.locator("[aria-label='Put in place: carried.war']").click();
            assertThat(page.locator("dialog")).containsText("carried 1.0 comes to this server");
            assertThat(page.locator("dialog")).containsText("A second person must agree.");
            assertThat(page.locator("dialog [name=root]")).hasValue("/api/carried");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** K9: a log may be long. */
    @Test
    void verifyingTheChainShowsHowFarItIsAndCanBeStopped() {
        try (Desk desk = desk().to("audit")) {
            Page page = desk.page();
            page.route(
                    "**/audit/verification*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody("{\"state\":\"UNDER_WAY\",\"checked\":1000,\"next\":\"x\"}")));
            page.getByText("Verify the chain").click();
            assertThat(page.locator(".note progress")).isVisible();
            assertThat(page.locator(".note")).containsText("000 checked…");
            page.locator(".note button").click();
            assertThat(page.locator(".note")).containsText("the others were not checked");

            page.unroute("**/audit/verification*");
            page.getByText("Verify the chain").click();
            assertThat(page.locator(".note.good")).containsText("Sound:");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    /** A few megabytes that cannot be made smaller. */
    private static byte[] war() throws IOException {
        var ballast = new byte[2_000_000];
        new Random(1).nextBytes(ballast);
        return Files.readAllBytes(ModuleWar.named("carried")
                .version("1.0")
                .file("module.properties", "id=carried")
                .file("ballast.txt", HexFormat.of().formatHex(ballast))
                .with(Plain.class)
                .build());
    }
}
