package info.becs.membership.boundary;

import info.becs.kit.http.Conditional;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.MemberFigures;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MemberFigure;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Members in figures: exactly for staff; for everybody as of the first of the month, down to the ten, and without groups that
 * have fewer, so that nothing can be reckoned of one person.
 */
@Path("")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    private static final int LEAST = 10;
    private static final int MONTHS = 12;

    @Inject
    MemberFigures figures;

    @Inject
    Clock clock;

    @GET
    @Path("statistics")
    @Permission(MembershipModule.READ)
    public StatisticsView statistics() {
        LocalDate today = Days.of(clock.instant());
        return new StatisticsView(
                today,
                figures.by("status"),
                figures.membersBy("type", today),
                figures.membersBy("district", today),
                months(YearMonth.from(today)));
    }

    /** Open to everybody. */
    @GET
    @Path("figures")
    public Response figures(@Context Request request) {
        YearMonth month = YearMonth.from(Days.of(clock.instant()));
        LocalDate day = month.atDay(1);
        var view = new StatisticsView(
                day,
                null,
                publicly(figures.membersBy("type", day)),
                publicly(figures.membersBy("district", day)),
                publicly(months(month.minusMonths(1))));
        return Conditional.get(request, Integer.toHexString(view.hashCode()), view, true);
    }

    private List<MemberFigure> months(YearMonth last) {
        return LongStream.range(0, MONTHS)
                .mapToObj(back -> last.minusMonths(MONTHS - 1 - back))
                .map(month -> new MemberFigure(
                        month.toString(),
                        figures.joined(month.atDay(1), month.plusMonths(1).atDay(1))))
                .toList();
    }

    static List<MemberFigure> publicly(List<MemberFigure> exact) {
        return exact.stream()
                .filter(figure -> figure.code() != null && figure.count() >= LEAST)
                .map(figure -> new MemberFigure(figure.code(), figure.count() / LEAST * LEAST))
                .toList();
    }
}
