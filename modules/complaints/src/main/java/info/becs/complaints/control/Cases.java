package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** All cases there are, and their histories. */
@ApplicationScoped
public class Cases {

    // By hand: a persistence context for each row costs as much as all the rest of an opening.
    private static final String INSERT = """
        INSERT INTO complaints_case (id, version, case_number, submission_id, form, status, merchant, amount_claimed,
          received_at, opened_at, merchant_key, product, issue, district, case_group, due_at, first_due_at, solution_due_at,
          escalates_at, warn_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too: both write on one connection of the transaction. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    public boolean isEmpty() {
        return em.createQuery("SELECT c.id FROM Case c", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Which of these submissions have their case. */
    public Set<UUID> open(Collection<UUID> submissions) {
        return em.createQuery("SELECT c.submission FROM Case c WHERE c.submission IN :submissions", String.class)
                .setParameter("submissions", InLists.of(submissions))
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Of those of these that have their case, its number. */
    public Map<UUID, String> numbers(Collection<UUID> submissions) {
        return em.createQuery(
                        "SELECT c.submission, c.number FROM Case c WHERE c.submission IN :submissions ORDER BY c.part",
                        Object[].class)
                .setParameter("submissions", InLists.of(submissions))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString((String) row[0]), row -> (String) row[1], (first, part) -> first));
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

    /** One that was split off; from now on events can be written of it. */
    public void add(Case part) {
        em.persist(part);
        em.flush();
    }

    public void add(CaseEvent event) {
        em.persist(event);
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
        return find(typed).orElseThrow(CaseProblem::notFound);
    }

    public Optional<Case> find(String typed) {
        return CaseNumber.read(typed).flatMap(this::find);
    }

    private Optional<Case> find(CaseNumber number) {
        return em.createQuery("SELECT c FROM Case c WHERE c.number = :number", Case.class)
                .setParameter("number", number.text())
                .getResultStream()
                .findFirst();
    }

    public Optional<Case> byId(String id) {
        return Optional.ofNullable(em.find(Case.class, id));
    }

    /** Those of them that there are, to be read, in no order. */
    public List<Case> byIds(Collection<String> ids) {
        return em.createQuery("SELECT c FROM Case c WHERE c.id IN :ids", Case.class)
                .setParameter("ids", InLists.of(ids))
                .setHint("eclipselink.read-only", true) // no copies to compare with at the commit
                .getResultList();
    }

    /** In the order of their ids. */
    public List<Case> after(String id, int most) {
        return em.createQuery("SELECT c FROM Case c WHERE c.id > :id ORDER BY c.id", Case.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of one form, in the order of their ids. */
    public List<Case> after(String id, String form, int most) {
        return em.createQuery("SELECT c FROM Case c WHERE c.id > :id AND c.form = :form ORDER BY c.id", Case.class)
                .setParameter("id", id)
                .setParameter("form", form)
                .setMaxResults(most)
                .getResultList();
    }

    /** What has not ended, in the order of the queue from there on. */
    public List<Case> openFrom(Cursor last, int most) {
        // The first condition is implied by the second; it lets the database begin inside the index.
        return em.createQuery("""
                SELECT c FROM Case c WHERE c.endedAt IS NULL AND c.receivedAt <= :at AND (c.receivedAt < :at OR c.id < :id)
                ORDER BY c.receivedAt DESC, c.id DESC
                """, Case.class)
                .setParameter("at", last.at())
                .setParameter("id", last.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** The one that it was opened as, then those that were split off. */
    public List<Case> of(UUID submission) {
        return em.createQuery("SELECT c FROM Case c WHERE c.submission = :submission ORDER BY c.part", Case.class)
                .setParameter("submission", submission.toString())
                .getResultList();
    }

    /** All cases of the same submission, itself among them. */
    public List<Case> together(Case found) {
        return found.isSplit() ? of(UUID.fromString(found.submission())) : List.of(found);
    }

    /** All that happened, in its order. */
    public List<CaseEvent> history(Case of) {
        return em.createQuery("SELECT e FROM CaseEvent e WHERE e.caseId = :id ORDER BY e.place", CaseEvent.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** All that happened in these cases, each in its order. */
    public List<CaseEvent> histories(Collection<String> ids) {
        return em.createQuery(
                        "SELECT e FROM CaseEvent e WHERE e.caseId IN :ids ORDER BY e.caseId, e.place", CaseEvent.class)
                .setParameter("ids", InLists.of(ids))
                .getResultList();
    }

    /** What somebody has done, the newest first. */
    public List<CaseEvent> doneBy(PersonId officer, int most) {
        return em.createQuery(
                        "SELECT e FROM CaseEvent e WHERE e.madeBy = :officer ORDER BY e.madeAt DESC, e.id DESC",
                        CaseEvent.class)
                .setParameter("officer", officer.toString())
                .setMaxResults(most)
                .getResultList();
    }

    public long countDoneBy(PersonId officer) {
        return em.createQuery("SELECT COUNT(e) FROM CaseEvent e WHERE e.madeBy = :officer", Long.class)
                .setParameter("officer", officer.toString())
                .getSingleResult();
    }

    /** Whether this officer has it now; then the case is read again. */
    public boolean claim(Case found, PersonId officer, Instant now) {
        int won = em.createQuery("""
                UPDATE Case c SET c.assignee = :officer, c.assignedAt = :now, c.version = c.version + 1
                WHERE c.id = :id AND c.assignee IS NULL AND c.endedAt IS NULL
                """)
                .setParameter("officer", officer.toString())
                .setParameter("now", now)
                .setParameter("id", found.id())
                .executeUpdate();
        em.refresh(found);
        return won == 1;
    }

    /** Whoever writes to it waits from now on; it is as it was written last. */
    public void lock(Case found) {
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What this transaction has changed is written, and what others wrote before is taken in; from now on they wait. */
    public void settle(Case found) {
        em.flush();
        lock(found);
    }

    /** All of them, in an order in which nobody waits for another in a ring. */
    public void lock(Collection<Case> all) {
        all.stream().sorted(Comparator.comparing(Case::id)).forEach(this::lock);
    }

    /** What was written on this wish before; empty for the first time. */
    public Optional<CaseEvent> written(Case of, String request) {
        return em.createQuery(
                        "SELECT e FROM CaseEvent e WHERE e.caseId = :id AND e.request = :request", CaseEvent.class)
                .setParameter("id", of.id())
                .setParameter("request", request)
                .getResultStream()
                .findFirst();
    }

    /**
     * What somebody has that has not ended, and nobody has given to another while this waited for it.
     *
     * @param meant those of them that it is about: for the others it does not wait
     */
    public List<Case> lockHeldBy(PersonId officer, Predicate<Case> meant) {
        List<Case> held = em
                .createQuery("SELECT c FROM Case c WHERE c.assignee = :officer AND c.endedAt IS NULL", Case.class)
                .setParameter("officer", officer.toString())
                .getResultList()
                .stream()
                .filter(meant)
                .toList();
        lock(held);
        return held.stream()
                .filter(meant)
                .filter(each ->
                        each.assignee().filter(officer.toString()::equals).isPresent())
                .filter(each -> each.endedAt().isEmpty())
                .toList();
    }
}
