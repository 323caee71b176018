package info.becs.acceptance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on somebody's phone, and the codes that they have put on paper. */
final class App {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final byte[] secret;
    private final List<String> paper = new ArrayList<>();
    private long used;

    App(String typed) {
        var bits = new StringBuilder();
        for (char letter : typed.toCharArray()) {
            String five = Integer.toBinaryString(ALPHABET.indexOf(letter));
            bits.append("0".repeat(5 - five.length())).append(five);
        }
        secret = new byte[bits.length() / 8];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
    }

    /** A code that was not used yet; the next one, which is taken already, where this half minute has given one. */
    String code() {
        used = Math.max(used + 1, Instant.now().getEpochSecond() / STEP_SECONDS);
        return at(used);
    }

    /** The one that was used last. */
    String lastCode() {
        return at(used);
    }

    List<String> paper() {
        return paper;
    }

    private String at(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            return String.format("%06d", (ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
