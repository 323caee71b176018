package info.becs.complaints.control;

import info.becs.kit.text.Bangla;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words of a text in the one form in which they are kept and asked for: digits Latin, letters small, spellings joined, endings
 * taken off as the search of the site does it, and without those that every text has.
 */
@ApplicationScoped
public class StoryWords {

    /** One after the other, until nothing is left to take off: শুক্রবারে and শুক্রবার end in the same then. */
    private static final int ENDINGS = 4;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** Besides those that Lucene knows: what nearly every complaint says. */
    private static final String COMMON = """
        এবং একটি এক এই সেই ওই আমি আমার আমাকে আমাদের আপনি আপনার তারা তাদের তিনি তাকে সে তা কি কী কেন কবে যে যা যার থেকে জন্য সঙ্গে সাথে পরে আগে
        করে করি করা করেছি করেছে করেন হয় হয়েছে হয়নি হলো ছিল আছে নেই না নাই কিন্তু তবে আর এখন এখনো তখন দিয়ে দিয়েছে দিয়েছি দেয়নি দিন টাকা পণ্য অর্ডার
        কোম্পানি প্রতিষ্ঠান অভিযোগ have has had been from they them their my me we our you your he she after before did does would could
        """;

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, chain(words));
        }
    };

    private static TokenStream chain(TokenStream words) {
        TokenStream small = new DecimalDigitFilter(new LowerCaseFilter(words));
        TokenStream told = new StopFilter(small, EnglishAnalyzer.getDefaultStopSet());
        TokenStream joined = new BengaliNormalizationFilter(new IndicNormalizationFilter(told));
        TokenStream stems = new StopFilter(joined, BengaliAnalyzer.getDefaultStopSet());
        for (int ending = 0; ending < ENDINGS; ending++) {
            stems = new BengaliStemFilter(stems);
        }
        return new PorterStemFilter(stems);
    }

    @PreDestroy
    void close() {
        analyzer.close();
    }

    private final Set<String> common = read(COMMON);

    /** Each once, in the order of the text. */
    public Set<String> of(String text) {
        Set<String> words = read(text);
        words.removeAll(common);
        return words;
    }

    private Set<String> read(String text) {
        var words = new LinkedHashSet<String>();
        try (TokenStream stream = analyzer.tokenStream("", Bangla.normalise(text))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (word.length() >= SHORTEST && word.length() <= LONGEST) {
                    words.add(word.toString());
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
