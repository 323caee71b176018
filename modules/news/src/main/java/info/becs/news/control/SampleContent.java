package info.becs.news.control;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;

/*
 * Two nodes at once
 *
 * Both may find the table empty. The stories have the same ids on every node, so the database lets one of them write
 * and refuses the other's first article (news_article_story_language_uq); its transaction leaves nothing behind.
 */
/** Articles and pages with which an empty installation begins, if it wants samples. */
@ApplicationScoped
public class SampleContent {

    @Inject
    Articles articles;

    @Inject
    Tags tags;

    @Inject
    Bylines bylines;

    @Inject
    HtmlCleaner cleaner;

    @Inject
    SamplePictures pictures;

    /** Does nothing where there is an article already. */
    @Transactional
    public void load() {
        if (!articles.isEmpty()) {
            return;
        }
        Map<String, Long> numbers = pictures.load();
        Map<String, Article> originals = new HashMap<>();
        for (SampleText sample : SampleText.all()) {
            ArticleText text = sample.text(cleaner, numbers);
            Article original = originals.get(sample.story());
            Article article = original == null
                    ? Article.draft(sample.storyId(), sample.language(), sample.kind(), text, sample.published())
                    : original.translated(sample.language(), text, sample.published());
            article.publish(sample.published());
            articles.add(article);
            tags.follow(article);
            bylines.follow(article);
            originals.putIfAbsent(sample.story(), article);
        }
    }
}
