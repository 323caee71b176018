package info.becs.membership.entity;

import info.becs.kit.page.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Where a line stands in a list of members.
 *
 * @param word by which it was found, or its folded name; empty in a list of the newest
 */
public record MemberKey(String word, Instant at, String id) {

    /** Page marks hold moments from 1970 on: from there on days are counted. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** Of a list of the newest. */
    public MemberKey(Instant at, String id) {
        this("", at, id);
    }

    /** Of a list in the order of words. */
    public MemberKey(String word, String id) {
        this(word, Instant.EPOCH, id);
    }

    /** Of a list in the order of days. */
    public MemberKey(LocalDate day, String id) {
        this("", Instant.EPOCH.plus(Duration.ofDays(ChronoUnit.DAYS.between(FIRST_DAY, day))), id);
    }

    /** The day that was given, of a list in their order. */
    public LocalDate day() {
        return FIRST_DAY.plusDays(Duration.between(Instant.EPOCH, at).toDays());
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
