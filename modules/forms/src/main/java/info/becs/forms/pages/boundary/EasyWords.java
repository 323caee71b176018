package info.becs.forms.pages.boundary;

import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.kit.text.Bangla;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A secret code as ten easy Bangla words, which are told on the phone and written by hand with fewer mistakes than letters.
 *
 * <p>One of 256 for each eight bits. Words of the list never change: codes that people wrote down are made of them.
 */
final class EasyWords {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BYTES = 10;
    private static final int BITS = 5;
    private static final int LONGEST = 300;
    private static final List<String> WORDS = read();

    private EasyWords() {}

    private static List<String> read() {
        try (InputStream in = EasyWords.class.getResourceAsStream("/info/becs/forms/easy-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The easy words of this WAR cannot be read", e);
        }
    }

    static List<String> all() {
        return WORDS;
    }

    static List<String> of(ReceiptSecret secret) {
        var words = new ArrayList<String>();
        int held = 0;
        int bits = 0;
        for (char letter : secret.code().toCharArray()) {
            held = held << BITS | LETTERS.indexOf(letter);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                words.add(WORDS.get(held >>> bits & 0xFF));
            }
        }
        return words;
    }

    /** What was typed as a secret: letters and digits, or the words in their order. */
    static String meant(String typed) {
        return typed.length() > LONGEST
                ? ""
                : secret(Bangla.normalise(typed)).map(ReceiptSecret::code).orElse(typed);
    }

    private static Optional<ReceiptSecret> secret(String typed) {
        String[] words = typed.strip().split("[\\s,।-]+");
        var bytes = new byte[BYTES];
        for (int i = 0; i < words.length; i++) {
            int at = WORDS.indexOf(words[i]);
            if (at < 0 || words.length != BYTES) {
                return Optional.empty();
            }
            bytes[i] = (byte) at;
        }
        return Optional.of(ReceiptSecret.of(bytes));
    }
}
