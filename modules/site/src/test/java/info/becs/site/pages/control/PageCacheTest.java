package info.becs.site.pages.control;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import info.becs.site.pages.control.PageCache.Drawing;
import info.becs.site.pages.entity.Page;
import info.becs.site.pages.entity.Query;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class PageCacheTest {

    private static final Object THEME = new Object();

    private final PageCache cache = new PageCache(1 << 20);
    private final AtomicInteger drawn = new AtomicInteger();
    private final ExecutorService visitors = Executors.newFixedThreadPool(16);

    @AfterEach
    void visitorsGoHome() {
        visitors.shutdownNow();
    }

    /** S2 */
    @Test
    void aPageIsKeptUntilSomethingChanges() {
        Page page = ask("/news", null, 1);

        assertThat(cache.find("/news", null, 1, THEME)).isSameAs(page);
        assertThat(cache.find("/news", null, 2, THEME))
                .as("something has changed")
                .isNull();
        assertThat(cache.find("/news", null, 1, new Object()))
                .as("another theme")
                .isNull();
        assertThat(cache.find("/en/news", null, 1, THEME)).as("another address").isNull();
    }

    /** S2 */
    @Test
    void aPageThatIsNotForEverybodyIsNeverKept() {
        for (int i = 0; i < 3; i++) {
            cache.draw("/forms/x", null, 1, THEME, () -> drawing("mine", false, Query.parse(null)));
            assertThat(cache.find("/forms/x", null, 1, THEME)).isNull();
        }
        assertThat(drawn).hasValue(3);
    }

    /** S2 */
    @Test
    void aQueryThatNobodyReadsMakesNoOtherPage() {
        Page page = ask("/news/7", null, 1);

        assertThat(cache.find("/news/7", "spam=1", 1, THEME)).isSameAs(page);
    }

    /** S2 */
    @Test
    void aQueryThatIsReadDoes() {
        Page first = cache.draw("/news", "after=a", 1, THEME, () -> reading("after=a"));
        Page second = cache.draw("/news", "after=b", 1, THEME, () -> reading("after=b"));

        assertThat(cache.find("/news", "after=a", 1, THEME)).isSameAs(first);
        assertThat(cache.find("/news", "after=b", 1, THEME)).isSameAs(second);
        assertThat(cache.find("/news", null, 1, THEME)).isNull();
    }

    /** S2 */
    @Test
    void manyWhoAskAtOnceCauseOneDrawing() throws Exception {
        var gate = new CountDownLatch(1);
        var pages = together(
                16,
                () -> cache.draw("/news", null, 1, THEME, () -> {
                    waitFor(gate);
                    return drawing("news", true, Query.parse(null));
                }),
                gate);

        assertThat(pages).hasSize(16).allSatisfy(page -> assertThat(page).isSameAs(pages.get(0)));
        assertThat(drawn).hasValue(1);
    }

    /** S2 */
    @Test
    void whoAsksAfterAChangeDoesNotGetWhatWasBegunBeforeIt() throws Exception {
        var gate = new CountDownLatch(1);
        Future<Page> before = visitors.submit(() -> cache.draw("/news", null, 1, THEME, () -> {
            waitFor(gate);
            return drawing("old", true, Query.parse(null));
        }));
        await().until(() -> drawn.get() == 0 && !before.isDone());

        Page after = cache.draw("/news", null, 2, THEME, () -> drawing("new", true, Query.parse(null)));
        gate.countDown();

        assertThat(new String(after.plain())).isEqualTo("new");
        assertThat(new String(before.get(60, SECONDS).plain())).isEqualTo("old");
        assertThat(cache.find("/news", null, 2, THEME)).isIn(after, null);
    }

    /** S2 */
    @Test
    void nobodyGetsThePrivatePageOfAnother() throws Exception {
        var gate = new CountDownLatch(1);
        var pages = together(
                8,
                () -> cache.draw("/forms/x", null, 1, THEME, () -> {
                    waitFor(gate);
                    return drawing("mine", false, Query.parse(null));
                }),
                gate);

        assertThat(pages).doesNotHaveDuplicates();
        assertThat(drawn).hasValue(8);
    }

    @Test
    void aDrawingThatFailsHoldsNobodyUp() {
        assertThatThrownBy(() -> cache.draw("/x", null, 1, THEME, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ask("/x", null, 1)).isNotNull();
    }

    /** S2 */
    @Test
    void itsBytesAreBounded() {
        for (int i = 0; i < 2_000; i++) {
            cache.draw("/" + i, null, 1, THEME, () -> drawing("x".repeat(5_000), true, Query.parse(null)));
            cache.find("/0", null, 1, THEME);
            assertThat(cache.bytes()).isLessThanOrEqualTo(1 << 20);
        }
        assertThat(cache.find("/1999", null, 1, THEME)).isNotNull();
        assertThat(cache.find("/0", null, 1, THEME))
                .as("one that is used stays")
                .isNotNull();
        assertThat(cache.find("/1", null, 1, THEME)).isNull();
    }

    @Test
    void manyChangesDoNotFillIt() {
        for (int generation = 0; generation < 2_000; generation++) {
            ask("/news", null, generation);
        }
        assertThat(cache.bytes()).isLessThanOrEqualTo(1 << 20);
        assertThat(cache.find("/news", null, 1_999, THEME)).isNotNull();
    }

    @Test
    void withoutRoomEveryPageIsDrawn() {
        var none = new PageCache(0);

        none.draw("/news", null, 1, THEME, () -> drawing("news", true, Query.parse(null)));

        assertThat(none.find("/news", null, 1, THEME)).isNull();
    }

    private Page ask(String address, String query, long generation) {
        return cache.draw(address, query, generation, THEME, () -> drawing("news", true, Query.parse(query)));
    }

    private Drawing reading(String text) {
        var query = Query.parse(text);
        query.get("after");
        return drawing(text, true, query);
    }

    private Drawing drawing(String html, boolean cacheable, Query query) {
        drawn.incrementAndGet();
        return new Drawing(
                Page.draft(200, "bn").html(html, "").cacheable(cacheable).page(), query);
    }

    private ArrayList<Page> together(int many, Callable<Page> visit, CountDownLatch gate) throws Exception {
        var asked = new ArrayList<Future<Page>>();
        for (int i = 0; i < many; i++) {
            asked.add(visitors.submit(visit));
        }
        gate.countDown();
        var pages = new ArrayList<Page>();
        for (Future<Page> page : asked) {
            pages.add(page.get(60, SECONDS));
        }
        return pages;
    }

    private static void waitFor(CountDownLatch gate) {
        try {
            gate.await(60, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
