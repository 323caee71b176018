package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What is to happen to an article at a certain minute. Whoever takes the row away does it, so it happens once. */
@Entity
@Table(name = "news_planned_step")
@IdClass(PlannedStep.Key.class)
public class PlannedStep {

    /** What is to happen. */
    public enum Step {
        PUBLISH,
        WITHDRAW
    }

    /** Each step once for each article. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long article;
        private String step;

        protected Key() {}

        public Key(long article, Step step) {
            this.article = article;
            this.step = step.name();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && article.equals(key.article) && step.equals(key.step);
        }

        @Override
        public int hashCode() {
            return Objects.hash(article, step);
        }
    }

    @Id
    private Long article;

    // As text: what is part of a key is compared by the provider as it stands in the column.
    @Id
    private String step;

    @Column(name = "due_at")
    private Instant dueAt;

    private Integer revision;
    private int minor;

    @Column(name = "planned_by")
    private String plannedBy;

    protected PlannedStep() {}

    private PlannedStep(Article article, Step step, Instant dueAt, PersonId by) {
        this.article = article.number();
        this.step = step.name();
        this.dueAt = dueAt;
        this.plannedBy = by.toString();
    }

    /** This revision and no later one: what goes out is what somebody has read. */
    public static PlannedStep publishing(Article article, Revision shown, boolean minor, Instant dueAt, PersonId by) {
        var planned = new PlannedStep(article, Step.PUBLISH, dueAt, by);
        planned.revision = shown.number();
        planned.minor = minor ? 1 : 0;
        return planned;
    }

    public static PlannedStep withdrawing(Article article, Instant dueAt, PersonId by) {
        return new PlannedStep(article, Step.WITHDRAW, dueAt, by);
    }

    public long article() {
        return article;
    }

    public Step step() {
        return Step.valueOf(step);
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** What is to be published. */
    public Optional<Integer> revision() {
        return Optional.ofNullable(revision);
    }

    /** Whether it says nothing new, so that translations still tell the same. */
    public boolean isMinor() {
        return minor == 1;
    }

    /** Empty for somebody who was erased. */
    public Optional<PersonId> plannedBy() {
        return PersonId.of(plannedBy);
    }
}
