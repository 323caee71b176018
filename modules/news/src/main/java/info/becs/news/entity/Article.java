package info.becs.news.entity;

import static info.becs.news.entity.ArticleState.DRAFT;
import static info.becs.news.entity.ArticleState.PUBLISHED;
import static info.becs.news.entity.ArticleState.WITHDRAWN;

import info.becs.spi.pages.Html;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
    private Long number;

    @Version
    private int version;

    private String story;
    private String language;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Enumerated(EnumType.STRING)
    private ArticleState state;

    @Embedded
    private Wording wording;

    @Column(name = "page_slug")
    private String pageSlug;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private int revision;

    @Column(name = "live_revision")
    private Integer liveRevision;

    @Embedded
    private Review review = Review.beginning();

    @Embedded
    private Following following;

    @Embedded
    private Trash trash = Trash.outside();

    private int policy = Markup.POLICY;

    protected Article() {}

    private Article(UUID story, String language, ArticleKind kind, ArticleText text, Instant now) {
        this.story = story.toString();
        this.language = language;
        this.kind = kind;
        this.state = DRAFT;
        this.revision = 1;
        ArticleText fitting = fitting(text);
        show(fitting, fitting.slugOrTitle(), now);
    }

    public static Article draft(UUID story, String language, ArticleKind kind, ArticleText text, Instant now) {
        return new Article(story, language, kind, text, now);
    }

    /** A draft of the same story in another language. */
    public Article translated(String otherLanguage, ArticleText text, Instant now) {
        if (otherLanguage.equals(language)) {
            throw NewsProblem.translationIntoItself(language);
        }
        var translation = new Article(UUID.fromString(story), otherLanguage, kind, text, now);
        translation.following = following()
                .original()
                .map(first -> Following.of(first, null))
                .orElseGet(() -> Following.of(number, liveRevision().orElse(revision)));
        return translation;
    }

    /** Begun by this person. */
    public Article by(PersonId author) {
        writtenBy = author.toString();
        return this;
    }

    /** The text as it was begun, as its first revision; its number is known once it is kept. */
    public Revision firstRevision() {
        var first = new Revision(number, revision, wording.text(new Html(wording.body())), wording.slug(), changedAt)
                .by(writtenBy());
        if (state == PUBLISHED) {
            first.published(publishedAt, Optional.empty());
        }
        return first;
    }

    /**
     * The newest text from now on; readers go on seeing what was published. A published article keeps its address,
     * unless the editor names a new one.
     *
     * @param newest the newest revision so far
     * @return empty if it says what the newest one says
     */
    public Optional<Revision> revise(ArticleText text, Revision newest, Instant now) {
        ArticleText fitting = fitting(text);
        String address = liveRevision == null || !fitting.slug().isEmpty()
                ? fitting.slugOrTitle()
                : newest.wording().slug();
        if (newest.wording().says(fitting, address)) {
            return Optional.empty();
        }
        revision++;
        review.write();
        if (liveRevision == null) {
            show(fitting, address, now);
        }
        return Optional.of(new Revision(number, revision, fitting, address, now));
    }

    /**
     * Shows the newest text to readers, for an article whose row holds it: one that was never published, or a withdrawn
     * one that returns to its old address and date.
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
        if (liveRevision == null) {
            liveRevision = revision;
            review.settle();
        }
        return true;
    }

    /**
     * Shows this revision to readers.
     *
     * @param cleaned its markup, cleaned by the policy of today
     * @return false if they see it already
     */
    public boolean publish(Revision shown, Html cleaned, Instant now) {
        if (state == PUBLISHED && isLive(shown.number())) {
            return false;
        }
        state = PUBLISHED;
        publishedAt = publishedAt == null ? now : publishedAt;
        liveRevision = shown.number();
        if (shown.number() == revision) {
            review.settle();
        }
        show(shown.wording().text(cleaned), shown.wording().slug(), now);
        return true;
    }

    /** Its translation says what this revision of the original says. */
    public void agreesWith(int revisionOfOriginal) {
        if (following == null) {
            throw NewsProblem.noTranslation(number);
        }
        following.agreeWith(revisionOfOriginal);
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

    private ArticleText fitting(ArticleText text) {
        if (kind == ArticleKind.ARTICLE && text.category().isEmpty()) {
            throw NewsProblem.categoryMissing();
        }
        return kind == ArticleKind.ARTICLE ? text.outsideMenu() : text;
    }

    private void show(ArticleText text, String newSlug, Instant now) {
        wording = Wording.of(text, newSlug);
        pageSlug = kind == ArticleKind.PAGE ? newSlug : null;
        policy = Markup.POLICY;
        changedAt = now;
    }

    /** @param scheduled whether a moment is set at which it will be published */
    public ArticleStatus status(boolean scheduled) {
        return ArticleStatus.of(
                state, review.stage(), scheduled, following().outdatedSince().isPresent());
    }

    public Review review() {
        return review;
    }

    /** By the policy of today, which takes away what an older one let through. */
    public void clean(Html cleaned) {
        wording.clean(cleaned);
        policy = Markup.POLICY;
    }

    /** Readers are told what was wrong in it. */
    public void corrected(Instant now) {
        if (state != PUBLISHED) {
            throw NewsProblem.notLive(number);
        }
        changedAt = now;
    }

    /** Taken off the desk. */
    public void throwAway(Instant now) {
        if (state == PUBLISHED) {
            throw NewsProblem.stillLive();
        }
        trash.take(now);
    }

    public Trash trash() {
        return trash;
    }

    /** Its time in the trash is over: nothing is left but that readers had it once and are told that it is gone. */
    public void empty(UUID nobodysStory) {
        trash.empty();
        story = nobodysStory.toString();
        wording.empty();
        pageSlug = null;
        writtenBy = null;
    }

    /** The number of the newest revision. */
    public int revision() {
        return revision;
    }

    /** What readers see, or saw until it was withdrawn. */
    public Optional<Integer> liveRevision() {
        return Optional.ofNullable(liveRevision);
    }

    public boolean isLive(int number) {
        return liveRevision != null && liveRevision == number;
    }

    /** What it translates. All columns empty is no object at all for JPA, and a new one here would be a change. */
    public Following following() {
        return following == null ? new Following() : following;
    }

    public boolean isPublished() {
        return state == PUBLISHED;
    }

    public String path() {
        return kind.path(number, wording.slug());
    }

    /** Before it is kept for the first time, and never again. */
    public void numbered(long given) {
        number = given;
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

    /** What readers see, or the newest text until they saw any. */
    public Wording wording() {
        return wording;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** Empty for samples, and for somebody who was erased. */
    public Optional<PersonId> writtenBy() {
        return PersonId.of(writtenBy);
    }

    public String scope() {
        return wording.scope();
    }

    public Instant changedAt() {
        return changedAt;
    }
}
