package info.becs.complaints.boundary;

import info.becs.complaints.control.Cases;
import info.becs.complaints.control.Looking;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The answers of which a case was made; they stay with the forms and are opened here for whoever sees the case. */
@Path("cases")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class CaseAnswersResource {

    private static final Set<DataClass> OPENED = EnumSet.complementOf(EnumSet.of(DataClass.X));
    private static final int MOST_ALIKE = 20;

    @Inject
    Cases cases;

    @Inject
    Counter counter;

    @Inject
    Looking looking;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Inject
    Trail trail;

    /**
     * Written down: whoever opens an answer leaves a trace, which whoever complained sees, too.
     *
     * @param reason code of the list; whoever has the case need not say it
     * @param words more about it, for the audit alone
     */
    @GET
    @Path("{number}/answers")
    @Operation(summary = "What was handed in, with the words of the form")
    @APIResponseSchema(AnswersView.class)
    @Permission(CasesResource.READ)
    @Audited("complaints.case.read")
    public Response read(
            @PathParam("number") String number,
            @QueryParam("reason") String reason,
            @QueryParam("words") @Size(max = 200) String words) {
        var found = counter.visible(number);
        var why = looking.reason(found, counter.person(), reason);
        looking.look(found, counter.person(), counter::may, why);
        trail.on(found.number()).change("reason", DataClass.I, null, why).change("words", DataClass.I, null, words);
        trail.on(found.number()).change("opened", DataClass.I, null, "answers");
        var sections = find(SubmissionReading.class).read(submission(found), OPENED, language.locale()).stream()
                .map(each -> new AnswersView.Section(
                        each.title(),
                        each.rows().stream()
                                .map(row -> new AnswersView.Row(row.label(), row.value()))
                                .toList()))
                .toList();
        return Response.ok(new AnswersView(sections, alike(found)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> alike(Case found) {
        Set<String> hidden = counter.hidden();
        return find(Submissions.class).alike(submission(found)).stream()
                .limit(MOST_ALIKE)
                .map(cases::of)
                .flatMap(Optional::stream)
                .filter(other -> other.merchantKey().filter(hidden::contains).isEmpty())
                .map(Case::number)
                .toList();
    }

    private <C> C find(Class<C> capability) {
        return self.platform().find(capability).orElseThrow(CaseProblem::submissionsAbsent);
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }
}
