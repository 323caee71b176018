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

/** What somebody is typing of an article: kept for them alone until they save it as a revision or throw it away. */
@Entity
@Table(name = "news_working_copy")
@IdClass(WorkingCopy.Key.class)
public class WorkingCopy {

    /** Whose copy of which article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long article;
        private String person;

        protected Key() {}

        public Key(long article, PersonId person) {
            this.article = article;
            this.person = person.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && article.equals(key.article) && person.equals(key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, person);
        }
    }

    @Id
    private Long article;

    @Id
    private String person;

    @Column(name = "based_on")
    private int basedOn;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Embedded
    private Wording wording;

    protected WorkingCopy() {}

    public WorkingCopy(long article, PersonId person) {
        this.article = article;
        this.person = person.toString();
    }

    /** Says this from now on. No rule of a finished text holds for it: it may have no title yet. */
    public WorkingCopy say(TypedText text, int builtOn, Instant now) {
        basedOn = builtOn;
        savedAt = now;
        wording = Wording.of(text);
        return this;
    }

    /** The revision that was being changed. */
    public int basedOn() {
        return basedOn;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Wording wording() {
        return wording;
    }
}
