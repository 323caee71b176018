package info.becs.membership.entity;

import info.becs.spi.forms.Submission;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** That somebody, member or not, would do something for the society, and what they were answered. What they wrote stays with the forms. */
@Entity
@Table(name = "membership_volunteer_application")
public class VolunteerApplication {

    /** The society would like to have them. */
    public static final String INVITED = "invited";

    public static final String DECLINED = "declined";

    /** Work was given or offered to the member whose application it is. */
    public static final String OFFERED = "offered";

    @Id
    @Column(name = "submission_id")
    private String id;

    @Version
    private int version;

    private String receipt;
    private String language;
    private String division;
    private String district;
    private String upazila;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected VolunteerApplication() {}

    public VolunteerApplication(Submission submission) {
        Application said = Application.of(submission);
        this.id = submission.id().toString();
        this.receipt = said.receipt();
        this.language = said.language().equals("en") ? "en" : "bn";
        this.division = said.area().division();
        this.district = said.area().district();
        this.upazila = said.area().upazila();
        this.receivedAt = said.at();
    }

    /** Invited or declined, once. */
    public void answer(String what, PersonId by, Instant now) {
        if (answer != null) {
            throw VolunteerProblem.answeredAlready();
        }
        answered(what, by, now);
    }

    /** Whatever was answered before. */
    public void offer(PersonId by, Instant now) {
        if (!OFFERED.equals(answer)) {
            answered(OFFERED, by, now);
        }
    }

    private void answered(String what, PersonId by, Instant now) {
        answer = what;
        answeredAt = now;
        answeredBy = by.toString();
    }

    /** Of the submission. */
    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String receipt() {
        return receipt;
    }

    /** In which they have written. */
    public String language() {
        return language;
    }

    public Area area() {
        return new Area(division, district, upazila);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Empty while they wait for one. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<PersonId> answeredBy() {
        return PersonId.of(answeredBy);
    }
}
