package info.becs.complaints.boundary;

import info.becs.complaints.control.Absences;
import info.becs.complaints.control.Holding;
import info.becs.complaints.control.StandIns;
import info.becs.complaints.entity.Absence;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DeskProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Officers who are away: each says so, and those who decide say it for others. */
@Path("absences")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class AbsencesResource {

    private static final String KEEP = "keep";
    private static final String DEPUTY = "deputy";
    private static final String QUEUE = "queue";

    /**
     * Going away.
     *
     * @param until the last day away, in Dhaka
     * @param deputy id of the officer who stands in; absent for nobody: then those who decide hear of what runs out
     * @param cases what becomes of those that they have: {@code keep}, which is meant where nothing is said, {@code deputy}, or
     *     {@code queue}, where their groups take them
     */
    @Schema(description = "Going away", examples = """
        {"until": "2026-12-05", "deputy": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3d", "cases": "deputy"}
        """)
    public record Away(
            @NotNull LocalDate until,
            @Size(max = 36) String deputy,
            @Size(max = 10) String cases) {}

    /**
     * Somebody who is away.
     *
     * @param until the last day
     * @param deputy who stands in; null where nobody does
     * @param waiting how many cases they have given away for these days
     */
    @Schema(description = "Somebody who is away", examples = """
        {"officer": {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}, "until": "2026-12-05",
         "deputy": {"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3d", "name": "Another officer"}, "waiting": 4}
        """)
    public record AbsenceView(By officer, LocalDate until, By deputy, int waiting) {}

    @Inject
    Absences absences;

    @Inject
    StandIns standIns;

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
        return new Slice<>(absences.now().stream().map(this::view).toList(), null);
    }

    private AbsenceView view(Absence absence) {
        return new AbsenceView(
                counter.by(absence.person()),
                absence.until(),
                absence.deputy().map(counter::by).orElse(null),
                standIns.waiting(absence.person()));
    }

    /** From now on nobody gives them a case; what they have stays with them, goes to their deputy or back to the groups. */
    @PUT
    @Path("{person}")
    @Operation(summary = "Says that somebody is away until a day")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.absence.note")
    public AbsenceView note(@PathParam("person") String id, @NotNull @Valid Away away) {
        PersonId person = theirs(id);
        officer(id).orElseThrow(CaseProblem::officerNotThere);
        Optional<PersonId> deputy = deputy(person, away);
        String cases = away.cases() == null ? KEEP : away.cases();
        if (!Set.of(KEEP, DEPUTY, QUEUE).contains(cases) || (cases.equals(DEPUTY) && deputy.isEmpty())) {
            throw DeskProblem.absenceCases();
        }
        var before = absences.find(id);
        trail.on(id)
                .change("until", DataClass.I, before.map(Absence::until).orElse(null), away.until())
                .change(
                        "deputy",
                        DataClass.I,
                        before.flatMap(Absence::deputy).orElse(null),
                        deputy.map(PersonId::toString).orElse(null));
        absences.note(person, away.until(), deputy);
        if (!cases.equals(KEEP)) {
            int given = standIns.handOver(person, deputy.filter(to -> cases.equals(DEPUTY)), counter.person());
            trail.change("cases", DataClass.I, null, cases + " " + given);
        }
        return absences.find(id).map(this::view).orElseThrow();
    }

    private Optional<PersonId> deputy(PersonId person, Away away) {
        if (away.deputy() == null || away.deputy().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(officer(away.deputy())
                .filter(each ->
                        !each.equals(person) && absences.of(away.deputy()).isEmpty())
                .orElseThrow(DeskProblem::deputy));
    }

    private Optional<PersonId> officer(String id) {
        return holding.officers().stream()
                .map(Person::id)
                .filter(each -> each.toString().equals(id))
                .findFirst();
    }

    /** What they gave away and nobody has decided otherwise about comes back. */
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
        int back = standIns.giveBack(person, Actor.officer(counter.person()));
        trail.on(id).change("until", DataClass.I, before, null).change("cases", DataClass.I, null, "back " + back);
    }

    private PersonId theirs(String id) {
        PersonId person = PersonId.of(id).orElseThrow(CaseProblem::officerNotThere);
        if (!person.equals(counter.person())) {
            counter.require(CasesResource.DECIDE);
        }
        return person;
    }
}
