package info.becs.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page, as sentences. */
public final class Accessibility {

    private Accessibility() {}

    /** Empty for a page that everybody can use, as far as a program can tell. */
    public static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Accessibility::sentence).toList();
    }

    private static String sentence(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
