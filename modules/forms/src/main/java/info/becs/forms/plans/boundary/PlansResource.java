package info.becs.forms.plans.boundary;

import info.becs.forms.definition.entity.Definition;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.ModuleDefinition;
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
import java.util.List;
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
        boolean isOfSeveral = ModuleDefinition.isOfSeveral(id);
        Optional<String> signer = (isOfSeveral ? modules.packageVersions(id) : modules.versions(id))
                .stream()
                        .filter(line -> line.version().equals(version))
                        .findFirst()
                        .map(FormModuleLine::signedBy);
        List<Form> forms = isOfSeveral
                ? kept.ofPackage(id, version)
                : kept.find(id, version).stream().toList();
        if (forms.isEmpty()) {
            throw FormModuleProblem.formModuleNotFound(id);
        }
        return PlanView.of(planning.plan(id, forms, signer), language.locale());
    }

    @GET
    @Path("{upload}")
    @Operation(summary = "What installing an upload would change")
    @Permission(UploadInstallation.INSTALL)
    public PlanView ofUpload(@PathParam("upload") String id) {
        var module = UploadInstallation.verified(uploads.require(id));
        var forms = module.module().forms().stream().map(Definition::form).toList();
        return PlanView.of(planning.plan(module.id(), forms, module.signedBy()), language.locale());
    }
}
