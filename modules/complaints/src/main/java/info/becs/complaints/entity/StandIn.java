package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** That somebody gave a case away for the days on which they are away. */
@Entity
@Table(name = "complaints_stand_in")
public class StandIn {

    @Id
    @Column(name = "case_id")
    private String caseId;

    private String person;

    @Column(name = "given_to")
    private String givenTo;

    protected StandIn() {}

    public StandIn(Case of, PersonId person, Optional<PersonId> to) {
        this.caseId = of.id();
        this.person = person.toString();
        this.givenTo = to.map(PersonId::toString).orElse(null);
    }

    public String caseId() {
        return caseId;
    }

    public String person() {
        return person;
    }

    /** Whether nobody has decided otherwise since: it is open, and where it was given to. */
    public boolean stillHolds(Case found) {
        return found.endedAt().isEmpty() && found.assignee().equals(Optional.ofNullable(givenTo));
    }
}
