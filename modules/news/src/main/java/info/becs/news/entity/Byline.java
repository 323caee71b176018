package info.becs.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Somebody who is named as an author of an article that readers see now. Nothing is kept of them but the name in print. */
@Entity
@Table(name = "news_byline")
@IdClass(Byline.Key.class)
public class Byline {

    /** Each author once for each article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String author;
        private Long article;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && author.equals(key.author) && article.equals(key.article);
        }

        @Override
        public int hashCode() {
            return Objects.hash(author, article);
        }
    }

    @Id
    private String author;

    @Id
    private Long article;

    private String language;
    private String name;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Byline() {}

    /** @param name as the editor wrote it; the address of its page is made of it */
    public Byline(Article article, String name) {
        this.author = ArticleDetails.authorPath(name);
        this.article = article.number();
        this.language = article.language();
        this.name = name;
        this.publishedAt = article.publishedAt().orElseThrow();
    }
}
