package info.becs.news.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/*
 * Why three fields
 *
 * The stemmer joins অভিযোগ and অভিযোগের, but also বাড়তি (extra) and বাড়ি (house), and it breaks র‍্যাব. So what was typed counts most, what
 * is spelled otherwise counts less, and what has another ending least. A fourth field holds how Bangla words sound.
 *
 * Latin words run through the same chain: the Bangla steps leave them alone, as the English stemmer leaves Bangla alone.
 */
/** The fields of the index, and how words come into them. */
final class Fields {

    /** One way of reading a word, and how much it tells. */
    enum Way {
        EXACT(1f),
        NORM(0.7f),
        STEM(0.35f),
        SOUND(0.5f);

        private final float weight;

        Way(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }

        private String suffix() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<String> LANGUAGES = List.of("bn", "en");
    static final List<String> PARTS = List.of("title", "text");

    static final String STORY = "story";
    static final String SIGN = "sign";
    static final String LANGUAGE = "language";
    static final String CATEGORY = "category";
    static final String KIND = "kind";
    static final String TAG = "tag";
    static final String PUBLISHED = "published";
    static final String NUMBER = "number";

    private Fields() {}

    static String name(String language, String part, Way way) {
        return language + "." + part + way.suffix();
    }

    static String number(String language) {
        return NUMBER + "." + language;
    }

    /** The tags of texts in one language. */
    static String tags(String language) {
        return TAG + "." + language;
    }

    static Analyzer analyzer(Way way) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new StandardTokenizer();
                return new TokenStreamComponents(words, chain(way, words));
            }
        };
    }

    private static TokenStream chain(Way way, TokenStream words) {
        TokenStream plain = new DecimalDigitFilter(new LowerCaseFilter(words));
        switch (way) {
            case EXACT:
                return new IndicNormalizationFilter(Spelling.exact(plain));
            case NORM:
                return norm(plain);
            case STEM:
                return new PorterStemFilter(new BengaliStemFilter(norm(plain)));
            default:
                return Spelling.sounds(plain);
        }
    }

    private static TokenStream norm(TokenStream words) {
        return new BengaliNormalizationFilter(new IndicNormalizationFilter(Spelling.folded(words)));
    }

    /** Each field by its own. */
    static final class All extends DelegatingAnalyzerWrapper {

        private final List<Analyzer> ways;

        All() {
            super(PER_FIELD_REUSE_STRATEGY);
            ways = Arrays.stream(Way.values()).map(Fields::analyzer).toList();
        }

        Analyzer of(Way way) {
            return ways.get(way.ordinal());
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            for (Way way : Way.values()) {
                if (field.endsWith(way.suffix())) {
                    return of(way);
                }
            }
            return of(Way.EXACT);
        }

        @Override
        public void close() {
            ways.forEach(Analyzer::close);
            super.close();
        }
    }
}
