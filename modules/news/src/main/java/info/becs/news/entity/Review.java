package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** How far the newest text of an article is between its author and whoever may publish it. */
@Embeddable
public class Review {

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.WRITING;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Review() {}

    static Review beginning() {
        return new Review();
    }

    /** There is something that nobody has handed in yet. Who did so before is not forgotten: see {@link #submittedBy}. */
    void write() {
        stage = Stage.WRITING;
    }

    /** It is to be read by somebody who may publish. Twice is once. */
    public void submit(PersonId by, Instant now) {
        if (stage == Stage.SETTLED) {
            throw NewsProblem.nothingToReview();
        }
        if (stage != Stage.IN_REVIEW) {
            stage = Stage.IN_REVIEW;
            submittedBy = by.toString();
            submittedAt = now;
        }
    }

    /** Somebody has read it and wants it changed. */
    public void giveBack() {
        if (stage != Stage.IN_REVIEW) {
            throw NewsProblem.notInReview();
        }
        stage = Stage.RETURNED;
    }

    /** It could not be published when its time had come: whoever wrote it finds it returned. */
    public void giveUp() {
        if (stage != Stage.SETTLED) {
            stage = Stage.RETURNED;
        }
    }

    /** Readers have it. */
    void settle() {
        stage = Stage.SETTLED;
        submittedBy = null;
        submittedAt = null;
    }

    public Stage stage() {
        return stage;
    }

    /** Who wants it published; whoever has handed in last, also when it was written on since. */
    public Optional<PersonId> submittedBy() {
        return PersonId.of(submittedBy);
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }
}
