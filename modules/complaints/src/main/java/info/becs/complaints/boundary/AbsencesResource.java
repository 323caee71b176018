package info.becs.complaints.boundary;

import info.becs.complaints.control.Absences;
import info.becs.complaints.control.Holding;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DeskProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Officers who are away: each says so, and those who decide say it for others. */
@Path("absences")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    /** @param until the last day away, in Dhaka */
    public record Away(@NotNull LocalDate until) {}

    /**
     * Somebody who is away.
     *
     * @param until the last day
     */
    @Schema(description = "Somebody who is away", examples = """
        {"officer": {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}, "until": "2026-12-05"}
        """)
    public record AbsenceView(By officer, LocalDate until) {}

    @Inject
    Absences absences;

    @Inject
    Holding holding;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "Who is away, and until when")
    @Permission(CasesResource.READ)
    public Slice<AbsenceView> list() {
        return new Slice<>(
                absences.now().entrySet().stream()
                        .map(each -> new AbsenceView(counter.by(each.getKey()), each.getValue()))
                        .toList(),
                null);
    }

    /** From now on nobody gives them a case; what they have stays until it is handed over. */
    @PUT
    @Path("{person}")
    @Operation(summary = "Says that somebody is away until a day")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.absence.note")
    public AbsenceView note(@PathParam("person") String id, @NotNull @Valid Away away) {
        PersonId person = theirs(id);
        holding.officers().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(CaseProblem::officerNotThere);
        var before = absences.of(id).orElse(null);
        absences.note(person, away.until());
        trail.on(id).change("until", DataClass.I, before, away.until());
        return new AbsenceView(counter.by(id), away.until());
    }

    @DELETE
    @Path("{person}")
    @Operation(summary = "Says that somebody is back")
    @Permission(CasesResource.WORK)
    @Audited("complaints.absence.end")
    public void end(@PathParam("person") String id) {
        PersonId person = theirs(id);
        var before = absences.of(id).orElse(null);
        if (!absences.end(person)) {
            throw DeskProblem.notAbsent();
        }
        trail.on(id).change("until", DataClass.I, before, null);
    }

    private PersonId theirs(String id) {
        PersonId person = PersonId.of(id).orElseThrow(CaseProblem::officerNotThere);
        if (!person.equals(counter.person())) {
            counter.require(CasesResource.DECIDE);
        }
        return person;
    }
}
