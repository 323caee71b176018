package info.becs.news.entity;

import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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
}
