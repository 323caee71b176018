package info.becs.core.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a sign-in that is under way waits for, known by the hash of a secret that only the right one can show. */
@Entity
@Table(name = "core_sign_in_code")
public class SignInCode {

    /** What it is good for, and for how long. */
    public enum Purpose {
        /** The password was right; a second factor is missing. */
        SECOND_FACTOR(Duration.ofMinutes(10)),
        /** A code was sent to a mobile phone or by e-mail, to sign in with. */
        TYPED_CODE(Duration.ofMinutes(10)),
        /** A code was sent to an address that somebody wants to be reached at. */
        NEW_ADDRESS(Duration.ofMinutes(10)),
        /** A code was sent to a mobile phone, to show that its number is theirs. */
        SHOWN_NUMBER(Duration.ofMinutes(10)),
        /** A link was sent by e-mail. */
        LINK(Duration.ofMinutes(15)),
        /** A link to the page of an account was sent by e-mail. */
        ACCOUNT_LINK(Duration.ofMinutes(15)),
        /** Somebody who has just come by set-up or by an invitation chooses how to sign in. */
        ENTRANCE(Duration.ofHours(1)),
        /** A browser is asked for a passkey. */
        PASSKEY(Duration.ofMinutes(5)),
        /** A browser is asked to make a passkey. */
        NEW_PASSKEY(Duration.ofMinutes(10));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    @Id
    private String hash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private String accountId;

    private String browser;
    private String digits;
    private int tries;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SignInCode() {}

    /**
     * @param accountId null where nobody has said yet who they are
     * @param browser hash of the secret of the browser that asks; null where it has none
     */
    public SignInCode(String hash, Purpose purpose, String accountId, String browser, Instant now) {
        this.hash = hash;
        this.purpose = purpose;
        this.accountId = accountId;
        this.browser = browser;
        this.expiresAt = now.plus(purpose.life());
    }

    /** With what has to be typed as well, as its hash. */
    public SignInCode with(String hashOfDigits) {
        digits = hashOfDigits;
        return this;
    }

    /** Other digits were sent: those before are worth nothing, and it is tried anew. */
    public void renewed(String hashOfDigits, Instant now) {
        digits = hashOfDigits;
        tries = 0;
        expiresAt = now.plus(purpose.life());
    }

    /** Whether this is the hash of what had to be typed. */
    public boolean asksFor(String hashOfDigits) {
        return hashOfDigits.equals(digits);
    }

    /** Whether it may be used now, for this, in this browser. */
    public boolean isGood(Purpose wanted, Optional<String> inBrowser, Instant now) {
        return purpose == wanted
                && now.isBefore(expiresAt)
                && (browser == null || inBrowser.filter(browser::equals).isPresent());
    }

    public Optional<String> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** Whether it was made after this moment, for this. */
    public boolean isSince(Instant moment, Purpose wanted) {
        return purpose == wanted && expiresAt.minus(purpose.life()).isAfter(moment);
    }

    public Purpose purpose() {
        return purpose;
    }

    public int tries() {
        return tries;
    }
}
