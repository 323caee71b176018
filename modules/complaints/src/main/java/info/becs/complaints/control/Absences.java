package info.becs.complaints.control;

import info.becs.complaints.entity.Absence;
import info.becs.complaints.entity.DeskProblem;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which officers are away, until when, and who stands in for them: nobody gives them a case meanwhile. */
@ApplicationScoped
public class Absences {

    private static final int LONGEST_DAYS = 366;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Who of them is here today; where all are away, all of them: somebody has to hear. */
    public List<Person> present(List<Person> people) {
        Set<String> away = now().stream().map(Absence::person).collect(Collectors.toSet());
        List<Person> here = people.stream()
                .filter(each -> !away.contains(each.id().toString()))
                .toList();
        return here.isEmpty() ? people : here;
    }

    /** Who does their work today: themselves, or their deputy; empty where both are away, or nobody stands in. */
    public Optional<String> acting(String person) {
        Optional<Absence> absence = find(person);
        return absence.isEmpty()
                ? Optional.of(person)
                : absence.flatMap(Absence::deputy).filter(deputy -> of(deputy).isEmpty());
    }

    /** All who are away today. */
    public List<Absence> now() {
        return em.createQuery("SELECT a FROM Absence a WHERE a.until >= :today ORDER BY a.until", Absence.class)
                .setParameter("today", today())
                .getResultList();
    }

    public Optional<LocalDate> of(String person) {
        return find(person).map(Absence::until);
    }

    public Optional<Absence> find(String person) {
        return Optional.ofNullable(em.find(Absence.class, person))
                .filter(each -> !each.until().isBefore(today()));
    }

    /** Whose last day is over. */
    public List<PersonId> over() {
        return em.createQuery("SELECT a.person FROM Absence a WHERE a.until < :today ORDER BY a.person", String.class)
                .setParameter("today", today())
                .getResultStream()
                .flatMap(id -> PersonId.of(id).stream())
                .toList();
    }

    /** Up to and including this day; a later word goes before an earlier one. */
    public void note(PersonId person, LocalDate until, Optional<PersonId> deputy) {
        if (until.isBefore(today()) || until.isAfter(today().plusDays(LONGEST_DAYS))) {
            throw DeskProblem.absenceDay();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Absence known = em.find(Absence.class, person.toString());
        if (known == null) {
            em.persist(new Absence(person, until, deputy, now));
        } else {
            known.last(until, deputy, now);
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

    /** Stands in for nobody any more. */
    public void withoutDeputy(PersonId person) {
        em.createQuery("UPDATE Absence a SET a.deputy = NULL WHERE a.deputy = :person")
                .setParameter("person", person.toString())
                .executeUpdate();
    }

    private LocalDate today() {
        return OfficeCalendar.day(clock.instant());
    }
}
