package info.becs.kit.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in the one form in which they are kept and asked for: joiners without meaning left out, digits Latin, letters small. */
public final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\u200D]+");

    private SearchWords() {}

    /** In their order, as often as they stand there. */
    public static Stream<String> of(String text) {
        String plain = Bangla.latinDigits(Bangla.normalise(text).toLowerCase(Locale.ROOT))
                .replace("\u200C", "");
        return WORD.matcher(plain).results().map(MatchResult::group);
    }
}
