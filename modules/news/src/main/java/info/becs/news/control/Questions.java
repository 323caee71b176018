package info.becs.news.control;

import info.becs.news.control.Fields.Way;
import info.becs.news.control.Wanted.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/*
 * Every query is built here out of single terms, so there is no language in which a reader could ask for more: signs are
 * dropped before, and what grows by itself (a letter that was mistyped, a beginning) is bounded.
 */
/** What readers want, as the index is asked. */
final class Questions {

    private static final float TITLE = 3f;
    private static final float OTHER_LANGUAGE = 0.5f;
    private static final float MISTYPED = 0.2f;
    private static final float LATER_KEYS = 0.6f;
    private static final int LONG_ENOUGH_TO_MISTYPE = 5;
    private static final int MOST_MISTYPED = 20;
    private static final int FEW_ENOUGH_TO_MISTYPE = 6;
    /** Keys of sound in one question, shared by its words: Lucene refuses a query of more than 1,024 terms. */
    private static final int MOST_KEYS = 48;

    private static final float TIE = 0.1f;
    private static final int NEAR = 3;

    private final String language;

    /** @param language of the reader: what stands in it comes first */
    Questions(String language) {
        this.language = language;
    }

    /** Stories that have most of the words; all of them where there are two or fewer. */
    Query stories(Wanted wanted) {
        var telling = wanted.telling();
        var all = new BooleanQuery.Builder();
        var must = new BooleanQuery.Builder();
        int many = wanted.words().size();
        telling.forEach(word -> must.add(anywhere(word, many), Occur.SHOULD));
        must.setMinimumNumberShouldMatch(least(telling.size()));
        all.add(must.build(), Occur.MUST);
        wanted.words().stream()
                .filter(word -> !telling.contains(word))
                .forEach(word -> all.add(anywhere(word, many), Occur.SHOULD));
        if (wanted.words().size() > 1) {
            near(wanted).forEach(phrase -> all.add(phrase, Occur.SHOULD));
        }
        return all.build();
    }

    private static int least(int words) {
        return words <= 2 ? words : words <= 5 ? words - 1 : words * 6 / 10;
    }

    /** @param many words of the question: what each may grow to is less when there are more */
    private Query anywhere(Word word, int many) {
        List<Query> ways = new ArrayList<>();
        for (String each : Fields.LANGUAGES) {
            float weight = each.equals(language) ? 1f : OTHER_LANGUAGE;
            for (String part : Fields.PARTS) {
                float here = weight * (part.equals("title") ? TITLE : 1f);
                for (Way way : Way.values()) {
                    spelled(Fields.name(each, part, way), word, way, many)
                            .forEach((query, telling) -> ways.add(new BoostQuery(query, here * telling)));
                }
                if (many <= FEW_ENOUGH_TO_MISTYPE) {
                    ways.addAll(mistyped(Fields.name(each, part, Way.NORM), word.of(Way.NORM), here * MISTYPED));
                }
            }
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    /** Each spelling of a word, and how much it tells to find it: the first one most. */
    private static Map<Query, Float> spelled(String field, Word word, Way way, int many) {
        Map<Query, Float> spelled = new LinkedHashMap<>();
        word.of(way).stream()
                .limit(way == Way.SOUND ? Math.max(2, MOST_KEYS / many) : Long.MAX_VALUE)
                .forEach(term -> spelled.put(
                        new TermQuery(new Term(field, term)),
                        word.weight(way) * (spelled.isEmpty() ? 1f : LATER_KEYS)));
        return spelled;
    }

    private static List<Query> mistyped(String field, Set<String> terms, float weight) {
        return terms.stream()
                .limit(1)
                .filter(term -> term.length() >= LONG_ENOUGH_TO_MISTYPE)
                .map(term -> (Query)
                        new BoostQuery(new FuzzyQuery(new Term(field, term), 1, 1, MOST_MISTYPED, true), weight))
                .toList();
    }

    private List<Query> near(Wanted wanted) {
        return Fields.PARTS.stream()
                .map(part -> {
                    var phrase = new PhraseQuery.Builder().setSlop(NEAR);
                    wanted.words().stream()
                            .flatMap(word -> word.of(Way.NORM).stream().limit(1))
                            .forEach(term -> phrase.add(new Term(Fields.name(language, part, Way.NORM), term)));
                    return (Query) phrase.build();
                })
                .toList();
    }

    /** Stories whose titles have these words, the last of which may not be finished. */
    Query beginnings(Wanted wanted) {
        var all = new BooleanQuery.Builder();
        List<Word> words = wanted.words();
        for (int i = 0; i < words.size(); i++) {
            List<Query> ways = new ArrayList<>();
            for (Way way : List.of(Way.NORM, Way.SOUND)) {
                String field = Fields.name(language, "title", way);
                for (String term : words.get(i).of(way)) {
                    ways.add(
                            i < words.size() - 1
                                    ? new TermQuery(new Term(field, term))
                                    : new PrefixQuery(new Term(field, term)));
                }
            }
            all.add(new DisjunctionMaxQuery(ways, 0), Occur.MUST);
        }
        return all.build();
    }

    static Query keyword(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
