package info.becs.news.entity;

import static info.becs.news.entity.ArticleState.DRAFT;
import static info.becs.news.entity.ArticleState.PUBLISHED;
import static info.becs.news.entity.ArticleState.WITHDRAWN;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A text with a lasting address, in one language; its translation is an article of the same story. */
@Entity
@Table(name = "news_article")
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Version
    private int version;

    private String story;
    private String language;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    private String category;
    private String title;
    private String slug;

    @Column(name = "page_slug")
    private String pageSlug;

    private String lead;
    private String body;

    @Column(name = "menu_weight")
    private Integer menuWeight;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Article() {}

    private Article(UUID story, String language, ArticleKind kind, ArticleText text, Instant now) {
        this.story = story.toString();
        this.language = language;
        this.kind = kind;
        this.state = DRAFT;
        write(text, text.slugOrTitle(), now);
    }

    public static Article draft(UUID story, String language, ArticleKind kind, ArticleText text, Instant now) {
        return new Article(story, language, kind, text, now);
    }

    /** A draft of the same story in another language. */
    public Article translated(String otherLanguage, ArticleText text, Instant now) {
        if (otherLanguage.equals(language)) {
            throw NewsProblem.translationIntoItself(language);
        }
        return new Article(UUID.fromString(story), otherLanguage, kind, text, now);
    }

    /** Begun by this person. */
    public Article by(PersonId author) {
        writtenBy = author.toString();
        return this;
    }

    /** A published article keeps its address, unless the editor names a new one. */
    public void revise(ArticleText text, Instant now) {
        write(text, publishedAt == null || !text.slug().isEmpty() ? text.slugOrTitle() : slug, now);
    }

    /**
     * Shows it to readers; a withdrawn one returns to its old address and date.
     *
     * @return false if it was published already: a double click is harmless
     */
    public boolean publish(Instant now) {
        if (state == PUBLISHED) {
            return false;
        }
        state = PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        changedAt = now;
        return true;
    }

    /** Takes it from the readers. Withdrawing twice changes nothing. */
    public boolean withdraw(Instant now) {
        switch (state) {
            case DRAFT:
                throw NewsProblem.neverPublished(number);
            case WITHDRAWN:
                return false;
            default:
                state = WITHDRAWN;
                changedAt = now;
                return true;
        }
    }

    /**
     * Lets readers through to a published one only; that a draft exists is nobody's business.
     *
     * @param asked what the reader asked for: the refusal must not say more than they know
     */
    public Article requirePublished(String asked) {
        switch (state) {
            case PUBLISHED:
                return this;
            case WITHDRAWN:
                throw NewsProblem.withdrawn();
            default:
                throw NewsProblem.notFound(asked);
        }
    }

    private void write(ArticleText text, String newSlug, Instant now) {
        if (kind == ArticleKind.ARTICLE && text.category().isEmpty()) {
            throw NewsProblem.categoryMissing();
        }
        title = text.title();
        slug = newSlug;
        pageSlug = kind == ArticleKind.PAGE ? newSlug : null;
        lead = text.lead();
        body = text.body().markup();
        category = text.category().isEmpty() ? null : text.category();
        menuWeight = kind == ArticleKind.PAGE ? text.menuWeight() : null;
        changedAt = now;
    }

    public boolean isPublished() {
        return state == PUBLISHED;
    }

    public boolean isPage() {
        return kind == ArticleKind.PAGE;
    }

    public String path() {
        return kind.path(number, slug);
    }

    public long number() {
        return number;
    }

    public int version() {
        return version;
    }

    public UUID story() {
        return UUID.fromString(story);
    }

    public String language() {
        return language;
    }

    public ArticleKind kind() {
        return kind;
    }

    public ArticleState state() {
        return state;
    }

    public Optional<String> category() {
        return Optional.ofNullable(category);
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

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Empty for samples, and for somebody who was erased. */
    public Optional<PersonId> writtenBy() {
        return PersonId.of(writtenBy);
    }

    /** Within which roles of this module may be given: its category; pages belong to none. */
    public String scope() {
        return Category.scope(category == null ? "" : category);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
