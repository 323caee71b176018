package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseClock;
import info.becs.complaints.entity.Warning;
import info.becs.kit.page.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which clocks have to be told of, and which were. */
@ApplicationScoped
public class Warnings {

    // Both tried on Derby and PostgreSQL.
    private static final String TOLD =
            "SELECT case_id, clock, stage, due_at FROM complaints_warning WHERE case_id = ?1";
    private static final String ADD =
            "INSERT INTO complaints_warning (case_id, clock, stage, due_at) VALUES (?1, ?2, ?3, ?4)";

    @PersistenceContext
    EntityManager em;

    /** Cases of which something has to be told by now, in the order in which it was. */
    public List<Case> waiting(Instant now, Cursor after, int most) {
        return em.createQuery("""
                SELECT c FROM Case c WHERE c.clocks.warnAt <= :now AND c.clocks.warnAt >= :at
                AND (c.clocks.warnAt > :at OR c.id > :id) ORDER BY c.clocks.warnAt, c.id
                """, Case.class)
                .setParameter("now", now)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }

    public Set<Warning> told(Case of) {
        List<?> rows = em.createNativeQuery(TOLD).setParameter(1, of.id()).getResultList();
        var told = new HashSet<Warning>();
        rows.forEach(row -> told.add(read((Object[]) row)));
        return told;
    }

    private static Warning read(Object[] row) {
        return new Warning(
                (String) row[0],
                CaseClock.valueOf((String) row[1]),
                Warning.Stage.valueOf((String) row[2]),
                ((Timestamp) row[3]).toInstant());
    }

    public void add(Collection<Warning> told) {
        for (Warning each : told) {
            em.createNativeQuery(ADD)
                    .setParameter(1, each.caseId())
                    .setParameter(2, each.clock().name())
                    .setParameter(3, each.stage().name())
                    .setParameter(4, Timestamp.from(each.dueAt()))
                    .executeUpdate();
        }
    }

    /** Unless somebody has changed the case meanwhile, who has set it then; nobody's reading of the case grows old by it. */
    public void next(Case of, Optional<Instant> moment) {
        String set = moment.isPresent() ? ":moment" : "NULL";
        var update = em.createQuery(
                "UPDATE Case c SET c.clocks.warnAt = " + set + " WHERE c.id = :id AND c.version = :version");
        moment.ifPresent(at -> update.setParameter("moment", at));
        update.setParameter("id", of.id()).setParameter("version", of.version()).executeUpdate();
    }
}
