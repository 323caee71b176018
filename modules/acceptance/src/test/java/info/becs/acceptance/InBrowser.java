package info.becs.acceptance;

import info.becs.testkit.browser.Chromium;
import info.becs.testkit.server.WholeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** A test of what people see of the whole server in a browser; skipped where there is none. */
@Tag("browser")
abstract class InBrowser extends WholeServer {

    static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }
}
