package info.becs.news.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/*
 * How Bangla in Latin letters is found
 *
 * People write অভিযোগ as obhijog, ovijog, abhijog: there is no one spelling to turn back into Bangla. So both sides are
 * brought to one coarse key, in which everything is the same that people write for each other: aspirated or not, the two t
 * and d, the s and the j, v and bh; and o, which stands for অ, ও and the vowel that is not written, is left out. Where
 * Bangla is read in two ways (ব্যবসা: bebsha, babsa; উদ্বেগ), or a may stand for the unwritten vowel (adhidaptar), there are several keys,
 * eight at most. Endings that make another case or number are taken off as one more key.
 */
/** How a word sounds, for words that are typed by ear. */
public final class Sound {

    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_STEM = 3;
    /** From this length on a key tells enough to be right without one of its a. */
    private static final int LONG = 5;
    /** Stands for o until letters that are the same on both sides of it are counted. */
    private static final char OPEN = 'o';

    private static final char HASANTA = '\u09CD';

    private static final Map<Character, String> LETTERS = letters();
    private static final List<String> ENDINGS =
            List.of("guler", "guli", "gul", "der", "dir", "er", "ke", "te", "ti", "ta", "ra", "e", "r");

    /** What Latin letters stand for, longer ones first. */
    private static final String[][] ROMAN = {
        {"ksh", "k"}, {"kkh", "k"}, {"chh", "c"}, {"kh", "k"}, {"gh", "g"}, {"ch", "c"}, {"jh", "j"}, {"th", "t"},
        {"dh", "d"}, {"ph", "p"}, {"bh", "b"}, {"sh", "s"}, {"rh", "r"}, {"lh", "l"}, {"nh", "n"}, {"mh", "m"},
        {"ck", "k"}, {"ee", "i"}, {"oo", "u"}, {"q", "k"}, {"z", "j"}, {"f", "p"}, {"v", "b"}, {"x", "ks"}
    };

    private Sound() {}

    /** Keys of a word in Bangla letters, as they are kept. */
    public static Set<String> ofBangla(String word) {
        String text = Fold.spelled(word).replace("\u09CE", "\u09A4").replace("\u0995\u09CD\u09B7", "\u0996");
        List<StringBuilder> keys = new ArrayList<>(List.of(new StringBuilder()));
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean joined = i > 0 && text.charAt(i - 1) == HASANTA;
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (joined && c == 'য' && i >= 2 && text.charAt(i - 2) != 'র') {
                boolean withA = next == 'া';
                split(keys, withA ? List.of("a", "e") : first ? List.of("", "e", "a") : List.of(""));
                i += withA ? 1 : 0;
                first = false;
            } else if (joined && c == 'য') {
                split(keys, List.of("j", ""));
            } else if (joined && c == 'ব' && i >= 2 && "মবরল".indexOf(text.charAt(i - 2)) < 0) {
                split(keys, List.of("", "b"));
            } else if (joined && c == 'ঞ' && i >= 2 && text.charAt(i - 2) == 'জ') {
                keys.forEach(Sound::asG);
            } else if (c == 'হ' && next == HASANTA) {
                split(keys, List.of("h", ""));
            } else if (c == '\u09DF' && next == 0) {
                split(keys, List.of("", "i"));
            } else if (c == 'ে' && text.startsWith("\u09DF\u09BE", i + 1)) {
                split(keys, List.of("e", "i"));
            } else {
                String sound = LETTERS.getOrDefault(c, "");
                keys.forEach(key -> key.append(sound));
                first &= i == 0 || c == HASANTA || joined;
            }
            if (isConsonant(c) && !isSign(next)) {
                keys.forEach(key -> key.append(OPEN));
            }
        }
        return keys(keys);
    }

    private static boolean isConsonant(char c) {
        return c >= 'ক' && c <= 'হ' || c == '\u09DC' || c == '\u09DD' || c == '\u09DF';
    }

    private static boolean isSign(char c) {
        return c >= '\u09BE' && c <= HASANTA;
    }

    /** Keys of a word in Latin letters, as it is asked for; none where it is too short to say anything. */
    public static Set<String> ofRoman(String word) {
        String text = word.toLowerCase(Locale.ROOT);
        if (!text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Set.of();
        }
        List<StringBuilder> keys = new ArrayList<>(List.of(new StringBuilder()));
        for (int i = 0; i < text.length(); ) {
            String[] found = roman(text, i);
            char c = text.charAt(i);
            if (found != null) {
                keys.forEach(key -> key.append(found[1]));
                i += found[0].length();
                continue;
            }
            if (text.startsWith("er", i) && i == text.length() - 2) {
                split(keys, List.of("er", "ar"));
                break;
            }
            if (c == 'e' && i == text.length() - 1) {
                split(keys, List.of("e", ""));
            } else if (c == 'w') {
                split(keys, List.of("", "b"));
            } else if (c == 'c') {
                split(keys, List.of("c", "k"));
            } else if (c == 'y') {
                split(keys, i == text.length() - 1 ? List.of("", "i") : List.of(""));
            } else if (c == 'a' && i == 0) {
                split(keys, List.of("a", ""));
            } else {
                keys.forEach(key -> key.append(c));
            }
            i++;
        }
        for (int i = 0; i < keys.size() && keys.size() < 2 * MOST; i++) {
            String key = keys.get(i).toString();
            for (int a = key.indexOf('a'); a >= 0 && key.length() >= LONG; a = key.indexOf('a', a + 1)) {
                keys.add(new StringBuilder(key).replace(a, a + 1, "o"));
            }
        }
        return keys(keys);
    }

    private static String[] roman(String text, int at) {
        for (String[] rule : ROMAN) {
            if (text.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return null;
    }

    private static void split(List<StringBuilder> keys, List<String> ways) {
        List<StringBuilder> more = new ArrayList<>();
        for (String way : ways.subList(1, ways.size())) {
            keys.forEach(key -> more.add(new StringBuilder(key).append(way)));
        }
        keys.forEach(key -> key.append(ways.get(0)));
        more.stream().limit(MOST - (long) keys.size()).forEach(keys::add);
    }

    /** জ্ঞ is read as গ্গ. */
    private static void asG(StringBuilder key) {
        key.setCharAt(key.length() - 1, 'g');
    }

    private static Set<String> keys(List<StringBuilder> raw) {
        Set<String> keys = new LinkedHashSet<>();
        raw.stream().map(Sound::once).filter(key -> key.length() >= SHORTEST).forEach(keys::add);
        for (String key : List.copyOf(keys)) {
            ENDINGS.stream()
                    .filter(key::endsWith)
                    .map(ending -> key.substring(0, key.length() - ending.length()))
                    .filter(rest -> rest.length() >= SHORTEST_STEM)
                    .findFirst()
                    .ifPresent(keys::add);
        }
        return keys;
    }

    /** No letter twice in a row. */
    private static String once(StringBuilder key) {
        var out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                out.append(key.charAt(i));
            }
        }
        return out.toString().replace(String.valueOf(OPEN), "");
    }

    private static Map<Character, String> letters() {
        Map<Character, String> map = new HashMap<>();
        String[][] groups = {
            {"কখ", "k"}, {"গঘ", "g"}, {"চছ", "c"}, {"জঝয", "j"}, {"টঠতথ", "t"}, {"ডঢদধ", "d"}, {"ণনঞ", "n"},
            {"পফ", "p"}, {"বভ", "b"}, {"ম", "m"}, {"র\u09DC\u09DD", "r"}, {"ল", "l"}, {"শষস", "s"}, {"হ", "h"},
            {"ঙং", "ng"}, {"আা", "a"}, {"ইঈিীঐৈ", "i"}, {"উঊুূঔৌ", "u"}, {"ঋৃ", "ri"}, {"এে", "e"}
        };
        for (String[] group : groups) {
            group[0].chars().forEach(c -> map.put((char) c, group[1]));
        }
        return Map.copyOf(map);
    }
}
