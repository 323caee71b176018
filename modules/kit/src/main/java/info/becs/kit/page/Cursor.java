package info.becs.kit.page;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * The key of the last line a reader has seen: a moment and an id that breaks ties.
 *
 * <p>Opaque to clients. Whoever sends an invented one gets a refusal, never another query.
 */
public record Cursor(Instant at, String id) {

    private static final int LONGEST = 400;
    /** What both databases can still compare with. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Empty for a missing one: the first page. */
    public static Optional<Cursor> parse(String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException();
            }
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            if (bar < 0
                    || bar == plain.length() - 1
                    || plain.substring(bar).chars().anyMatch(c -> c < ' ')) {
                throw new IllegalArgumentException();
            }
            Instant at = Instant.parse(plain.substring(0, bar));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
                throw new IllegalArgumentException();
            }
            return Optional.of(new Cursor(at, plain.substring(bar + 1)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid();
        }
    }

    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Without the mark of the order in which a list was walked; a refusal where it was walked in another one.
     *
     * @param mark ends with a colon; empty where a list has one order, in which no id has a colon
     */
    public Cursor of(String mark) {
        int colon = id.indexOf(':') + 1;
        if (!id.substring(0, colon).equals(mark)) {
            throw invalid();
        }
        return new Cursor(at, id.substring(colon));
    }

    /** The id where things are numbered; a refusal if it is none. */
    public long number() {
        if (!id.matches("[0-9]{1,18}")) {
            throw invalid();
        }
        return Long.parseLong(id);
    }

    private static Problem invalid() {
        return Problem.malformed(
                "platform.cursor.invalid",
                Text.of(
                        "পাতার চিহ্নটি (after) ঠিক নয়। প্রথম পাতা থেকে শুরু করুন।",
                        "The page mark (after) is not one that was given out. Begin with the first page."));
    }
}
