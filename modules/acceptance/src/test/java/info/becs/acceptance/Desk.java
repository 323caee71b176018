package info.becs.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import info.becs.testkit.browser.Chromium;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One member of staff in front of the console. */
final class Desk implements AutoCloseable {

    private static final int MOST_TABS = 100;
    private static final String TOLD_WHILE_JOBS_RUN = "/api/core/jobs/progress";
    private static final Duration QUIET = Duration.ofMillis(100);

    private final BrowserContext browser;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    /** Those of a page that was left may never be told to have ended. */
    private final Set<Request> underWay = new HashSet<>();

    private boolean leaves;
    private long moved;

    private Desk(BrowserContext browser) {
        this.browser = browser;
        page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("TrustedHTML")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            leaves |= request.isNavigationRequest();
            if (!request.url().endsWith(TOLD_WHILE_JOBS_RUN)) {
                underWay.add(request);
            }
            moved = System.nanoTime();
        });
        page.onFrameNavigated(frame -> {
            if (leaves) { // and not only to another address inside the page
                underWay.removeIf(request -> !request.isNavigationRequest());
                leaves = false;
            }
        });
        page.onRequestFinished(this::ends);
        page.onRequestFailed(this::ends);
    }

    private void ends(Request request) {
        underWay.remove(request);
        moved = System.nanoTime();
    }

    static Desk at(Chromium chromium, LibertyNode node, int width) {
        return new Desk(width < 600 ? chromium.phone(node.address(), true) : chromium.desk(node.address()));
    }

    /** Comes to the door and shows this token there. */
    void showToken(String token) {
        page.navigate("/console/");
        page.locator(".other button").last().click();
        page.locator("input[name=token]").fill(token);
        page.keyboard().press("Enter");
    }

    /** Comes to the door and signs in with a password. */
    void givePassword(String name, String password) {
        givePassword(name, password, "");
    }

    /** Comes to the door by the address of a screen. */
    void givePassword(String name, String password, String screen) {
        page.navigate("/console/" + screen);
        page.locator("[name=name]").fill(name);
        page.locator("[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    /** Finds it by its words and does it. */
    void choose(String words) {
        page.locator(".frame").waitFor(); // a key that is pressed before the console is there is heard by nobody
        page.keyboard().press("Control+k");
        page.locator(".palette input").fill(words);
        page.keyboard().press("Enter");
    }

    Desk signedInAs(Person person) {
        showToken(person.token().orElseThrow());
        page.locator(".frame").waitFor();
        return this;
    }

    /** The console in this language, changed as the person would. */
    Desk in(String language) {
        if (!language.equals(page.getAttribute("html", "lang"))) {
            choose("language");
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        return settled();
    }

    /** Goes there inside the page: a reload would forget the token. */
    Desk to(String path) {
        setsOutFor(path);
        return arrivesAt(path);
    }

    void setsOutFor(String path) {
        page.evaluate(
                "path => { const a = document.createElement('a'); a.href = '/console/' + path;"
                        + " document.body.append(a); a.click(); a.remove(); }",
                path);
    }

    Desk arrivesAt(String path) {
        String screen = path.replaceFirst("[?#].*", "");
        page.locator("screen-stage[data-at='" + screen + "'] h1").waitFor();
        return settled();
    }

    Desk wearing(String look) {
        page.evaluate("look => { document.documentElement.dataset.theme = look; }", look);
        return this;
    }

    /** Nothing is on its way any more. Playwright's own waits half a second each time, which is minutes for all screens. */
    private Desk settled() {
        page.waitForLoadState();
        moved = System.nanoTime();
        try {
            page.waitForCondition(() -> underWay.isEmpty() && System.nanoTime() - moved > QUIET.toNanos());
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "still on its way: " + underWay.stream().map(Request::url).toList(), e);
        }
        assertThat(page.locator(".bones:not([data-sample])")).hasCount(0);
        return this;
    }

    /** Presses Tab until the focus is on something that begins with these words. */
    void tabTo(String words) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            Object text = page.evaluate("() => document.activeElement.innerText ?? ''");
            if (text.toString().strip().startsWith(words)) {
                return;
            }
        }
        throw new AssertionError("'" + words + "' cannot be reached with Tab");
    }

    /** How wide the page is, scrolled or not. */
    int width() {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/console", name + ".png"))
                .setFullPage(true));
    }

    Page page() {
        return page;
    }

    /** What the browser did not let the page do, and what broke in it. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
    }
}
