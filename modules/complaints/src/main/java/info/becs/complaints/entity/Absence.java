package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That an officer is away, up to and including a day in Dhaka. */
@Entity
@Table(name = "complaints_absence")
public class Absence {

    @Id
    private String person;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected Absence() {}

    public Absence(PersonId person, LocalDate until, Instant now) {
        this.person = person.toString();
        last(until, now);
    }

    /** From now on it lasts up to this day. */
    public final void last(LocalDate day, Instant now) {
        until = day;
        notedAt = now;
    }

    public String person() {
        return person;
    }

    public LocalDate until() {
        return until;
    }
}
