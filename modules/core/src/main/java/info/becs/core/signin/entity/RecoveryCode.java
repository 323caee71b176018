package info.becs.core.signin.entity;

import info.becs.core.secrets.entity.Secret;
import info.becs.kit.text.Bangla;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;

/** A code on paper for whoever has lost the app: 80 bits, known by their hash, used once. */
@Entity
@Table(name = "core_recovery_code")
@IdClass(RecoveryCode.Key.class)
public class RecoveryCode {

    private static final int BYTES = 10;

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Id
    private String hash;

    protected RecoveryCode() {}

    public RecoveryCode(String accountId, String written) {
        this.accountId = accountId;
        this.hash = hash(written);
    }

    /** Sixteen letters in groups of four. */
    public static String written(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.forPaper(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** The same for everything that a person may write for it: small letters, spaces, Bangla digits, look-alikes. */
    public static String hash(String typed) {
        String plain = Bangla.latinDigits(typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new Secret(plain).hash();
    }

    /** What JPA finds it by. */
    public static final class Key {

        private String accountId;
        private String hash;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(accountId, key.accountId)
                    && Objects.equals(hash, key.hash);
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, hash);
        }
    }
}
