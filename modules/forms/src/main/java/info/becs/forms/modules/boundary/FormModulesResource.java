package info.becs.forms.modules.boundary;

import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.ModuleDefinition;
import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.modules.control.Lifecycle;
import info.becs.forms.modules.control.LocalDefinition;
import info.becs.forms.modules.control.ModuleFolder;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.modules.control.PackageSwitching;
import info.becs.forms.modules.control.Switching;
import info.becs.forms.modules.entity.FormLife;
import info.becs.forms.modules.entity.FormModuleLine;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the staff may do with form modules: look, open, close, change the version, end.
 *
 * <p>The transaction is that of {@link Switching} and {@link Lifecycle}: this node takes the change up after the commit,
 * before it answers.
 */
@Path("form-modules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormModulesResource {

    @Inject
    FormModules modules;

    @Inject
    KeptForms kept;

    @Inject
    OpenForms forms;

    @Inject
    Switching switching;

    @Inject
    PackageSwitching packages;

    @Inject
    Lifecycle lives;

    @Inject
    ModuleFolder folder;

    @Inject
    Language language;

    @GET
    @Operation(summary = "Form modules, their versions and states")
    @Permission("forms.form.enable")
    public FormModuleList list() {
        var refused = folder.refused().entrySet().stream()
                .map(e -> RefusedFile.of(e.getKey(), e.getValue(), language.locale()))
                .toList();
        return new FormModuleList(
                modules.packages().stream().map(FormPackageView::of).toList(),
                modules.lives().stream().map(this::view).toList(),
                modules.all().stream().map(FormModuleView::of).toList(),
                refused);
    }

    /** The definition of one version, as clients are given it: also of those that are not open, or not any more. */
    @GET
    @Path("{id}/versions/{version}")
    @Operation(summary = "The definition of one version")
    @Permission("forms.form.enable")
    public String read(@PathParam("id") String id, @PathParam("version") String version) {
        Form form = kept.find(id, version).orElseThrow(() -> FormModuleProblem.formModuleNotFound(id));
        return LocalDefinition.of(form, language.locale());
    }

    /** A form, or all forms of a module of several together. @param version the highest one if it is not said */
    @POST
    @Path("{id}/enable")
    @Operation(summary = "Opens a form, or all forms of a module")
    @Permission("forms.form.enable")
    public FormModuleView enable(@PathParam("id") String id, @QueryParam("version") String version) {
        var wanted = Optional.ofNullable(version);
        return taken(ModuleDefinition.isOfSeveral(id) ? packages.enable(id, wanted) : switching.enable(id, wanted));
    }

    /** A form that came alone, or all of a module of several. @param version the one before if it is not said */
    @POST
    @Path("{id}/rollback")
    @Operation(summary = "Goes back to an older version")
    @Permission("forms.form.enable")
    public FormModuleView rollBack(@PathParam("id") String id, @QueryParam("version") String version) {
        var wanted = Optional.ofNullable(version);
        return taken(ModuleDefinition.isOfSeveral(id) ? packages.rollBack(id, wanted) : switching.rollBack(id, wanted));
    }

    @POST
    @Path("{id}/disable")
    @Operation(summary = "Closes a form, or all forms of a module, at once")
    @Permission("forms.form.enable")
    public FormModuleView disable(@PathParam("id") String id) {
        return taken(ModuleDefinition.isOfSeveral(id) ? packages.disable(id) : switching.disable(id));
    }

    @POST
    @Path("{id}/closing")
    @Operation(summary = "Takes what was begun, and gives the form to nobody any more")
    @Permission("forms.form.enable")
    public FormLifeView closing(@PathParam("id") String id) {
        return taken(lives.closing(id));
    }

    @POST
    @Path("{id}/retirement")
    @Operation(summary = "Closes a form for good")
    @Permission("forms.form.enable")
    public FormLifeView retire(@PathParam("id") String id) {
        return taken(lives.retire(id));
    }

    @PUT
    @Path("{id}/dates")
    @Operation(summary = "Sets the days on which a form opens and closes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("forms.form.enable")
    public FormLifeView plan(@PathParam("id") String id, @NotNull FormDates dates) {
        return taken(lives.plan(id, dates.toDates()));
    }

    private FormModuleView taken(FormModuleLine line) {
        forms.refresh();
        return FormModuleView.of(line);
    }

    private FormLifeView taken(FormLife life) {
        forms.refresh();
        return view(life);
    }

    private FormLifeView view(FormLife life) {
        String title = kept.newest(life.form())
                .map(form -> form.title(language.locale()))
                .orElse(life.form());
        return FormLifeView.of(life, title, modules.packageOf(life.form()).orElse(null));
    }
}
