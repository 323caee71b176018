package info.becs.membership.control;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.db.PlainSql;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.membership.entity.PaymentClaim;
import info.becs.membership.entity.PaymentMethod;
import info.becs.membership.entity.StatementLine;
import info.becs.membership.entity.UnsaidLine;
import info.becs.spi.DataClass;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All lines of statements: each is there once, however often its file is read. */
@ApplicationScoped
public class Statements {

    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");
    private static final String UNSAID =
            "NOT EXISTS (SELECT p FROM Payment p WHERE p.trxId = l.trxId AND p.method = l.method)";

    // Of VALUES alone the driver of PostgreSQL would not say how many rows were new (reWriteBatchedInserts).
    private static final String INSERT = """
            INSERT INTO membership_statement_line (id, method, trx_id, amount, paid_on, read_at, read_by)
            SELECT CAST(? AS VARCHAR(36)), CAST(? AS VARCHAR(12)), CAST(? AS VARCHAR(60)), CAST(? AS BIGINT), CAST(? AS DATE),
              CAST(? AS TIMESTAMP), CAST(? AS VARCHAR(36))
            FROM (VALUES (1)) AS line (here)
            """;

    // Both find what is there by the index of its key, also by a plan that was made while there was nothing.
    private static final String ON_POSTGRESQL =
            INSERT + "ON CONFLICT ON CONSTRAINT membership_statement_line_uq DO NOTHING";
    private static final String ON_DERBY = INSERT + """
            WHERE NOT EXISTS (
              SELECT l.id FROM membership_statement_line l --DERBY-PROPERTIES constraint=MEMBERSHIP_STATEMENT_LINE_UQ
              WHERE l.method = ? AND l.trx_id = ?)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Trail trail;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /**
     * Keeps those that are not there yet, all of one method, in a transaction of their own. Written in the order of their ids: two
     * who keep the same ones wait for each other in one direction only. It is told in the same transaction, so that no line is there
     * of which nobody knows who has read it.
     *
     * @return how many were new
     */
    @Transactional(TxType.REQUIRES_NEW)
    @Audited("membership.statement.read")
    public int add(PaymentMethod method, List<PaymentClaim> lines, PersonId by, Instant now) {
        var ordered = new TreeMap<String, PaymentClaim>();
        lines.forEach(line -> ordered.putIfAbsent(line.trxId().orElseThrow(), line));
        int added = insert(ordered.values(), by, now);
        trail.on(method.code()).change("lines", DataClass.I, null, added);
        return added;
    }

    private int insert(Collection<PaymentClaim> lines, PersonId by, Instant now) {
        boolean isPostgresql = new PlainSql(database).isPostgresql();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(isPostgresql ? ON_POSTGRESQL : ON_DERBY)) {
            for (PaymentClaim line : lines) {
                fill(insert, line, by, now);
                if (!isPostgresql) {
                    insert.setString(8, line.method().code());
                    insert.setString(9, line.trxId().orElseThrow());
                }
                insert.addBatch();
            }
            return IntStream.of(insert.executeBatch()).sum();
        } catch (SQLException e) {
            throw new PersistenceException("A statement could not be kept", e);
        }
    }

    private static void fill(PreparedStatement insert, PaymentClaim line, PersonId by, Instant now)
            throws SQLException {
        insert.setString(1, Ids.next().toString());
        insert.setString(2, line.method().code());
        insert.setString(3, line.trxId().orElseThrow());
        insert.setLong(4, line.amount());
        insert.setDate(5, Date.valueOf(line.paidOn()));
        insert.setTimestamp(6, Timestamp.from(now));
        insert.setString(7, by.toString());
    }

    /** Lines whose id no payment says, the newest first. */
    public Slice<UnsaidLine> unsaid(Optional<PaymentMethod> method, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        TypedQuery<UnsaidLine> query = em.createQuery(
                        "SELECT NEW info.becs.membership.entity.UnsaidLine(l.id, l.method, l.trxId, l.amount, l.paidOn,"
                                + " l.readAt) FROM StatementLine l WHERE l.readAt <= :at AND (l.readAt < :at OR l.id < :id)"
                                + (method.isPresent() ? " AND l.method = :method" : "") + " AND " + UNSAID
                                + " ORDER BY l.readAt DESC, l.id DESC",
                        UnsaidLine.class)
                .setParameter("at", from.at())
                .setParameter("id", from.id());
        method.ifPresent(each -> query.setParameter("method", each.code()));
        return Slice.of(
                query.setMaxResults(size + 1).getResultList(), size, line -> new Cursor(line.readAt(), line.id()));
    }

    /** One that no payment says. */
    Optional<StatementLine> findUnsaid(String id) {
        return em.createQuery("SELECT l FROM StatementLine l WHERE l.id = :id AND " + UNSAID, StatementLine.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** How many open payments say what a statement shows: same method, id and amount. */
    @Transactional
    public long matches() {
        return em.createQuery("""
                SELECT COUNT(p) FROM Payment p, StatementLine l
                WHERE p.state = 'claimed' AND l.method = p.method AND l.trxId = p.trxId AND l.amount = p.amount
                """, Long.class).getSingleResult();
    }
}
