package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What readers are told that was wrong in an article which they may have read. */
@Entity
@Table(name = "news_correction")
public class Correction {

    @Id
    private String id;

    private Long article;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private String words;

    protected Correction() {}

    public Correction(UUID id, Article article, String words, PersonId by, Instant now) {
        this.id = id.toString();
        this.article = article.number();
        this.words = words;
        this.madeBy = by.toString();
        this.madeAt = now;
    }
}
