package info.becs.forms.submissions.control;

import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.entity.AgedSubmission;
import info.becs.kit.page.Cursor;
import info.becs.kit.text.Bangla;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submissions that are not young any more; how long each is kept is said by the version of the form with which it was made. */
@ApplicationScoped
public class AgedSubmissions {

    @PersistenceContext
    EntityManager em;

    @Inject
    FormSubmissions submissions;

    @Inject
    KeptForms forms;

    @Inject
    Keepers keepers;

    @Inject
    Erasure erasure;

    @Inject
    Clock clock;

    /** Not erased yet, the newest first, none younger than a month: no form keeps for less. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<AgedSubmission> aged(Optional<Cursor> after, int most) {
        Instant begin = clock.instant().atZone(Bangla.DHAKA).minusMonths(1).toInstant();
        // The first condition is implied by the second; it lets the database begin inside the index.
        String before = after.isPresent() ? "AND (s.receivedAt < :at OR s.id < :id)" : "";
        TypedQuery<AgedSubmission> query = em.createQuery("""
            SELECT NEW info.becs.forms.submissions.entity.AgedSubmission(s.id, s.form, s.formVersion, s.receivedAt)
            FROM FormSubmission s
            WHERE s.receivedAt <= :at AND s.erasedAt IS NULL %s
            ORDER BY s.receivedAt DESC, s.id DESC
            """.formatted(before), AgedSubmission.class)
                .setParameter("at", after.map(Cursor::at).orElse(begin));
        after.ifPresent(c -> query.setParameter("id", c.id()));
        return query.setMaxResults(most).getResultList();
    }

    /** Whether its last day was before today; where the definition is gone nobody can tell, and it stays. */
    public boolean isOver(AgedSubmission aged) {
        LocalDate today = clock.instant().atZone(Bangla.DHAKA).toLocalDate();
        return forms.find(aged.form(), aged.formVersion())
                .map(form -> form.manifest().keptUntil(aged.receivedAt()))
                .filter(today::isAfter)
                .isPresent();
    }

    /** By itself, so that one that cannot be erased holds up no other. Whether it was erased now. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean expire(UUID id) {
        boolean goes = submissions.kept(id).filter(kept -> !kept.isErased()).isPresent() && !keepers.needed(id);
        return goes && erasure.erase(id);
    }
}
