package info.becs.kit.exports;

import info.becs.kit.db.PlainSql;
import info.becs.kit.text.FlatJson;
import info.becs.spi.Problem;
import info.becs.spi.approvals.ApprovedAction;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/*
 * No entity
 *
 * Each module that lets something be taken away has a table of this shape, and none of them is an entity: a class that
 * modules share would have to be woven into the persistence of each.
 */
/**
 * All exports of one kind, each made by the approval of a second person. They stand in a table with the columns {@code id,
 * filter, asked_by, approved_by, ready_at, expires_at} and an index of {@code asked_by, expires_at DESC}.
 */
public abstract class AgreedExports implements ApprovedAction {

    private static final Duration LIFE = Duration.ofDays(1);

    /** So long it is told that an export is over, and not that there is none. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final int LONGEST_FILTER = 4_000;
    private static final int MOST = 100;
    private static final String COLUMNS = "id, filter, asked_by, approved_by, ready_at, expires_at";

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    protected Clock clock;

    protected abstract String table();

    /** Also for somebody else's. */
    protected abstract Problem notFound();

    protected abstract Problem over();

    /** What else must hold of a row for it to be there to be taken. */
    protected String takeable() {
        return "1 = 1";
    }

    @Override
    public void carryOut(Approved approved) {
        add(approved.subject(), approved.facts(), approved.asker(), Optional.of(approved.approver()));
    }

    /** From now on it can be taken. */
    protected void add(String id, Map<String, String> filter, PersonId asker, Optional<PersonId> approver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        sql().change("DELETE FROM " + table() + " WHERE expires_at < ?", Timestamp.from(now.minus(KEPT)));
        sql().change(
                        "INSERT INTO " + table() + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                        id,
                        FlatJson.write(filter, LONGEST_FILTER),
                        asker.toString(),
                        approver.map(PersonId::toString).orElse(null),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)));
    }

    /** Those that somebody can still take, the newest first. */
    public List<AgreedExport> of(PersonId person) {
        return asked(
                "asked_by = ? AND expires_at > ? AND " + takeable() + " ORDER BY expires_at DESC",
                person.toString(),
                Timestamp.from(clock.instant()));
    }

    /** Lets the one through who has asked, for a day; others learn nothing of it. */
    public AgreedExport require(String id, PersonId person) {
        AgreedExport export = asked("id = ?", id).stream()
                .filter(found -> found.asker().equals(person.toString()))
                .findFirst()
                .orElseThrow(this::notFound);
        if (!clock.instant().isBefore(export.expiresAt())) {
            throw over();
        }
        return export;
    }

    private List<AgreedExport> asked(String where, Object... values) {
        return sql().rows(
                        "SELECT " + COLUMNS + " FROM " + table() + " WHERE " + where,
                        MOST,
                        row -> new AgreedExport(
                                row.getString(1),
                                FlatJson.read(row.getString(2)),
                                row.getString(3),
                                Optional.ofNullable(row.getString(4)),
                                row.getTimestamp(5).toInstant(),
                                row.getTimestamp(6).toInstant()),
                        values);
    }

    protected PlainSql sql() {
        return new PlainSql(database);
    }
}
