package info.becs.news.boundary;

import info.becs.kit.text.SecretCode;
import info.becs.news.control.Articles;
import info.becs.news.control.DraftLinks;
import info.becs.news.control.Publication;
import info.becs.news.control.Revisions;
import info.becs.news.entity.Article;
import info.becs.news.entity.NewsProblem;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Drafts as they would look to readers, at their secret addresses. */
@ApplicationScoped
public class DraftPages {

    static final String WORD = "drafts";

    @Inject
    DraftLinks links;

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    Publication publication;

    @Inject
    ArticleDrawing drawing;

    static String path(SecretCode code) {
        return "/" + WORD + "/" + code.text();
    }

    /** The newest text, in its own language; a code that is over leads where an invented one does. */
    PageAnswer answer(PageRequest request, String code) {
        Article article = links.article(code)
                .flatMap(articles::find)
                .filter(found -> found.trash().since().isEmpty())
                .orElseThrow(NewsProblem::draftLinkOver);
        if (!article.language().equals(request.locale().getLanguage())) {
            throw NewsProblem.draftLinkOver();
        }
        return drawing.draft(article, revisions.newest(article).wording(), publication.now(), request.locale())
                .put("draft", true);
    }
}
