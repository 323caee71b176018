package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Wording;
import java.util.LinkedHashMap;
import java.util.Map;

/** What of an article is written down when it changes. */
final class ArticleFields {

    private ArticleFields() {}

    static Map<String, Object> of(Article article) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("state", article.state());
        fields.put("language", article.language());
        return saying(article.wording(), fields);
    }

    /** Of a text that readers do not see yet. */
    static Map<String, Object> of(Revision revision) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("revision", revision.number());
        return saying(revision.wording(), fields);
    }

    private static Map<String, Object> saying(Wording wording, Map<String, Object> fields) {
        fields.put("title", wording.title());
        fields.put("slug", wording.slug());
        fields.put("category", wording.category().orElse(null));
        fields.put("menuWeight", wording.menuWeight().orElse(null));
        fields.put("lead", wording.lead());
        fields.put("body", wording.body());
        fields.put("details", wording.details().isEmpty() ? null : wording.details());
        return fields;
    }
}
