package info.becs.news.control;

import info.becs.news.control.Fields.Way;
import info.becs.news.entity.Fold;
import info.becs.news.entity.Question;
import info.becs.news.entity.Sound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a question, each as it may stand in the fields of the index. */
final class Wanted {

    /** One word: for each way of reading, what would be found. */
    record Word(Map<Way, Set<String>> terms, boolean isCommon, boolean isBangla) {

        /** Who writes in Bangla letters says more by them than by the sound. */
        float weight(Way way) {
            return way == Way.SOUND && isBangla ? way.weight() * LESS : way.weight();
        }

        Set<String> of(Way way) {
            return terms.getOrDefault(way, Set.of());
        }
    }

    private static final float LESS = 0.2f;

    private final List<Word> words = new ArrayList<>();

    private Wanted() {}

    static Wanted of(Question question, Fields.All fields, Synonyms synonyms) {
        var wanted = new Wanted();
        for (String word : question.words()) {
            Map<Way, Set<String>> terms = new EnumMap<>(Way.class);
            for (Way way : List.of(Way.EXACT, Way.NORM, Way.STEM)) {
                terms.put(way, terms(fields, way, word));
            }
            Set<String> norms = new LinkedHashSet<>(terms.get(Way.NORM));
            terms.get(Way.NORM).forEach(norm -> norms.addAll(synonyms.of(norm)));
            terms.put(Way.NORM, norms);
            terms.put(Way.SOUND, isStop(word) ? Set.of() : sounds(word));
            if (!terms.get(Way.EXACT).isEmpty()) {
                wanted.words.add(new Word(terms, isStop(word), Fold.isBangla(word)));
            }
        }
        return wanted;
    }

    List<Word> words() {
        return words;
    }

    /** Those without which nothing is found: what every text has counts only where there is nothing else. */
    List<Word> telling() {
        List<Word> telling = words.stream().filter(word -> !word.isCommon()).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** All that would be found in one way of reading. */
    Set<String> all(Way way) {
        Set<String> all = new LinkedHashSet<>();
        telling().forEach(word -> all.addAll(word.of(way)));
        return all;
    }

    private static Set<String> sounds(String word) {
        return Fold.isBangla(word) ? Sound.ofBangla(word) : Sound.ofRoman(word);
    }

    private static boolean isStop(String word) {
        return stop(BengaliAnalyzer.getDefaultStopSet(), word) || stop(EnglishAnalyzer.getDefaultStopSet(), word);
    }

    private static boolean stop(CharArraySet set, String word) {
        return set.contains(word);
    }

    static Set<String> terms(Fields.All fields, Way way, String text) {
        Set<String> terms = new LinkedHashSet<>();
        each(fields, way, text, terms::add);
        return terms;
    }

    /** Every word of a text, as one way of reading has it. */
    static void each(Fields.All fields, Way way, String text, Consumer<String> found) {
        try (TokenStream tokens = fields.of(way).tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.length() > 0) {
                    found.accept(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
