package info.becs.forms.modules.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.LocalDefinition;
import info.becs.forms.modules.control.Offers;
import info.becs.forms.modules.control.OpenForms;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.kit.text.Sha256;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The open forms, for any client that wants to draw them. */
@Path("forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormsResource {

    @Inject
    OpenForms forms;

    @Inject
    Offers offers;

    @Inject
    Language language;

    @Context
    Request request;

    @GET
    @Operation(summary = "The open forms")
    public Response list() {
        var lines =
                forms.all().stream().map(f -> FormLine.of(f, language.locale())).toList();
        String tag = forms.all().stream()
                .map(Form::sha256)
                .map(h -> h.substring(0, 12))
                .collect(Collectors.joining("."));
        return Conditional.get(request, tag + "-" + language.code(), new Slice<>(lines, null), true);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An open form: schema, UI schema and words")
    public Response read(@PathParam("id") String id) {
        Form form = forms.require(id);
        if (forms.isClosing(id)) {
            throw FormsProblem.formClosing(form.title(language.locale()));
        }
        Offers.requireSomething(form);
        String json = LocalDefinition.of(form, language.locale());
        return Conditional.get(
                request,
                Sha256.of(json).substring(0, 24) + "-" + language.code(),
                json.getBytes(StandardCharsets.UTF_8),
                !offers.isFailing(form));
    }
}
