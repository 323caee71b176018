package info.becs.news.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Where an article was found before it got another address. */
@Entity
@Table(name = "news_former_address")
@IdClass(FormerAddress.Key.class)
public class FormerAddress {

    /** A path means one thing in each language. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String language;
        private String path;

        protected Key() {}

        public Key(String language, String path) {
            this.language = language;
            this.path = path;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && language.equals(key.language) && path.equals(key.path);
        }

        @Override
        public int hashCode() {
            return Objects.hash(language, path);
        }
    }

    @Id
    private String language;

    @Id
    private String path;

    private Long article;

    protected FormerAddress() {}

    public FormerAddress(String language, String path) {
        this.language = language;
        this.path = path;
    }

    /** Leads to this article from now on. */
    public FormerAddress to(Article newer) {
        article = newer.number();
        return this;
    }

    public long article() {
        return article;
    }
}
