package info.becs.core.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/*
 * What is common
 *
 * The list holds what people choose, most of it shorter than ten characters. What they make of it to please a rule is
 * as common: a number behind it, a mark at its end, letters replaced by digits, the word twice. Each of these forms
 * is looked up.
 */
/** The passwords that are tried first: the list that comes with the core. */
@ApplicationScoped
public class CommonPasswords {

    private static final Pattern AROUND = Pattern.compile("^[\\p{N}\\p{P}\\p{S}\\s]+|[\\p{N}\\p{P}\\p{S}\\s]+$");
    private static final Pattern SPACING = Pattern.compile("[\\s._-]+");
    private static final int MOST_AROUND = 6;
    private static final List<String> ROWS = List.of(
            "01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "১২৩৪৫৬৭৮৯০১২৩৪৫৬৭৮৯০");

    private volatile Set<String> words;

    public boolean isCommon(String password) {
        String lower = folded(password);
        return isListed(lower)
                || isListed(SPACING.matcher(lower).replaceAll(""))
                || isListed(withLetters(lower))
                || isListedWithin(lower)
                || isListedWithin(withLetters(lower))
                || isRow(lower)
                || isRepeated(lower);
    }

    private boolean isListed(String word) {
        return words().contains(word);
    }

    private boolean isListedWithin(String word) {
        String core = AROUND.matcher(word).replaceAll("");
        return !core.isEmpty() && word.length() - core.length() <= MOST_AROUND && isListed(core);
    }

    private static boolean isRow(String word) {
        String backwards = new StringBuilder(word).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(word) || row.contains(backwards));
    }

    /** One piece again and again: the piece is all that would have to be guessed. */
    private boolean isRepeated(String word) {
        for (int length = 1; length <= word.length() / 2; length++) {
            String piece = word.substring(0, length);
            if (word.length() % length == 0
                    && piece.repeat(word.length() / length).equals(word)) {
                return length < PasswordRules.SHORTEST || isListed(piece);
            }
        }
        return false;
    }

    private static String withLetters(String word) {
        return word.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private Set<String> words() {
        if (words == null) {
            words = read();
        }
        return words;
    }

    private static Set<String> read() {
        var read = new HashSet<String>();
        try (var in = CommonPasswords.class.getResourceAsStream("/signin/common-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("# ")) {
                    read.add(folded(line.strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(read);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
