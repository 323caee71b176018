package info.becs.news.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.pages.Html;

/** What stands in the fields of the editor, finished or not. */
public record TypedText(
        String title,
        String slug,
        String lead,
        Html body,
        String category,
        Integer menuWeight,
        ArticleDetails details) {

    public TypedText {
        title = Bangla.normalise(title);
        slug = Bangla.normalise(slug);
        lead = Bangla.normalise(lead);
    }
}
