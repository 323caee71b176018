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

    @Id
    private String id;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private int weight;

    protected Category() {}

    public String id() {
        return id;
    }

    public Text name() {
        return Text.of(nameBn, nameEn);
    }
}
