package info.becs.testkit.browser;

import com.microsoft.playwright.Page;

/** How much of a page has moved while it was being drawn, without anybody having touched it (CLS). */
public final class LayoutShift {

    private static final String SUM = """
        () => new Promise((resolve) => {
          let sum = 0;
          const add = (list) => list.forEach((shift) => { sum += shift.hadRecentInput ? 0 : shift.value; });
          const observer = new PerformanceObserver((list) => add(list.getEntries()));
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
            add(observer.takeRecords());
            resolve(sum);
          }, 0)));
        })
        """;

    private LayoutShift() {}

    /** Of a page that has been loaded. */
    public static double of(Page page) {
        return ((Number) page.evaluate(SUM)).doubleValue();
    }
}
