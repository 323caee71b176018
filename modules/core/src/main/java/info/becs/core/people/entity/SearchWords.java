package info.becs.core.people.entity;

import info.becs.kit.text.Bangla;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words by which somebody is found: folded, so that the same name typed in another way is the same word. */
public final class SearchWords {

    private static final int LONGEST = 64;
    private static final int MOST = 40;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9-]{4,}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cn}\\p{Co}]|[\\p{Cc}&&[^\\s]]");
    /** NFC leaves the order of candrabindu and vowel sign as it was typed. */
    private static final Pattern SIGNS = Pattern.compile("\\u0981([\\u09BE-\\u09CC])");

    private SearchWords() {}

    /** Of names and addresses. */
    public static Set<String> of(Collection<String> texts) {
        var words = new TreeSet<String>();
        for (String text : texts) {
            add(words, text);
            if (text.startsWith("+88")) {
                words.add(text.substring("+88".length()));
            }
        }
        return words.stream().limit(MOST).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** Of what somebody who searches has typed. */
    public static Set<String> of(String text) {
        return of(Set.of(text));
    }

    private static void add(Set<String> words, String text) {
        for (String part : fold(text).split("\\s+")) {
            if (part.indexOf('@') >= 0) {
                keep(words, part);
            } else if (NUMBER.matcher(part).matches()) {
                keep(words, part.replaceAll("[^0-9]", ""));
            } else {
                for (String word : BETWEEN.split(part)) {
                    keep(words, word);
                }
            }
        }
    }

    private static void keep(Set<String> words, String word) {
        // Beyond U+FFFF the engines order differently, and no name is written there.
        if (!word.isEmpty() && word.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            words.add(word.length() <= LONGEST ? word : word.substring(0, LONGEST));
        }
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return SIGNS.matcher(Bangla.latinDigits(plain).toLowerCase(Locale.ROOT)).replaceAll("$1\u0981");
    }

    /** What comes after every word with this beginning. */
    public static String beyond(String beginning) {
        int last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }
}
