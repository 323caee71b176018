package info.becs.core.signin.entity;

import info.becs.core.secrets.entity.Secret;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is guarded against being tried again and again, as the hash under which failures are counted.
 *
 * <p>A name that nobody has is guarded just as an account is, in the one form that all its spellings share: capitals,
 * spaces, wide letters and composed ones make no new name.
 */
public record Guarded(String subject) {

    public static Guarded account(String what, String accountId) {
        return hashed(what + ":account:" + accountId);
    }

    public static Guarded name(String what, String typed) {
        String form = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Cf}\\p{Cc}\\p{Z}\\s]", "");
        return hashed(what + ":name:" + form);
    }

    /** A browser in which this account was used before: nobody elsewhere can spend its tries. */
    public static Guarded device(String what, String deviceId) {
        return hashed(what + ":device:" + deviceId);
    }

    public static Guarded network(String prefix) {
        return hashed("network:" + prefix);
    }

    /** What may be done so many times within a window of time. */
    public static Guarded window(String what, String whose, long window) {
        return hashed("window:" + what + ":" + whose + ":" + window);
    }

    private static Guarded hashed(String text) {
        return new Guarded(new Secret(text).hash());
    }
}
