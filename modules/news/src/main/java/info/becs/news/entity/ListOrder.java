package info.becs.news.entity;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** In which order a program may ask for articles: each is that of an index. */
public enum ListOrder {
    NEWEST("publishedAt", true),
    OLDEST("publishedAt", false),
    LAST_CHANGED("changedAt", true),
    FIRST_CHANGED("changedAt", false);

    private final String field;
    private final boolean descending;

    ListOrder(String field, boolean descending) {
        this.field = field;
        this.descending = descending;
    }

    /** As it is asked for: the name of the field, with a minus for the latest first. */
    public static Optional<ListOrder> of(String asked) {
        return Arrays.stream(values())
                .filter(order -> order.asked().equals(asked))
                .findFirst();
    }

    public String asked() {
        return (descending ? "-" : "") + field;
    }

    public String field() {
        return field;
    }

    public boolean isByPublication() {
        return this == NEWEST || this == OLDEST;
    }

    public boolean isDescending() {
        return descending;
    }

    public Instant moment(ArticleLine line) {
        return isByPublication() ? line.publishedAt() : line.changedAt();
    }

    public Comparator<ArticleLine> comparator() {
        var ascending = Comparator.comparing(this::moment).thenComparing(ArticleLine::number);
        return descending ? ascending.reversed() : ascending;
    }
}
