package info.becs.news.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** Where a page stands among the others of its language. */
@Entity
@Table(name = "news_page_place")
public class PagePlace {

    @Id
    private Long article;

    private Long parent;
    private int weight;

    protected PagePlace() {}

    public PagePlace(long article) {
        this.article = article;
    }

    /** @param under the number of the page above it; empty at the top */
    public void move(Optional<Long> under, int order) {
        parent = under.orElse(null);
        weight = order;
    }

    public Optional<Long> parent() {
        return Optional.ofNullable(parent);
    }

    public int weight() {
        return weight;
    }
}
