package info.becs.membership.imports.control;

import info.becs.kit.db.InLists;
import info.becs.membership.imports.entity.ImportMark;
import info.becs.membership.imports.entity.ImportPart;
import info.becs.membership.imports.entity.ImportProblem;
import info.becs.membership.imports.entity.ImportState;
import info.becs.membership.imports.entity.MemberImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All tables of members that are brought in, and their rows. */
@ApplicationScoped
public class Imports {

    private static final int MOST = 50;
    private static final List<ImportState> WORKING =
            List.of(ImportState.CHECKING, ImportState.RUNNING, ImportState.UNDOING);

    @PersistenceContext
    EntityManager em;

    public void add(MemberImport table) {
        em.persist(table);
        em.flush();
    }

    /** Written at once and let go of: a table of any length takes no more memory than one part. */
    public void add(ImportPart part) {
        em.persist(part);
        em.flush();
        em.detach(part);
    }

    public List<MemberImport> newest() {
        return em.createQuery("SELECT i FROM MemberImport i ORDER BY i.askedAt DESC, i.id DESC", MemberImport.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public MemberImport require(String id) {
        return Optional.ofNullable(em.find(MemberImport.class, id)).orElseThrow(ImportProblem::notFound);
    }

    /** Whoever does something to it waits from now on. */
    public MemberImport lock(String id) {
        MemberImport found = require(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    public ImportPart part(MemberImport of, int number) {
        return em.find(ImportPart.class, new ImportPart.Key(of.id(), number));
    }

    /** Not needed any more: whoever reads all parts keeps one in memory. */
    public void letGo(ImportPart part) {
        em.detach(part);
    }

    /** The one for which something is to be done, the oldest first. */
    public Optional<MemberImport> working() {
        return em.createQuery(
                        "SELECT i FROM MemberImport i WHERE i.state IN :working ORDER BY i.askedAt, i.id",
                        MemberImport.class)
                .setParameter("working", WORKING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Which of these marks were met before; the others are kept. */
    public Set<String> met(MemberImport table, Collection<String> marks) {
        if (marks.isEmpty()) {
            return Set.of();
        }
        var met = new HashSet<>(
                em.createQuery("SELECT m.mark FROM ImportMark m WHERE m.owner = :id AND m.mark IN :marks", String.class)
                        .setParameter("id", table.id())
                        .setParameter("marks", InLists.of(marks))
                        .getResultList());
        new HashSet<>(marks)
                .stream()
                        .filter(mark -> !met.contains(mark))
                        .forEach(mark -> em.persist(new ImportMark(table.id(), mark)));
        return met;
    }

    public void forgetMarks(MemberImport table) {
        em.createQuery("DELETE FROM ImportMark m WHERE m.owner = :id")
                .setParameter("id", table.id())
                .executeUpdate();
    }

    public void remove(MemberImport table) {
        forgetMarks(table);
        em.createQuery("DELETE FROM ImportPart p WHERE p.owner = :id")
                .setParameter("id", table.id())
                .executeUpdate();
        em.remove(table);
    }

    /** One whose time is over; what was brought in by it stays. */
    public Optional<MemberImport> over(Instant now) {
        return em.createQuery(
                        "SELECT i FROM MemberImport i WHERE i.overAt < :now AND i.state NOT IN :working ORDER BY i.overAt",
                        MemberImport.class)
                .setParameter("now", now)
                .setParameter("working", WORKING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
