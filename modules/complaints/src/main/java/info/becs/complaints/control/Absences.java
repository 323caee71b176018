package info.becs.complaints.control;

import info.becs.complaints.entity.Absence;
import info.becs.complaints.entity.DeskProblem;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which officers are away, and until when: nobody gives them a case meanwhile. */
@ApplicationScoped
public class Absences {

    private static final int LONGEST_DAYS = 366;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The last day of each who is away today. */
    public Map<String, LocalDate> now() {
        return all().stream().collect(Collectors.toMap(Absence::person, Absence::until));
    }

    private List<Absence> all() {
        return em.createQuery("SELECT a FROM Absence a WHERE a.until >= :today ORDER BY a.until", Absence.class)
                .setParameter("today", today())
                .getResultList();
    }

    public Optional<LocalDate> of(String person) {
        return Optional.ofNullable(em.find(Absence.class, person))
                .map(Absence::until)
                .filter(day -> !day.isBefore(today()));
    }

    /** Up to and including this day; a later word goes before an earlier one. */
    public void note(PersonId person, LocalDate until) {
        if (until.isBefore(today()) || until.isAfter(today().plusDays(LONGEST_DAYS))) {
            throw DeskProblem.absenceDay();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Absence known = em.find(Absence.class, person.toString());
        if (known == null) {
            em.persist(new Absence(person, until, now));
        } else {
            known.last(until, now);
        }
        em.flush();
    }

    /** Whether there was one. */
    public boolean end(PersonId person) {
        return em.createQuery("DELETE FROM Absence a WHERE a.person = :person")
                        .setParameter("person", person.toString())
                        .executeUpdate()
                > 0;
    }

    private LocalDate today() {
        return OfficeCalendar.day(clock.instant());
    }
}
