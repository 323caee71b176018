package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.FormsSettings;
import info.becs.forms.submissions.entity.ReceiptNumber;
import info.becs.forms.submissions.entity.ReceiptSecret;
import info.becs.forms.submissions.entity.SharedSecret;
import info.becs.kit.db.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/*
 * Why the secret is derived
 *
 * A sender whose connection broke sends the same submission again and must be given the same receipt, secret included;
 * yet the secret is kept nowhere. So it is made from the id of the submission with a key (the pepper) that is not derivable
 * from anything else: the same id gives the same secret, and without the pepper nobody can tell it. The hash that is kept beside
 * the submission is made with the same key under another label. The price: whoever has the database and the pepper has
 * all secrets; so in production the pepper is given as a setting, apart from the database.
 */
/** Makes receipt numbers and secrets, and recognises secrets. */
@ApplicationScoped
public class Receipts {

    private static final String PEPPER = "receipt-pepper";
    private static final int SHORTEST = 32;

    @Inject
    SharedSecrets secrets;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();
    private volatile Mac pepper;

    /** Finds the pepper, or makes it: the first node of a new installation does, the others follow. */
    public void open() {
        byte[] key = settings.pepper().map(Receipts::given).orElseGet(this::shared);
        pepper = peppered(key);
    }

    private static Mac peppered(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] given(String setting) {
        if (setting.length() < SHORTEST) {
            throw FormsProblem.pepperTooShort();
        }
        return setting.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] shared() {
        String content = secrets.find(PEPPER).orElseGet(this::made);
        return Base64.getDecoder().decode(content);
    }

    private String made() {
        var key = new byte[SHORTEST];
        random.nextBytes(key);
        String content = Base64.getEncoder().encodeToString(key);
        try {
            secrets.add(new SharedSecret(PEPPER, content, clock.instant()));
            return content;
        } catch (RuntimeException e) {
            if (Constraints.violated(e).isPresent()) {
                return secrets.find(PEPPER).orElseThrow();
            }
            throw e;
        }
    }

    public ReceiptNumber number(String prefix) {
        return ReceiptNumber.next(prefix, random);
    }

    /** The same for the same submission, as long as the pepper stays. */
    public ReceiptSecret secret(UUID submission) {
        return ReceiptSecret.of(keyed("secret", submission.toString()));
    }

    public String hash(ReceiptSecret secret) {
        return HexFormat.of().formatHex(keyed("hash", secret.code()));
    }

    /** In the same time for every difference. */
    public boolean isOf(ReceiptSecret secret, String hash) {
        return MessageDigest.isEqual(
                hash(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** On a copy: one that is ready is cheaper than finding the algorithm and giving it the key. */
    private byte[] keyed(String label, String text) {
        try {
            return ((Mac) pepper.clone()).doFinal((label + ":" + text).getBytes(StandardCharsets.US_ASCII));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The HmacSHA256 of the JDK can be copied", e);
        }
    }
}
