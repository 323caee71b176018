package info.becs.news.control;

import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.FoundStory;
import info.becs.news.entity.LiveText;
import info.becs.news.entity.Question;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** Finds stories by words. */
@ApplicationScoped
public class Search {

    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.PUBLISHED, SortField.Type.LONG, true),
            new SortField(Fields.NUMBER, SortField.Type.LONG, true));
    private static final int HIGHEST_COUNT = 1_000;
    private static final int MOST_TAGS = 5_000;

    /** Where readers of one language look. */
    public record Where(String language, Optional<String> category, Optional<ArticleKind> kind) {}

    /** @param count how many there are in all, up to a thousand */
    public record Found(Slice<FoundStory> stories, long count) {}

    /** A document of the index: its numbers by language. */
    private record Hit(Map<String, Long> numbers, ScoreDoc place) {}

    private record Hits(List<Hit> all, long count) {}

    @Inject
    SearchIndex index;

    @Inject
    LiveTexts texts;

    private Synonyms synonyms;

    @PostConstruct
    void read() {
        synonyms = new Synonyms(word -> Wanted.terms(index.words(), Fields.Way.NORM, word).stream()
                .findFirst()
                .orElse(word));
    }

    /** The best first; with equal ones the newest. */
    public Found stories(Question question, Where where, Optional<Cursor> after, int size) {
        var wanted = Wanted.of(question, index.words(), synonyms);
        Query query = within(new Questions(where.language()).stories(wanted), where);
        Optional<Object[]> last = after.map(Search::place);
        Hits hits = index.ask(searcher -> hits(searcher, query, last, size + 1));
        boolean more = hits.all().size() > size;
        List<Hit> page = more ? hits.all().subList(0, size) : hits.all();
        var highlights = new Highlights(index.words(), wanted);
        var stories = shown(page, where.language()).stream()
                .map(text -> found(text, where.language(), highlights))
                .toList();
        String next = more ? cursor(page.get(size - 1)) : null;
        return new Found(new Slice<>(stories, next), hits.count());
    }

    /** Titles that go on as somebody types. */
    public List<LiveText> beginning(Question question, String language, int most) {
        var wanted = Wanted.of(question, index.words(), synonyms);
        var where = new Where(language, Optional.empty(), Optional.empty());
        Query query = within(new Questions(language).beginnings(wanted), where);
        return shown(
                index.ask(searcher -> hits(searcher, query, Optional.empty(), most))
                        .all(),
                language);
    }

    /** What most is written about, for those who do not know what to ask; none while the index is being made. */
    public List<String> topics(String language, int most) {
        return index.isReady() ? index.ask(searcher -> topics(searcher.getIndexReader(), language, most)) : List.of();
    }

    private static List<String> topics(IndexReader reader, String language, int most) throws IOException {
        Terms tags = MultiTerms.getTerms(reader, Fields.tags(language));
        if (tags == null) {
            return List.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        TermsEnum each = tags.iterator();
        while (each.next() != null && counts.size() < MOST_TAGS) {
            counts.put(each.term().utf8ToString(), each.docFreq());
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static FoundStory found(LiveText text, String language, Highlights highlights) {
        return new FoundStory(
                text.line(),
                text.kind(),
                !text.language().equals(language),
                highlights.whole(text.line().title()),
                highlights.excerpt(text.reading(), text.line().lead()));
    }

    private static Query within(Query query, Where where) {
        var all = new BooleanQuery.Builder().add(query, Occur.MUST);
        where.category().ifPresent(id -> all.add(Questions.keyword(Fields.CATEGORY, id), Occur.FILTER));
        where.kind().ifPresent(kind -> all.add(Questions.keyword(Fields.KIND, kind.name()), Occur.FILTER));
        return all.build();
    }

    private static Hits hits(IndexSearcher searcher, Query query, Optional<Object[]> after, int most)
            throws IOException {
        // Numbers differ, so that which document it was does not matter; it must be one that there is.
        int any = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
        FieldDoc place =
                after.map(values -> new FieldDoc(any, Float.NaN, values)).orElse(null);
        TopDocs top = searcher.searchAfter(place, query, most, BEST_FIRST);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            Map<String, Long> numbers = new LinkedHashMap<>();
            for (String language : Fields.LANGUAGES) {
                number(searcher, hit.doc, Fields.number(language)).ifPresent(n -> numbers.put(language, n));
            }
            hits.add(new Hit(numbers, hit));
        }
        return new Hits(hits, Math.min(HIGHEST_COUNT, top.totalHits.value));
    }

    private static Optional<Long> number(IndexSearcher searcher, int document, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
        return numbers != null && numbers.advanceExact(document - leaf.docBase)
                ? Optional.of(numbers.longValue())
                : Optional.empty();
    }

    /** As the database has them now: what was withdrawn a moment ago is not among them. */
    private List<LiveText> shown(List<Hit> hits, String language) {
        List<Long> numbers = hits.stream()
                .map(Hit::numbers)
                .map(all -> all.getOrDefault(language, all.values().iterator().next()))
                .toList();
        Map<Long, LiveText> live = texts.numbered(numbers).stream()
                .collect(Collectors.toMap(text -> text.line().number(), Function.identity()));
        return numbers.stream().filter(live::containsKey).map(live::get).toList();
    }

    private static String cursor(Hit last) {
        Object[] fields = ((FieldDoc) last.place()).fields;
        int score = Float.floatToIntBits((Float) fields[0]);
        return new Cursor(Instant.ofEpochMilli((Long) fields[1]), score + "-" + fields[2]).text();
    }

    private static Object[] place(Cursor cursor) {
        // What is no pair of numbers is refused where one is read.
        String[] parts = (cursor.id() + "-").split("-", 2);
        float score = Float.intBitsToFloat((int) new Cursor(cursor.at(), parts[0]).number());
        long number = new Cursor(cursor.at(), parts[1].replaceAll("-$", "")).number();
        return new Object[] {score, cursor.at().toEpochMilli(), number};
    }
}
