package info.becs.complaints.control;

import info.becs.complaints.entity.DeskProblem;
import info.becs.complaints.entity.Preset;
import info.becs.kit.Ids;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Lists and macros that officers keep: their own and everybody's. */
@ApplicationScoped
public class Presets {

    private static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What this person sees: everybody's and their own, in the order of their making. */
    public List<Preset> of(Preset.Kind kind, PersonId person) {
        return em.createQuery("""
                SELECT p FROM Preset p WHERE p.kind = :kind AND (p.owner IS NULL OR p.owner = :person)
                ORDER BY p.madeAt, p.id
                """, Preset.class)
                .setParameter("kind", kind.code())
                .setParameter("person", person.toString())
                .getResultList();
    }

    public Preset add(Preset.Kind kind, Optional<PersonId> owner, Text name, String content) {
        List<Preset> known = owned(kind, owner);
        if (known.size() >= MOST) {
            throw DeskProblem.tooManyPresets(MOST);
        }
        var added = new Preset(
                Ids.next(), kind, owner, name, content, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        em.persist(added);
        em.flush();
        return added;
    }

    private List<Preset> owned(Preset.Kind kind, Optional<PersonId> owner) {
        var query = em.createQuery(
                "SELECT p FROM Preset p WHERE p.kind = :kind AND "
                        + (owner.isPresent() ? "p.owner = :owner" : "p.owner IS NULL"),
                Preset.class);
        owner.ifPresent(person -> query.setParameter("owner", person.toString()));
        return query.setParameter("kind", kind.code()).getResultList();
    }

    /** One of this kind that this person sees. */
    public Preset require(Preset.Kind kind, String id, PersonId person) {
        return of(kind, person).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(DeskProblem::presetNotFound);
    }

    public void remove(Preset preset) {
        em.remove(preset);
    }

    /** All that is this person's alone. */
    public List<Preset> owned(PersonId person) {
        return em.createQuery("SELECT p FROM Preset p WHERE p.owner = :person ORDER BY p.madeAt", Preset.class)
                .setParameter("person", person.toString())
                .getResultList();
    }
}
