package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseLine;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.CaseStep;
import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All cases there are. The only class of this module that speaks JPQL. */
@ApplicationScoped
public class Cases {

    /** Before the first line of any list. */
    private static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");

    // By hand: a persistence context for each row costs as much as all the rest of an opening.
    private static final String INSERT = """
        INSERT INTO complaints_case (id, version, case_number, submission_id, form, status, merchant, amount_claimed,
          received_at, opened_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too: both write on one connection of the transaction. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    /** Which of these submissions have their case. */
    public Set<UUID> open(Collection<UUID> submissions) {
        return em.createQuery("SELECT c.submission FROM Case c WHERE c.submission IN :submissions", String.class)
                .setParameter("submissions", InLists.of(submissions))
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    public void add(List<Case> opened) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Case each : opened) {
                each.write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Cases could not be opened", e);
        }
    }

    public void add(CaseStep step) {
        em.persist(step);
    }

    /** Writes what was changed now, so that the answer names the new version and a race ends in a refusal. */
    public void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    public Case require(String typed) {
        return CaseNumber.read(typed).flatMap(this::find).orElseThrow(CaseProblem::notFound);
    }

    private Optional<Case> find(CaseNumber number) {
        return em.createQuery("SELECT c FROM Case c WHERE c.number = :number", Case.class)
                .setParameter("number", number.text())
                .getResultStream()
                .findFirst();
    }

    public Optional<Case> of(UUID submission) {
        return em.createQuery("SELECT c FROM Case c WHERE c.submission = :submission", Case.class)
                .setParameter("submission", submission.toString())
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were taken. */
    public List<CaseStep> steps(Case of) {
        return em.createQuery("SELECT s FROM CaseStep s WHERE s.caseId = :id ORDER BY s.takenAt, s.id", CaseStep.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** Steps that somebody has taken, the newest first. */
    public List<CaseStep> stepsBy(PersonId officer, int most) {
        return em.createQuery(
                        "SELECT s FROM CaseStep s WHERE s.takenBy = :officer ORDER BY s.takenAt DESC, s.id DESC",
                        CaseStep.class)
                .setParameter("officer", officer.toString())
                .setMaxResults(most)
                .getResultList();
    }

    public long countStepsBy(PersonId officer) {
        return em.createQuery("SELECT COUNT(s) FROM CaseStep s WHERE s.takenBy = :officer", Long.class)
                .setParameter("officer", officer.toString())
                .getSingleResult();
    }

    public Slice<CaseLine> newest(Optional<CaseStatus> status, Optional<Cursor> after, int size) {
        Cursor from = after.orElse(BEGIN);
        // The first condition is implied by the second; it lets the database begin inside the index.
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.complaints.entity.CaseLine(
              c.id, c.number, c.status, c.form, c.merchant, c.amountClaimed, c.receivedAt, c.openedAt)
            FROM Case c
            WHERE c.receivedAt <= :at AND (c.receivedAt < :at OR c.id < :id)
            """
                                + status.map(s -> " AND c.status = :status").orElse("")
                                + " ORDER BY c.receivedAt DESC, c.id DESC",
                        CaseLine.class)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setMaxResults(size + 1);
        status.ifPresent(s -> query.setParameter("status", s.code()));
        return Slice.of(query.getResultList(), size, line -> new Cursor(line.receivedAt(), line.id()));
    }
}
