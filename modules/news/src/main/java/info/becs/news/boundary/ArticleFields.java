package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.Revision;
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
        fields.put("details", article.details().isEmpty() ? null : article.details());
        return fields;
    }

    /** Of a text that readers do not see yet. */
    static Map<String, Object> of(Revision revision) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("revision", revision.number());
        fields.put("title", revision.title());
        fields.put("slug", revision.slug());
        fields.put("category", revision.category().orElse(null));
        fields.put("menuWeight", revision.menuWeight().orElse(null));
        fields.put("lead", revision.lead());
        fields.put("body", revision.body());
        fields.put("details", revision.details().isEmpty() ? null : revision.details());
        return fields;
    }
}
