package info.becs.news.control;

import info.becs.news.entity.Fold;
import info.becs.news.entity.Sound;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words on their way into a field of the index, each in the spelling of that field. */
final class Spelling {

    private Spelling() {}

    static TokenStream exact(TokenStream words) {
        return new Respelled(words, Fold::exact);
    }

    static TokenStream folded(TokenStream words) {
        return new Respelled(words, Fold::word);
    }

    /** Of Bangla words only; others leave nothing. */
    static TokenStream sounds(TokenStream words) {
        return new Sounds(words, word -> Fold.isBangla(word) ? Sound.ofBangla(word) : Set.of());
    }

    private static final class Respelled extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final UnaryOperator<String> spelling;

        Respelled(TokenStream words, UnaryOperator<String> spelling) {
            super(words);
            this.spelling = spelling;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String before = term.toString();
            String after = spelling.apply(before);
            if (!after.equals(before)) {
                term.setEmpty().append(after);
            }
            return true;
        }
    }

    private static final class Sounds extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Function<String, Set<String>> keys;
        private final Deque<String> waiting = new ArrayDeque<>();
        private State word;

        Sounds(TokenStream words, Function<String, Set<String>> keys) {
            super(words);
            this.keys = keys;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!waiting.isEmpty()) {
                restoreState(word);
                term.setEmpty().append(waiting.poll());
                step.setPositionIncrement(0);
                return true;
            }
            int skipped = 0;
            while (input.incrementToken()) {
                waiting.addAll(keys.apply(term.toString()));
                if (!waiting.isEmpty()) {
                    term.setEmpty().append(waiting.poll());
                    step.setPositionIncrement(step.getPositionIncrement() + skipped);
                    word = captureState();
                    return true;
                }
                skipped += step.getPositionIncrement();
            }
            return false;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            waiting.clear();
        }
    }
}
