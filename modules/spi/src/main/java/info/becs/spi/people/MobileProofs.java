package info.becs.spi.people;

import java.util.Locale;

/**
 * Shows that somebody is reached at a mobile number: a code of six digits goes there, and they type it. Offered by the core.
 *
 * <pre>{@code
 * if (proofs.isReady()) {
 *     proofs.ask(ticket, "01712345678", locale, network);
 * }
 * boolean theirs = proofs.isShown(ticket, "01712345678", "১২৩৪৫৬");
 * }</pre>
 *
 * Nothing is looked up: whoever has the number, or an account with it, makes no difference to answer or time. A code is good
 * for ten minutes, together with its ticket and its number alone, and for five answers. How many go out is bounded.
 *
 * @since 1.0
 */
public interface MobileProofs {

    /** Whether a code can reach a phone at all: somebody has set up a gateway for short messages. */
    boolean isReady();

    /**
     * Sends a code; the one before it is worth nothing then. In the caller's transaction, if there is one.
     *
     * @param ticket at least 70 random bits that nobody has but the one who asks
     * @param mobile in digits of either script
     * @param network where it is asked from, as a prefix that names no single connection; may be empty
     * @throws info.becs.spi.Problem where that is no number of Bangladesh, a code went out a moment ago, or there were too many;
     *     then none was sent, and the code before it is as good as it was
     */
    void ask(String ticket, String mobile, Locale language, String network);

    /** Whether these are the digits that were sent, in either script. Counted, whatever comes after; the right ones stay right. */
    boolean isShown(String ticket, String mobile, String digits);
}
