package info.becs.news.control;

import info.becs.news.control.Fields.Way;
import info.becs.news.entity.Article;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.ArticleKind;
import info.becs.news.entity.PlainText;
import info.becs.news.entity.Wording;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/*
 * A story is like another when they share tags, or the words that make each of them special: frequent in this one, rare among
 * all. Two such words at least, or a tag; else anything would be like anything.
 */
/** Finds what is like an article. */
@ApplicationScoped
public class Similar {

    private static final int MOST_WORDS = 25;
    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_TEXT = 20_000;
    private static final float TAG = 4f;

    private record Word(String term, double weight) {}

    @Inject
    SearchIndex index;

    /** Numbers of articles in the same language, the most like it first; none while the index is being made. */
    public List<Long> to(Article article, Wording wording, int most) {
        try {
            return index.isReady() ? index.ask(searcher -> like(searcher, article, wording, most)) : List.of();
        } catch (Problem beingMadeAnew) {
            return List.of();
        }
    }

    private List<Long> like(IndexSearcher searcher, Article article, Wording wording, int most) throws IOException {
        String language = article.language();
        String field = Fields.name(language, "text", Way.STEM);
        var alike = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2);
        for (Word word : telling(searcher.getIndexReader(), field, text(wording))) {
            alike.add(new BoostQuery(new TermQuery(new Term(field, word.term())), (float) word.weight()), Occur.SHOULD);
        }
        for (String tag : wording.details().tags()) {
            Query same = new BoostQuery(Questions.keyword(Fields.TAG, ArticleDetails.tagPath(tag)), TAG);
            // Twice, so that one tag is enough.
            alike.add(same, Occur.SHOULD).add(same, Occur.SHOULD);
        }
        Query query = new BooleanQuery.Builder()
                .add(alike.build(), Occur.MUST)
                .add(Questions.keyword(Fields.LANGUAGE, language), Occur.FILTER)
                .add(Questions.keyword(Fields.KIND, ArticleKind.ARTICLE.name()), Occur.FILTER)
                .add(Questions.keyword(Fields.STORY, article.story().toString()), Occur.MUST_NOT)
                .build();
        List<Long> numbers = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
            var values = MultiDocValues.getNumericValues(searcher.getIndexReader(), Fields.number(language));
            if (values != null && values.advanceExact(hit.doc)) {
                numbers.add(values.longValue());
            }
        }
        return numbers;
    }

    private static String text(Wording wording) {
        String text =
                wording.title() + " " + wording.title() + " " + wording.lead() + " " + PlainText.of(wording.body());
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private List<Word> telling(IndexReader reader, String field, String text) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Wanted.each(index.words(), Way.STEM, text, term -> counts.merge(term, 1, Integer::sum));
        List<Word> words = new ArrayList<>();
        for (var entry : counts.entrySet()) {
            int stories = entry.getKey().length() < SHORTEST_WORD ? 0 : reader.docFreq(new Term(field, entry.getKey()));
            // In another story too, and not in every second one.
            if (stories > 1 && stories <= Math.max(2, reader.numDocs() / 2)) {
                double rare = Math.log(1 + (double) reader.numDocs() / stories);
                words.add(new Word(entry.getKey(), Math.sqrt(entry.getValue()) * rare));
            }
        }
        words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::term));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }
}
