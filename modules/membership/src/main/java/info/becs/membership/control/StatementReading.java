package info.becs.membership.control;

import info.becs.kit.db.Contention;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MembershipProblem;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.PaymentMethod;
import info.becs.membership.entity.StatementColumns;
import info.becs.spi.Problem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/*
 * A part at a time
 *
 * A file is read to its end before anything of it is kept, so one that is refused leaves nothing. Then its lines are kept in
 * parts, each a transaction of its own with its own entry in the log of audit: two who read the same statement at once wait for a part of the other's and not for all
 * of it, and what breaks off in between is made up for by reading the file again.
 */
/** Reads the statement of a bank or a wallet, line by line: what cannot be read is told by its number and left out. */
@ApplicationScoped
public class StatementReading {

    private static final int MOST_LINES = 20_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_TOLD = 100;
    private static final int AT_ONCE = 500;
    private static final int RACES = 5;

    /**
     * What became of a file.
     *
     * @param unreadable numbers of the lines that could not be read, the first hundred
     * @param left how many could not be read
     * @param matches open payments that say what a statement shows
     */
    public record Read(int lines, int added, int known, List<Integer> unreadable, int left, long matches) {}

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    public Read read(PaymentMethod method, InputStream file, PersonId by) {
        if (!method.hasTransactionId()) {
            throw MembershipProblem.filterUnreadable("method");
        }
        Instant now = clock.instant();
        LocalDate today = Days.of(now);
        List<PaymentClaim> some = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        int lines = 0;
        int left = 0;
        // Not closed here: the container does that.
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        StatementColumns columns = StatementColumns.of(next(reader));
        for (String line = next(reader); line != null; line = next(reader)) {
            if (line.isBlank()) {
                continue;
            }
            lines++;
            if (lines > MOST_LINES) {
                throw MembershipProblem.statementTooLong(MOST_LINES);
            }
            try {
                some.add(columns.read(method, line, today));
            } catch (Problem broken) {
                left++;
                if (unreadable.size() < MOST_TOLD) {
                    unreadable.add(lines + 1);
                }
            }
        }
        int added = 0;
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            added += add(method, some.subList(from, Math.min(from + AT_ONCE, some.size())), by, now);
        }
        return new Read(lines, added, lines - left - added, List.copyOf(unreadable), left, statements.matches());
    }

    /** Whoever reads the same statement at the same time writes the same lines: then they are there at the next try. */
    private int add(PaymentMethod method, List<PaymentClaim> lines, PersonId by, Instant now) {
        for (int race = 1; ; race++) {
            try {
                return statements.add(method, lines, by, now);
            } catch (PersistenceException e) {
                boolean isRace = Contention.isOne(e) || Contention.isTwin(e);
                if (!isRace || race == RACES) {
                    throw e;
                }
            }
        }
    }

    /** Never more of a line than the longest that there is. */
    private static String next(BufferedReader reader) {
        try {
            var line = new StringBuilder();
            int c = reader.read();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = reader.read()) {
                if (line.length() == LONGEST_LINE) {
                    throw MembershipProblem.statementUnreadable();
                }
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
