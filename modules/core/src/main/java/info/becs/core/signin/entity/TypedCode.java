package info.becs.core.signin.entity;

import info.becs.core.secrets.entity.Secret;
import info.becs.kit.text.Bangla;
import java.security.SecureRandom;

/**
 * Six digits that go to an address, good only together with a secret that stays where they were asked for.
 *
 * @param address where they went, in its one form
 */
public record TypedCode(Secret ticket, String address, String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 1_000_000;

    /** New digits for this address. */
    public static TypedCode random(Secret ticket, String address) {
        return new TypedCode(ticket, address, String.format("%06d", RANDOM.nextInt(BOUND)));
    }

    /** As somebody typed them: digits of either script, with spaces or without. */
    public static TypedCode typed(Secret ticket, String address, String text) {
        return new TypedCode(ticket, address, Bangla.latinDigits(text).replaceAll("[\\s-]", ""));
    }

    /** Nobody finds the digits by trying them all on this: the ticket is 256 random bits. */
    public String hash() {
        return new Secret(ticket.text() + "|" + address + "|" + digits).hash();
    }

    /** Never the code itself. */
    @Override
    public String toString() {
        return "TypedCode";
    }
}
