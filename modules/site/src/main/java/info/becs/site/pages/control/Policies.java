package info.becs.site.pages.control;

import java.util.LinkedHashSet;
import java.util.List;

/** What a page may load and run, as its content security policy says it. */
final class Policies {

    private Policies() {}

    static String of(List<String> styleHashes) {
        return of(styleHashes, false);
    }

    /**
     * Only the site's own files, and the very styles that stand in the page.
     *
     * @param framed whether this site may show it in a frame: a draft, beside the desk
     */
    static String of(List<String> styleHashes, boolean framed) {
        var styles = new StringBuilder("'self'");
        new LinkedHashSet<>(styleHashes).forEach(hash -> styles.append(' ').append(hash));
        return "default-src 'self'; script-src 'self'; style-src " + styles + "; frame-ancestors "
                + (framed ? "'self'" : "'none'") + "; form-action 'self'; base-uri 'none'; object-src 'none'";
    }
}
