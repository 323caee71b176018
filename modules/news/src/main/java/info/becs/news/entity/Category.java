package info.becs.news.entity;

import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A drawer for articles, with a name in both languages. */
@Entity
@Table(name = "news_category")
public class Category {

    /** The noun under which staff are given a role for one category. */
    public static final String SCOPE = "news.category";

    private static final String EVERYWHERE = "*";

    @Id
    private String id;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private int weight;

    @Column(name = "two_person")
    private int twoPerson;

    @Version
    private int version;

    protected Category() {}

    /** The scope of what lies in a category; what lies in none belongs to those who may everywhere. */
    public static String scope(String category) {
        return category.isEmpty() ? EVERYWHERE : SCOPE + ":" + category;
    }

    public String id() {
        return id;
    }

    public Text name() {
        return Text.of(nameBn, nameEn);
    }

    /** Whether nobody publishes here what they have written or handed in. */
    public boolean needsTwo() {
        return twoPerson == 1;
    }

    public void needTwo(boolean wanted) {
        twoPerson = wanted ? 1 : 0;
    }

    public int version() {
        return version;
    }
}
