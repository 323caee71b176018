package info.becs.news.boundary;

import info.becs.news.entity.PlannedStep;
import info.becs.news.entity.Somebody;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to happen to an article by itself.
 *
 * @param revision what will be published: this one, also when a newer one is saved meanwhile
 */
public record Schedule(Instant publishAt, Integer revision, Instant withdrawAt, Somebody plannedBy) {

    static Schedule of(Optional<PlannedStep> publishing, Optional<PlannedStep> withdrawing, Desk desk) {
        return publishing
                .or(() -> withdrawing)
                .map(either -> new Schedule(
                        publishing.map(PlannedStep::dueAt).orElse(null),
                        publishing.flatMap(PlannedStep::revision).orElse(null),
                        withdrawing.map(PlannedStep::dueAt).orElse(null),
                        desk.somebody(either.plannedBy())))
                .orElse(null);
    }
}
