package info.becs.spi.letters;

import java.util.UUID;

/**
 * Where modules hand in letters. Offered by the core.
 *
 * <pre>{@code platform.find(Mailer.class).orElseThrow().send(letter);}</pre>
 *
 * The letter is put into the outbox in the caller's transaction: it leaves exactly if the change that it tells of was
 * committed, and a mail server that is down holds nothing up. A call outside a transaction is refused ({@link
 * IllegalStateException}), as is a letter that lacks a fact of its template ({@link IllegalArgumentException}). An
 * address that cannot be one, or a limit that is used up, is a {@link info.becs.spi.Problem}. The words are fixed now; it
 * leaves after the commit, from one node only, is tried again with growing pauses, and at last set aside where staff see
 * it. Without a mail server or a gateway it is kept there from the beginning.
 *
 * @since 1.0
 */
public interface Mailer {

    /** Puts a letter into the outbox; its number there. */
    UUID send(Letter letter);
}
