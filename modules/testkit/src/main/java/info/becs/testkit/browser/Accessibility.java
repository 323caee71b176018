package info.becs.testkit.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page, as sentences. */
public final class Accessibility {

    /** A drawer that is still coming in has other colours for a blink; what turns for ever is not waited for. */
    private static final String ALL_HAS_COME = "() => Promise.all(document.getAnimations()"
            + ".filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))"
            + ".map(one => one.finished.catch(() => null)))";

    private Accessibility() {}

    /** Empty for a page that everybody can use, as far as a program can tell. */
    public static List<String> faults(Page page) {
        return faults(axe(page));
    }

    /** Only what other colours can change: all of it when the same page has just been looked at in others. */
    public static List<String> faultsOfColour(Page page) {
        return faults(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /**
     * In legacy mode: the other opens a second page for each look, which only frames of other sites need. All rules are
     * looked at; of what is right there is one example each, not every element.
     */
    private static AxeBuilder axe(Page page) {
        page.waitForLoadState();
        page.evaluate(ALL_HAS_COME);
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(Accessibility::sentence)
                .toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
