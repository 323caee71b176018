package info.becs.core.people.entity;

import info.becs.kit.page.Cursor;
import java.time.Instant;

/**
 * Where a line stands in a list of accounts.
 *
 * @param word by which it was found; empty in a list that follows the accounts themselves
 */
public record LineKey(String word, String accountId) {

    /** Before the first line of any list: newest first, and no id is later than this, in whatever language one sorts. */
    public static final LineKey BEGIN = new LineKey("", "g");

    public static LineKey of(String accountId) {
        return new LineKey("", accountId);
    }

    /** From a page mark; one that was invented leads to another page, never to another question. */
    public static LineKey of(Cursor cursor) {
        int space = cursor.id().indexOf(' ');
        return space < 0
                ? of(cursor.id())
                : new LineKey(cursor.id().substring(space + 1), cursor.id().substring(0, space));
    }

    public String cursor(Instant at) {
        return new Cursor(at, word.isEmpty() ? accountId : accountId + " " + word).text();
    }
}
