package info.becs.membership.boundary;

import info.becs.kit.http.Conditional;
import info.becs.membership.MembershipModule;
import info.becs.membership.boundary.StatisticsView.Figure;
import info.becs.membership.control.Chapters;
import info.becs.membership.control.MemberFigures;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.PublicFigures;
import info.becs.membership.entity.Days;
import info.becs.membership.entity.MemberFigure;
import info.becs.membership.entity.MembershipType;
import info.becs.membership.entity.Reach;
import info.becs.spi.Permission;
import info.becs.spi.Text;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Members in figures: exactly for staff; for everybody as of the first of the month and without small groups. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticsResource {

    @Inject
    MemberFigures figures;

    @Inject
    PublicFigures publicFigures;

    @Inject
    MemberCounter counter;

    @Inject
    MembershipPack pack;

    @Inject
    Chapters chapters;

    @Inject
    Clock clock;

    @GET
    @Path("statistics")
    @Operation(summary = "Members by status, type, district and month, as far as the caller's chapters go")
    @Permission(value = MembershipModule.READ, scoped = true)
    @Transactional
    public StatisticsView statistics() {
        LocalDate today = Days.of(clock.instant());
        Reach reach = counter.reach(MembershipModule.READ);
        return new StatisticsView(
                today,
                StatisticsView.named(figures.by("status", reach), pack.rules()::label),
                types(figures.membersBy("type", today, reach)),
                districts(figures.membersBy("district", today, reach)),
                figures.joined(YearMonth.from(today), reach));
    }

    /** Open to everybody. */
    @GET
    @Path("figures")
    @Operation(
            summary = "Members in figures, for everybody",
            description = "As of the first of the month, down to the ten, without groups under ten.")
    @APIResponseSchema(StatisticsView.class)
    public Response figures(@Context Request request) {
        PublicFigures.Sheet sheet = publicFigures.sheet();
        var view = new StatisticsView(
                sheet.day(), null, types(sheet.types()), districts(sheet.districts()), sheet.months());
        return Conditional.get(request, Integer.toHexString(view.hashCode()), view, true);
    }

    private List<Figure> types(List<MemberFigure> counted) {
        return StatisticsView.named(
                counted,
                code -> pack.rules().find(code).map(MembershipType::label).orElse(Text.same(code)));
    }

    private List<Figure> districts(List<MemberFigure> counted) {
        return StatisticsView.named(counted, code -> chapters.label("district", code));
    }
}
