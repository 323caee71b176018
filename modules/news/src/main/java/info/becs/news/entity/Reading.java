package info.becs.news.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much an article is read these days: a thousand for each reader, growing less from hour to hour. */
@Entity
@Table(name = "news_reading")
public class Reading {

    public static final long OF_ONE = 1_000;

    @Id
    private Long article;

    private String language;
    private long score;

    protected Reading() {}

    public Reading(Article article, int readers) {
        this.article = article.number();
        this.language = article.language();
        this.score = readers * OF_ONE;
    }
}
