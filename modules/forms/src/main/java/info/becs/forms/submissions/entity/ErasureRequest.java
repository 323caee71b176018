package info.becs.forms.submissions.entity;

import info.becs.kit.text.Bangla;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Whoever has handed something in wants it erased, at a moment until which they may think again. */
@Entity
@Table(name = "forms_erasure_request")
public class ErasureRequest {

    /** The time of the night, in Dhaka, at which it is done. */
    public static final LocalTime AT = LocalTime.of(2, 55);

    @Id
    @Column(name = "submission_id")
    private String submission;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "put_off_at")
    private Instant putOffAt;

    protected ErasureRequest() {}

    public ErasureRequest(UUID submission, Instant now, Duration wait) {
        this.submission = submission.toString();
        this.askedAt = now;
        this.dueAt = now.plus(wait);
    }

    /** It had to stay on its day; the first such night counts. */
    public void putOff(Instant now) {
        if (putOffAt == null) {
            putOffAt = now;
        }
    }

    public boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    public UUID submission() {
        return UUID.fromString(submission);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** The last day on which it may be taken back: it is erased in the night after it. */
    public LocalDate lastDay() {
        return LocalDateTime.ofInstant(dueAt, Bangla.DHAKA)
                .minusNanos(AT.toNanoOfDay())
                .toLocalDate();
    }

    public Optional<Instant> putOffAt() {
        return Optional.ofNullable(putOffAt);
    }
}
