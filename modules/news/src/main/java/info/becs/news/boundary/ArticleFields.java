package info.becs.news.boundary;

import info.becs.news.entity.Article;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of an article is written down when it changes. */
final class ArticleFields {

    private ArticleFields() {}

    static Map<String, Object> of(Article article) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", article.state());
        fields.put("language", article.language());
        fields.put("title", article.title());
        fields.put("slug", article.slug());
        fields.put("category", article.category().orElse(null));
        fields.put("menuWeight", article.menuWeight().orElse(null));
        fields.put("lead", article.lead());
        fields.put("body", article.body());
        return fields;
    }
}
