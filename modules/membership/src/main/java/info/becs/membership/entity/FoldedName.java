package info.becs.membership.entity;

import info.becs.kit.text.SearchWords;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names, and what is looked for, in one spelling: the same name typed in another way is the same words. */
public final class FoldedName {

    private static final int LONGEST_KEY = 80;
    private static final int LONGEST_WORD = 64;
    private static final int MOST = 24;

    private FoldedName() {}

    /** By which a list is put in order. */
    public static String key(String name) {
        String key = SearchWords.of(name).filter(FoldedName::isPlain).collect(Collectors.joining(" "));
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    public static Set<String> words(Collection<String> texts) {
        return texts.stream()
                .flatMap(SearchWords::of)
                .filter(FoldedName::isPlain)
                .map(word -> word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD))
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Beyond U+FFFF the engines order differently, and no name is written there. */
    private static boolean isPlain(String word) {
        return word.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** What comes after every word with this beginning. */
    public static String beyond(String beginning) {
        int last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }
}
