package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One step that was taken with a case; never changed. */
@Entity
@Table(name = "complaints_step")
public class CaseStep {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String status;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    protected CaseStep() {}

    CaseStep(UUID id, String caseId, CaseStatus status, Instant takenAt, PersonId takenBy) {
        this.id = id.toString();
        this.caseId = caseId;
        this.status = status.code();
        this.takenAt = takenAt;
        this.takenBy = takenBy.toString();
    }

    public CaseStatus status() {
        return CaseStatus.of(status).orElseThrow(() -> new IllegalStateException("Step " + id + " led to " + status));
    }

    public String caseId() {
        return caseId;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
