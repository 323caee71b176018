package info.becs.forms.answers.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Whether two bodies say the same: a hash over what was given, whatever the order of its fields and its blanks.
 *
 * <p>Over what was given and not over what was kept, so that a retry is recognised also after the form has changed.
 */
public final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public static String of(String form, JsonNode given) {
        var print = new Fingerprint();
        print.text(form);
        print.add(given);
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(JsonNode node) {
        if (node.isObject()) {
            digest.update((byte) '{');
            for (String name : new TreeSet<>(node.propertyNames())) {
                text(name);
                add(node.get(name));
            }
            digest.update((byte) '}');
        } else if (node.isArray()) {
            digest.update((byte) '[');
            node.forEach(this::add);
            digest.update((byte) ']');
        } else {
            digest.update((byte) (node.isString() ? '"' : '#'));
            text(node.asString(""));
        }
    }

    /** With its length before it, so that no two lists of texts look alike. */
    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (bytes.length >>> 16));
        digest.update((byte) (bytes.length >>> 8));
        digest.update((byte) bytes.length);
        digest.update(bytes);
    }
}
