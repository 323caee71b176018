package info.becs.forms.modules.boundary;

import info.becs.forms.modules.control.FormModules;
import info.becs.forms.modules.control.Installation;
import info.becs.forms.modules.control.OpenForms;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/**
 * What the staff may do with form modules: look, open, close.
 *
 * <p>The transaction is that of {@link FormModules}: this node takes the change up after the commit, before it answers.
 */
@Path("form-modules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormModulesResource {

    @Inject
    FormModules modules;

    @Inject
    OpenForms forms;

    @Inject
    Installation installation;

    @Inject
    Language language;

    @GET
    @Permission("forms.form.enable")
    public FormModuleList list() {
        var items = modules.all().stream().map(FormModuleView::of).toList();
        var refused = installation.refused().entrySet().stream()
                .map(e -> RefusedFile.of(e.getKey(), e.getValue(), language.locale()))
                .toList();
        return new FormModuleList(items, refused);
    }

    /** @param version the highest one if it is not said */
    @POST
    @Path("{id}/enable")
    @Permission("forms.form.enable")
    public FormModuleView enable(@PathParam("id") String id, @QueryParam("version") String version) {
        var line = modules.enable(id, Optional.ofNullable(version));
        forms.refresh();
        return FormModuleView.of(line);
    }

    @POST
    @Path("{id}/disable")
    @Permission("forms.form.enable")
    public FormModuleView disable(@PathParam("id") String id) {
        var line = modules.disable(id);
        forms.refresh();
        return FormModuleView.of(line);
    }
}
