package info.becs.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/**
 * What a first view of a page costs a visitor, in bytes as they go over the wire.
 *
 * @param requests all that the browser asked for
 * @param bytes bodies, compressed as they were sent
 * @param scriptBytes those of scripts
 * @param imageBytes those of images
 * @param fontBytes those of fonts
 */
public record PageWeight(int requests, long bytes, long scriptBytes, long imageBytes, long fontBytes) {

    public static PageWeight of(BrowserContext visitor, String path) {
        try (Page page = visitor.newPage()) {
            return of(
                    page,
                    () -> page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE)));
        }
    }

    /** What a page has asked for while something was done with it. */
    public static PageWeight of(Page page, Runnable work) {
        List<Request> asked = new ArrayList<>();
        page.onRequestFinished(asked::add);
        work.run();
        return new PageWeight(
                asked.size(),
                sum(asked, "document", "stylesheet", "script", "image", "font", "other", "fetch"),
                sum(asked, "script"),
                sum(asked, "image"),
                sum(asked, "font"));
    }

    /** What must arrive before there is anything to read: all but images and fonts. */
    public long textBytes() {
        return bytes - imageBytes - fontBytes;
    }

    private static long sum(List<Request> asked, String... kinds) {
        return asked.stream()
                .filter(request -> List.of(kinds).contains(request.resourceType()))
                .mapToLong(request -> request.sizes().responseBodySize)
                .sum();
    }
}
