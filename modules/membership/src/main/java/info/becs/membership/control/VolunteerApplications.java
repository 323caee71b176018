package info.becs.membership.control;

import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Reach;
import info.becs.membership.entity.VolunteerApplication;
import info.becs.membership.entity.VolunteerApplicationLine;
import info.becs.membership.entity.WorkApplication;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All applications by the form for volunteers. */
@ApplicationScoped
public class VolunteerApplications {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    @PersistenceContext
    EntityManager em;

    @Inject
    WorkApplications work;

    @Inject
    Chapters chapters;

    @Inject
    ThisModule self;

    void add(VolunteerApplication application) {
        em.persist(application);
    }

    void save() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        }
    }

    public Optional<VolunteerApplication> find(String id) {
        return Optional.ofNullable(em.find(VolunteerApplication.class, id));
    }

    Set<UUID> known(Set<UUID> submissions) {
        return em.createQuery("SELECT m.id FROM VolunteerApplication m WHERE m.id IN :ids", String.class)
                .setParameter("ids", InLists.of(submissions))
                .getResultStream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    void forget(String submission) {
        em.createQuery("DELETE FROM VolunteerApplication m WHERE m.id = :id")
                .setParameter("id", submission)
                .executeUpdate();
    }

    /** The newest first, as far as somebody's role goes. @param waiting those alone that nobody has answered */
    public Slice<VolunteerApplicationLine> newest(boolean waiting, Reach reach, Optional<Cursor> after, int size) {
        Cursor from = after.orElseGet(() -> new Cursor(LATEST, "~"));
        List<String> conditions = new ArrayList<>(List.of("m.receivedAt <= :at", "(m.receivedAt < :at OR m.id < :id)"));
        Map<String, Object> values = new HashMap<>(Map.of("at", from.at(), "id", from.id()));
        if (waiting) {
            conditions.add("m.answer IS NULL");
        }
        PaymentLines.within(conditions, values, reach);
        var query = em.createQuery(
                "SELECT m FROM VolunteerApplication m WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY m.receivedAt DESC, m.id DESC",
                VolunteerApplication.class);
        values.forEach(query::setParameter);
        List<VolunteerApplication> found = query.setMaxResults(size + 1).getResultList();
        Map<String, List<Text>> roles = roles(found);
        return Slice.of(found, size, each -> new Cursor(each.receivedAt(), each.id()))
                .map(each -> VolunteerApplicationLine.of(
                        each,
                        roles.getOrDefault(each.id(), List.of()),
                        chapters.label("district", each.area().district())));
    }

    /** What each of them would do. */
    private Map<String, List<Text>> roles(List<VolunteerApplication> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Set<UUID> ids = found.stream().map(each -> UUID.fromString(each.id())).collect(Collectors.toSet());
        return self.platform()
                .find(Submissions.class)
                .map(submissions -> work.read(submissions, ids).stream()
                        .collect(Collectors.toMap(each -> each.id().toString(), WorkApplication::roles)))
                .orElse(Map.of());
    }
}
