package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That an officer is away, up to and including a day in Dhaka. */
@Entity
@Table(name = "complaints_absence")
public class Absence {

    @Id
    private String person;

    @Column(name = "until_day")
    private LocalDate until;

    private String deputy;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Absence() {}

    public Absence(PersonId person, LocalDate until, Optional<PersonId> deputy, Instant now) {
        this.person = person.toString();
        last(until, deputy, now);
    }

    /** From now on it lasts up to this day, and this one stands in. */
    public final void last(LocalDate day, Optional<PersonId> standsIn, Instant now) {
        until = day;
        deputy = standsIn.map(PersonId::toString).orElse(null);
        notedAt = now;
    }

    public Optional<String> deputy() {
        return Optional.ofNullable(deputy);
    }

    public String person() {
        return person;
    }

    public LocalDate until() {
        return until;
    }
}
