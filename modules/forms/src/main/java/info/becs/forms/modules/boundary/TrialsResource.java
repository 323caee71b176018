package info.becs.forms.modules.boundary;

import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.control.Trials;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.FormModuleState;
import info.becs.forms.modules.entity.Trial;
import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Trying out a version before people are given it: what is handed in here vanishes when they are. */
@Path("form-modules/{id}/versions/{version}/trials")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class TrialsResource {

    @Inject
    Trials trials;

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    Offers offers;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Test submissions of a version")
    @Permission("forms.form.enable")
    public List<TrialView> list(@PathParam("id") String id, @PathParam("version") String version) {
        return trials.of(id, version).stream()
                .map(trial -> TrialView.of(trial, trials.answers(trial)))
                .toList();
    }

    /** 201 for answers that would be taken, 200 with the mistakes for others. */
    @POST
    @Operation(summary = "Hands in a test submission")
    @APIResponseSchema(value = TrialView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("forms.form.enable")
    @Audited("forms.form.enable")
    public Response hand(@PathParam("id") String id, @PathParam("version") String version, InputStream body)
            throws IOException {
        if (modules.require(id, version).line().state() != FormModuleState.INSTALLED_DISABLED) {
            throw FormModuleProblem.noDraft(id, version);
        }
        Form form = kept.find(id, version).map(offers::in).orElseThrow(() -> FormModuleProblem.formModuleNotFound(id));
        var given = GivenAnswers.read(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        Verdict verdict = Examination.of(form, given, LocalDate.ofInstant(clock.instant(), Bangla.DHAKA));
        if (!verdict.isAccepted()) {
            return Response.ok(TrialView.refused(form, verdict, language.locale()))
                    .build();
        }
        UUID key = Ids.next();
        String answers = GivenAnswers.write(verdict.answers());
        var trial = new Trial(key, id, version, trials.locked(key, answers), clock.instant());
        trials.add(trial);
        trail.change("trial", DataClass.I, null, trial.id());
        return Response.status(Response.Status.CREATED)
                .entity(TrialView.of(trial, answers))
                .build();
    }
}
