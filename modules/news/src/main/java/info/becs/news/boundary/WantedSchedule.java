package info.becs.news.boundary;

import info.becs.news.entity.NewsProblem;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When an article is to be published or withdrawn, to the minute.
 *
 * @param publishAt left out if it is not to be published
 * @param revision the one that was read and found good; the newest if it is not said
 * @param minor whether it says nothing new, so that translations still tell the same
 * @param withdrawAt left out if it is to stay
 */
public record WantedSchedule(Instant publishAt, @Positive Integer revision, Boolean minor, Instant withdrawAt) {

    private static final Duration FARTHEST = Duration.ofDays(731);

    public WantedSchedule {
        publishAt = minute(publishAt);
        withdrawAt = minute(withdrawAt);
        minor = minor != null && minor;
    }

    void check(Instant now) {
        if (publishAt == null && withdrawAt == null) {
            throw NewsProblem.nothingPlanned();
        }
        check("/publishAt", publishAt, now);
        check("/withdrawAt", withdrawAt, now);
        if (publishAt != null && withdrawAt != null && !withdrawAt.isAfter(publishAt)) {
            throw NewsProblem.withdrawnBeforePublished();
        }
    }

    private static void check(String pointer, Instant moment, Instant now) {
        if (moment != null && !moment.isAfter(now)) {
            throw NewsProblem.momentPassed(pointer);
        }
        if (moment != null && moment.isAfter(now.plus(FARTHEST))) {
            throw NewsProblem.momentTooFar(pointer);
        }
    }

    private static Instant minute(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
