package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The text of an article as somebody has saved it once. It never changes; that it was published is noted on it. */
@Entity
@Table(name = "news_revision")
@IdClass(Revision.Key.class)
public class Revision {

    /** Which revision of which article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long article;
        private Integer number;

        protected Key() {}

        public Key(long article, int number) {
            this.article = article;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && article.equals(key.article) && number.equals(key.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, number);
        }
    }

    @Id
    private Long article;

    @Id
    private Integer number;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "restored_from")
    private Integer restoredFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    @Embedded
    private Wording wording;

    protected Revision() {}

    Revision(Long article, int number, ArticleText text, String slug, Instant now) {
        this.article = article;
        this.number = number;
        this.savedAt = now;
        this.wording = Wording.of(text, slug);
    }

    /** Saved by this person; nobody where the platform does it. */
    public Revision by(Optional<PersonId> person) {
        savedBy = person.map(PersonId::toString).orElse(null);
        return this;
    }

    /** Says what an older one says. */
    public Revision restoring(int older) {
        restoredFrom = older;
        return this;
    }

    /** Readers have it from now on. */
    public void published(Instant now, Optional<PersonId> person) {
        publishedAt = now;
        publishedBy = person.map(PersonId::toString).orElse(null);
    }

    public long article() {
        return article;
    }

    public int number() {
        return number;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Empty for samples, and for somebody who was erased. */
    public Optional<PersonId> savedBy() {
        return PersonId.of(savedBy);
    }

    public Optional<Integer> restoredFrom() {
        return Optional.ofNullable(restoredFrom);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<PersonId> publishedBy() {
        return PersonId.of(publishedBy);
    }

    public Wording wording() {
        return wording;
    }
}
