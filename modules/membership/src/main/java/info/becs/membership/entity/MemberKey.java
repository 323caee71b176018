package info.becs.membership.entity;

import info.becs.kit.page.Cursor;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a line stands in a list of members.
 *
 * @param word by which it was found, or its folded name; empty in a list of the newest
 */
public record MemberKey(String word, Instant at, String id) {

    /** Of a list of the newest. */
    public MemberKey(Instant at, String id) {
        this("", at, id);
    }

    /** Of a list in the order of words. */
    public MemberKey(String word, String id) {
        this(word, Instant.EPOCH, id);
    }

    private static MemberKey of(Cursor cursor) {
        int space = cursor.id().indexOf(' ');
        return space < 0
                ? new MemberKey(cursor.at(), cursor.id())
                : new MemberKey(
                        cursor.id().substring(space + 1),
                        cursor.at(),
                        cursor.id().substring(0, space));
    }

    /** From a page mark; one that was invented leads to another page, never to another question. */
    public static Optional<MemberKey> parse(String mark) {
        return Cursor.parse(mark).map(MemberKey::of);
    }

    public String cursor() {
        return new Cursor(at, word.isEmpty() ? id : id + " " + word).text();
    }
}
