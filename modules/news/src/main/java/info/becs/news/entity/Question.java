package info.becs.news.entity;

import info.becs.kit.text.Bangla;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for: plain words, nothing of which is a command.
 *
 * @param text as it was typed, in the one form in which text is compared
 * @param words sixteen at most
 */
public record Question(String text, List<String> words) {

    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 16;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\u200C\\u200D]+");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    public static Question of(String typed) {
        if (typed == null) {
            throw SearchProblem.noWords();
        }
        if (typed.length() > LONGEST) {
            throw SearchProblem.tooLong(LONGEST);
        }
        String text = BLANKS.matcher(Bangla.normalise(typed)).replaceAll(" ");
        List<String> words = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            throw SearchProblem.noWords();
        }
        return new Question(text, words);
    }

    /** The one that may not be finished yet. */
    public String lastWord() {
        return words.get(words.size() - 1);
    }
}
