package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What somebody is typing of an article: kept for them alone until they save it as a revision or throw it away. */
@Entity
@Table(name = "news_working_copy")
@IdClass(WorkingCopy.Key.class)
public class WorkingCopy {

    /** Whose copy of which article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long article;
        private String person;

        protected Key() {}

        public Key(long article, PersonId person) {
            this.article = article;
            this.person = person.toString();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && article.equals(key.article) && person.equals(key.person);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, person);
        }
    }

    @Id
    private Long article;

    @Id
    private String person;

    @Column(name = "based_on")
    private int basedOn;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String category;
    private String title;
    private String slug;
    private String lead;
    private String body;

    @Column(name = "menu_weight")
    private Integer menuWeight;

    private String details;

    protected WorkingCopy() {}

    public WorkingCopy(long article, PersonId person) {
        this.article = article;
        this.person = person.toString();
    }

    /** Says this from now on. No rule of a finished text holds for it: it may have no title yet. */
    public WorkingCopy say(TypedText text, int builtOn, Instant now) {
        basedOn = builtOn;
        savedAt = now;
        category = text.category();
        title = text.title();
        slug = text.slug();
        lead = text.lead();
        body = text.body().markup();
        menuWeight = text.menuWeight();
        details = DetailsJson.write(text.details());
        return this;
    }

    /** The revision that was being changed. */
    public int basedOn() {
        return basedOn;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String category() {
        return category;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

    public String lead() {
        return lead;
    }

    /** As the sanitiser left it. */
    public String body() {
        return body;
    }

    public Optional<Integer> menuWeight() {
        return Optional.ofNullable(menuWeight);
    }

    public ArticleDetails details() {
        return DetailsJson.read(details);
    }
}
