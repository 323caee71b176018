package info.becs.testkit.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine.
 *
 * <p>Where there is none the tests that ask for it are skipped and say what to install.
 */
public final class Chromium implements AutoCloseable {

    /** For a click and for what is expected: either ends sooner where it can, and a busy machine is no fault of the page. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final int SLOW_LINE_MILLIS = 300;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setTimeout(2 * PATIENCE_MILLIS)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    public static Chromium open() {
        Optional<Path> program = program();
        String otherwise = "SKIPPED: no Chromium. Run modules/acceptance/browser.sh, or name one in CHROME_BIN";
        if (program.isEmpty()) {
            System.out.println(otherwise); // of an assumption that fails for a whole class, the build says nothing
        }
        Assumptions.assumeTrue(program.isPresent(), otherwise);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Chromium(program.orElseThrow());
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROME_BIN", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A small phone, 360 pixels wide. */
    public BrowserContext phone(URI site, boolean javaScript) {
        return slowed(browser.newContext(options(site, javaScript).setViewportSize(360, 740)));
    }

    public BrowserContext desk(URI site) {
        return slowed(browser.newContext(options(site, true).setViewportSize(1280, 900)));
    }

    /** With {@code -Dbrowser.slow=4} a processor of a quarter of the speed, and answers that are 300 ms on their way. */
    private static BrowserContext slowed(BrowserContext context) {
        context.setDefaultTimeout(PATIENCE_MILLIS);
        int times = Integer.getInteger("browser.slow", 1);
        if (times > 1) {
            context.onPage(page -> {
                CDPSession tools = context.newCDPSession(page);
                tools.send("Emulation.setCPUThrottlingRate", json("rate", times));
                tools.send("Network.enable");
                JsonObject line = json("latency", SLOW_LINE_MILLIS);
                line.addProperty("offline", false);
                line.addProperty("downloadThroughput", -1);
                line.addProperty("uploadThroughput", -1);
                tools.send("Network.emulateNetworkConditions", line);
            });
        }
        return context;
    }

    private static JsonObject json(String name, int value) {
        var json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }

    private static Browser.NewContextOptions options(URI site, boolean javaScript) {
        return new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setLocale("bn-BD")
                .setTimezoneId("Asia/Dhaka")
                .setJavaScriptEnabled(javaScript);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
