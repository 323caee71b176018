package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody said of an article to those who work on it: of a passage, or with a step of its review. */
@Entity
@Table(name = "news_remark")
public class Remark {

    /** On which occasion. */
    public enum Kind {
        REMARK,
        /** Its author handed it in. */
        SUBMITTED,
        /** Somebody wants it changed. */
        RETURNED
    }

    @Id
    private String id;

    private Long article;
    private int revision;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    private String passage;
    private String words;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Remark() {}

    /** @param passage the words of the text that it is about; empty for the whole */
    public Remark(UUID id, Article article, Kind kind, String passage, String words, PersonId by, Instant now) {
        this.id = id.toString();
        this.article = article.number();
        this.revision = article.revision();
        this.kind = kind;
        this.passage = passage.isEmpty() ? null : passage;
        this.words = words;
        this.madeBy = by.toString();
        this.madeAt = now;
    }

    /** It was answered or followed. Doing it twice changes nothing. */
    public void settle(PersonId by, Instant now) {
        if (settledAt == null) {
            settledBy = by.toString();
            settledAt = now;
        }
    }

    public String id() {
        return id;
    }

    public long article() {
        return article;
    }

    /** The newest revision when it was made. */
    public int revision() {
        return revision;
    }

    public Kind kind() {
        return kind;
    }

    public Optional<PersonId> madeBy() {
        return PersonId.of(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<String> passage() {
        return Optional.ofNullable(passage);
    }

    public String words() {
        return words;
    }

    public Optional<PersonId> settledBy() {
        return PersonId.of(settledBy);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
