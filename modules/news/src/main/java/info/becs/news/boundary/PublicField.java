package info.becs.news.boundary;

import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleLine;
import info.becs.news.entity.ListProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;

/** What everybody may know of an article that readers see. Nothing else can be asked for. */
enum PublicField {
    NUMBER("number", false, (line, article) -> line.number()),
    PATH("path", false, (line, article) -> line.path()),
    KIND("kind", false, (line, article) -> line.kind()),
    LANGUAGE("language", false, (line, article) -> line.language()),
    CATEGORY("category", false, (line, article) -> line.category()),
    TITLE("title", false, (line, article) -> line.title()),
    LEAD("lead", false, (line, article) -> line.lead()),
    BODY("body", true, (line, article) -> article.wording().body()),
    DETAILS("details", true, (line, article) -> article.wording().details()),
    PUBLISHED_AT("publishedAt", false, (line, article) -> line.publishedAt()),
    CHANGED_AT("changedAt", false, (line, article) -> line.changedAt());

    /** Which article in which language: that is said however little is asked for. */
    private static final Set<PublicField> ALWAYS = EnumSet.of(NUMBER, LANGUAGE);

    private final String asked;
    private final boolean whole;
    private final BiFunction<ArticleLine, Article, Object> value;

    PublicField(String asked, boolean whole, BiFunction<ArticleLine, Article, Object> value) {
        this.asked = asked;
        this.whole = whole;
        this.value = value;
    }

    /** In one order, however they were asked for. */
    static Set<PublicField> of(Iterable<String> names) {
        var fields = EnumSet.copyOf(ALWAYS);
        names.forEach(name -> fields.add(Arrays.stream(values())
                .filter(field -> field.asked.equals(name))
                .findFirst()
                .orElseThrow(() -> ListProblem.unknown(name))));
        return fields;
    }

    static Set<PublicField> ofLines() {
        var fields = EnumSet.allOf(PublicField.class);
        fields.removeIf(PublicField::isWhole);
        return fields;
    }

    String asked() {
        return asked;
    }

    /** Whether it is in no line, so that the whole article has to be read. */
    boolean isWhole() {
        return whole;
    }

    /** @param article null where no field is wanted that needs it */
    Object value(ArticleLine line, Article article) {
        return value.apply(line, article);
    }
}
