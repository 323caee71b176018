package info.becs.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A tag of an article that readers see now. */
@Entity
@Table(name = "news_article_tag")
@IdClass(ArticleTag.Key.class)
public class ArticleTag {

    /** Each tag once for each article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String tag;
        private Long article;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tag.equals(key.tag) && article.equals(key.article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tag, article);
        }
    }

    @Id
    private String tag;

    @Id
    private Long article;

    private String language;
    private String name;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected ArticleTag() {}

    /** @param name as the editor wrote it; its address is made of it */
    public ArticleTag(Article article, String name) {
        this.tag = ArticleDetails.tagPath(name);
        this.article = article.number();
        this.language = article.language();
        this.name = name;
        this.publishedAt = article.publishedAt().orElseThrow();
    }
}
