package info.becs.news.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How often pages have been moved: one row, which each move counts up. */
@Entity
@Table(name = "news_page_order")
public class PageOrder {

    public static final int ONE = 1;

    @Id
    private int id;

    @Version
    private int version;

    protected PageOrder() {}

    public int version() {
        return version;
    }
}
