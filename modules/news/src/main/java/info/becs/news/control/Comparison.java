package info.becs.news.control;

import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleText;
import info.becs.news.entity.Difference;
import info.becs.news.entity.Revision;
import info.becs.news.entity.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Wordings of an article held against each other, field by field. */
public final class Comparison {

    /** Whose change a field holds, seen from the revision on which both build. */
    public enum Side {
        THEIRS,
        MINE,
        /** Both changed it, each in another way: somebody has to decide. */
        BOTH
    }

    /** One field that is not what it was: the change of the others, and one's own. */
    public record Field(String field, Side side, List<Difference.Part> theirs, List<Difference.Part> mine) {}

    private Comparison() {}

    /** What differs from one revision to the other; nothing of the fields that do not. */
    public static List<Difference> between(Revision before, Revision after) {
        return between(fields(before.wording()), fields(after.wording()));
    }

    /** What has become of a text that two people changed at once. */
    public static List<Field> merging(Revision base, Revision theirs, ArticleText mine) {
        var from = fields(base.wording());
        var their = fields(theirs.wording());
        var own = fields(Wording.of(mine, mine.slug().isEmpty() ? base.wording().slug() : mine.slug()));
        var fields = new ArrayList<Field>();
        from.forEach((field, text) -> {
            boolean theyDid = !their.get(field).equals(text);
            boolean iDid = !own.get(field).equals(text);
            if ((theyDid || iDid) && !their.get(field).equals(own.get(field))) {
                fields.add(new Field(
                        field,
                        theyDid && iDid ? Side.BOTH : theyDid ? Side.THEIRS : Side.MINE,
                        WordDiff.of(field, text, their.get(field)).parts(),
                        WordDiff.of(field, text, own.get(field)).parts()));
            }
        });
        return fields;
    }

    private static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(field -> !before.get(field).equals(after.get(field)))
                .map(field -> WordDiff.of(field, before.get(field), after.get(field)))
                .toList();
    }

    private static Map<String, String> fields(Wording wording) {
        ArticleDetails details = wording.details();
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", wording.title());
        fields.put("slug", wording.slug());
        fields.put("category", wording.category().orElse(""));
        fields.put("menuWeight", wording.menuWeight().map(String::valueOf).orElse(""));
        fields.put("lead", wording.lead());
        fields.put("body", wording.body());
        fields.put(
                "hero",
                details.hero() == null
                        ? ""
                        : (details.hero().picture() + " " + details.hero().caption()).strip());
        fields.put("byline", String.join("\n", details.byline()));
        fields.put("place", details.place());
        fields.put("tags", String.join("\n", details.tags()));
        fields.put(
                "sources",
                details.sources().stream()
                        .map(source -> (source.title() + " " + source.url()).strip())
                        .collect(Collectors.joining("\n")));
        fields.put("related", details.related().stream().map(String::valueOf).collect(Collectors.joining("\n")));
        return fields;
    }
}
