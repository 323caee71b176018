package info.becs.news.entity;

import info.becs.kit.text.SecretCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret address at which whoever has it reads the newest text of an article, for a while. */
@Entity
@Table(name = "news_draft_link")
public class DraftLink {

    @Id
    private String digest;

    private Long article;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected DraftLink() {}

    public DraftLink(SecretCode code, Article article, Instant expiresAt) {
        this.digest = code.digest();
        this.article = article.number();
        this.expiresAt = expiresAt;
    }

    public long article() {
        return article;
    }

    public boolean isOver(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
