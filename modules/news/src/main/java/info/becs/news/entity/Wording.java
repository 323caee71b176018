package info.becs.news.entity;

import info.becs.news.media.entity.PictureAddress;
import info.becs.spi.pages.Html;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an article says, in the columns that it shares with its revisions and with what is being typed. */
@Embeddable
public class Wording {

    private String category;
    private String title;
    private String slug;
    private String lead;
    private String body;

    @Column(name = "menu_weight")
    private Integer menuWeight;

    private String details;
    private Long hero;

    protected Wording() {}

    private Wording(
            String category,
            String title,
            String slug,
            String lead,
            Html body,
            Integer menuWeight,
            ArticleDetails details) {
        this.category = category;
        this.title = title;
        this.slug = slug;
        this.lead = lead;
        this.body = body.markup();
        this.menuWeight = menuWeight;
        this.details = DetailsJson.write(details);
        this.hero = details.hero() == null ? null : details.hero().picture();
    }

    /** @param address the slug that it has, or would have */
    public static Wording of(ArticleText text, String address) {
        String category = text.category().isEmpty() ? null : text.category();
        return new Wording(
                category, text.title(), address, text.lead(), text.body(), text.menuWeight(), text.details());
    }

    /** Finished or not: a category is never null here, and need not exist. */
    static Wording of(TypedText text) {
        return new Wording(
                text.category(),
                text.title(),
                text.slug(),
                text.lead(),
                text.body(),
                text.menuWeight(),
                text.details());
    }

    /** @param cleaned its markup, cleaned by the policy of today */
    public ArticleText text(Html cleaned) {
        return new ArticleText(title, slug, lead, cleaned, category().orElse(""), menuWeight, details());
    }

    /** Whether it says the same as a text that comes in now. */
    boolean says(ArticleText text, String address) {
        return title.equals(text.title())
                && slug.equals(address)
                && lead.equals(text.lead())
                && body.equals(text.body().markup())
                && category().orElse("").equals(text.category())
                && Objects.equals(menuWeight, text.menuWeight())
                && details().equals(text.details());
    }

    void clean(Html cleaned) {
        body = cleaned.markup();
    }

    /** Nothing is left but where it lay. */
    void empty() {
        title = "";
        slug = "";
        lead = "";
        body = "";
        details = null;
        hero = null;
    }

    public Optional<String> category() {
        return Optional.ofNullable(category);
    }

    /** Within which roles of this module may be given: its category; pages belong to none. */
    public String scope() {
        return Category.scope(category().orElse(""));
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

    /** The number of the picture above it. */
    public Optional<Long> hero() {
        return Optional.ofNullable(hero);
    }

    /** Numbers of all pictures that it shows, each once. */
    public List<Long> pictures() {
        return Stream.concat(hero().stream(), PictureAddress.numbers(body).stream())
                .distinct()
                .toList();
    }

    public ArticleDetails details() {
        return DetailsJson.read(details);
    }
}
