package info.becs.spi.letters;

import java.util.UUID;

/**
 * Carries short messages to mobile phones. The core has one that speaks HTTP; a module may offer another, which is then
 * used instead.
 *
 * <p>Called on a thread of the platform, outside any transaction, for one message at a time, and must answer within ten
 * seconds.
 *
 * @since 1.0
 */
public interface SmsGateway {

    /** Whether it has been set up; until then messages are kept in the outbox. */
    default boolean isReady() {
        return true;
    }

    /**
     * Hands one message over; returning means that the gateway has taken it.
     *
     * @param id the same at every try of this message
     * @param number as {@code +8801XXXXXXXXX}
     * @throws info.becs.spi.Problem of kind UNAVAILABLE or TOO_MANY when it should be tried again later; any other kind
     *     means never
     */
    void send(UUID id, String number, String text);
}
