package info.becs.membership.control;

import info.becs.membership.entity.Days;
import info.becs.membership.entity.MemberFigure;
import info.becs.membership.entity.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What everybody may know of how many members there are: as of the first of the month, down to the ten, and without groups
 * that have fewer, so that nothing can be reckoned of one person. Counted every ten minutes at the most, however many ask.
 */
@ApplicationScoped
public class PublicFigures {

    private static final int LEAST = 10;
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    MemberFigures figures;

    @Inject
    Clock clock;

    private volatile Sheet kept;

    /** @param day as of which it was counted */
    public record Sheet(
            Instant countedAt,
            LocalDate day,
            List<MemberFigure> types,
            List<MemberFigure> districts,
            List<MemberFigure> months) {}

    @Transactional
    public Sheet sheet() {
        Sheet found = kept;
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(Days.of(now));
        if (found == null
                || !found.day().equals(month.atDay(1))
                || found.countedAt().plus(KEPT).isBefore(now)) {
            found = count(now, month);
            kept = found;
        }
        return found;
    }

    private Sheet count(Instant now, YearMonth month) {
        LocalDate day = month.atDay(1);
        return new Sheet(
                now,
                day,
                publicly(figures.membersBy("type", day, Reach.ALL)),
                publicly(figures.membersBy("district", day, Reach.ALL)),
                publicly(figures.joined(month.minusMonths(1), Reach.ALL)));
    }

    static List<MemberFigure> publicly(List<MemberFigure> exact) {
        return exact.stream()
                .filter(figure -> figure.code() != null && figure.count() >= LEAST)
                .map(figure -> new MemberFigure(figure.code(), figure.count() / LEAST * LEAST))
                .toList();
    }
}
