package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Work that a member does for the society, somewhere and for a time. It is no right on this platform. */
@Entity
@Table(name = "membership_volunteer")
public class VolunteerRole {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "member_id")
    private String member;

    private String role;
    private String chapter;

    @Column(name = "start_on")
    private LocalDate start;

    @Column(name = "end_on")
    private LocalDate end;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    private String pledge;

    @Column(name = "pledged_on")
    private LocalDate pledgedOn;

    @Column(name = "submission_id")
    private String submission;

    @Column(name = "given_by")
    private String givenBy;

    protected VolunteerRole() {}

    /**
     * @param chapter layer and code, for instance {@code district.bogura}; {@code country} for everywhere
     * @param pledge version of the text of the confidentiality pledge; null where the role is offered, and its member pledges later
     * @param pledgedOn null together with it
     * @param submission application from which it came; null where there was none
     */
    public VolunteerRole(
            UUID id,
            Member member,
            Choice role,
            String chapter,
            LocalDate start,
            String pledge,
            LocalDate pledgedOn,
            String submission,
            PersonId by) {
        this.id = id.toString();
        this.member = member.id();
        this.role = role.code();
        this.chapter = chapter;
        this.start = start;
        this.pledge = pledge;
        this.pledgedOn = pledgedOn;
        this.submission = submission;
        this.givenBy = by.toString();
    }

    /** Its member pledges to this text; to the one that they have pledged to already, nothing changes. @return whether it did */
    public boolean pledge(String version, LocalDate today) {
        if (!runsBeyond(today.minusDays(1))) {
            throw OwnProblem.workOver();
        }
        if (version.equals(pledge)) {
            return false;
        }
        pledge = version;
        pledgedOn = today;
        return true;
    }

    /** Whether it is held on this day: what is confidential is for nobody who has not pledged. */
    public boolean isHeld(LocalDate day) {
        return pledge != null && !start.isAfter(day) && runsBeyond(day.minusDays(1));
    }

    public void end(LocalDate day) {
        if (end != null || day.isBefore(start)) {
            throw MembershipProblem.roleEndUnreadable();
        }
        end = day;
    }

    /** Ends with what its member was: now, or before it begins. */
    public LocalDate close(LocalDate today) {
        end = start.isAfter(today) ? start : today;
        return end;
    }

    /** Whether it goes on after this day. */
    public boolean runsBeyond(LocalDate day) {
        return end == null || end.isAfter(day);
    }

    /** Is the other's from now on: both are the same person. */
    public void moveTo(Member other) {
        member = other.id();
    }

    /** Was trained on this day; said again it is put right. */
    public void train(LocalDate day, LocalDate today) {
        if (end != null || day.isAfter(today)) {
            throw MembershipProblem.trainingUnreadable();
        }
        trainedOn = day;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String member() {
        return member;
    }

    public String role() {
        return role;
    }

    public String chapter() {
        return chapter;
    }

    public LocalDate start() {
        return start;
    }

    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    public Optional<LocalDate> trainedOn() {
        return Optional.ofNullable(trainedOn);
    }

    /** Empty while it is offered. */
    public Optional<String> pledge() {
        return Optional.ofNullable(pledge);
    }

    public Optional<LocalDate> pledgedOn() {
        return Optional.ofNullable(pledgedOn);
    }

    public Optional<String> submission() {
        return Optional.ofNullable(submission);
    }
}
