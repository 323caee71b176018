package info.becs.forms.plans.boundary;

import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.FormUploads;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.control.UploadInstallation;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.plans.control.Planning;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What would happen, before it does: for what waits to be installed, and for what waits to be opened. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    @Inject
    Planning planning;

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    FormUploads uploads;

    @Inject
    Language language;

    @GET
    @Path("{form}/{version}")
    @Operation(summary = "What opening a version would change")
    @Permission("forms.form.enable")
    public PlanView ofVersion(@PathParam("form") String id, @PathParam("version") String version) {
        var form = kept.find(id, version).orElseThrow(() -> FormModuleProblem.formModuleNotFound(id));
        Optional<String> signer = modules.versions(id).stream()
                .filter(line -> line.version().equals(version))
                .findFirst()
                .map(FormModuleLine::signedBy);
        return PlanView.of(planning.plan(form, signer), language.locale());
    }

    @GET
    @Path("{upload}")
    @Operation(summary = "What installing an upload would change")
    @Permission(UploadInstallation.INSTALL)
    public PlanView ofUpload(@PathParam("upload") String id) {
        var module = UploadInstallation.verified(uploads.require(id));
        return PlanView.of(planning.plan(module.form(), module.signedBy()), language.locale());
    }
}
