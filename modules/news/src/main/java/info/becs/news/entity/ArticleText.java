package info.becs.news.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.pages.Html;

/**
 * What an editor writes of an article, in the one form in which text is kept.
 *
 * @param slug empty where the editor leaves it to the title
 * @param category its id; empty for a page
 * @param menuWeight place of a page in the main menu, or of a notice among the pinned; null keeps it out
 */
public record ArticleText(
        String title,
        String slug,
        String lead,
        Html body,
        String category,
        Integer menuWeight,
        ArticleDetails details) {

    /** With nothing around it. */
    public ArticleText(String title, String slug, String lead, Html body, String category, Integer menuWeight) {
        this(title, slug, lead, body, category, menuWeight, ArticleDetails.NONE);
    }

    public ArticleText {
        title = line(title);
        lead = line(lead);
        slug = Bangla.slug(slug);
        if (Bangla.slug(title).isEmpty()) {
            throw NewsProblem.titleWithoutWords();
        }
    }

    ArticleText outsideMenu() {
        return menuWeight == null ? this : new ArticleText(title, slug, lead, body, category, null, details);
    }

    /** The same without an address of its own. */
    public ArticleText anywhere() {
        return new ArticleText(title, "", lead, body, category, menuWeight, details);
    }

    /** The slug that the editor chose, or the one that the title suggests. */
    String slugOrTitle() {
        return slug.isEmpty() ? Bangla.slug(title) : slug;
    }

    private static String line(String text) {
        return Bangla.normalise(text).replaceAll("(?U)\\s+", " ");
    }
}
