package info.becs.forms.definition.entity;

import info.becs.spi.Text;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where words of the module that handles a form stand in a line: <code>{review-time|seven working days}</code>. */
public final class WordPlaces {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]{0,39})\\|([^{}|]{1,100})}");

    private WordPlaces() {}

    /** The words that are asked for. */
    public static Set<String> in(String line) {
        return PLACE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The line as it is read: with these words, and with its own where there are none. */
    static Text filled(Text line, Map<String, Text> words) {
        return Text.of(filled(line.bn(), words, Text::bn), filled(line.en(), words, Text::en));
    }

    private static String filled(String line, Map<String, Text> words, Function<Text, String> side) {
        return PLACE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(said(found, words, side)));
    }

    private static String said(MatchResult found, Map<String, Text> words, Function<Text, String> side) {
        Text text = words.get(found.group(1));
        return text == null ? found.group(2) : side.apply(text);
    }
}
