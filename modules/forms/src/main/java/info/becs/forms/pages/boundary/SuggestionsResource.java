package info.becs.forms.pages.boundary;

import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.OptionList;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.pages.control.TypedNames;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Names for a text field that suggests some, as they are typed: what stands on the page, and all that registers know besides. */
@Path("forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    OpenForms forms;

    @Inject
    TypedNames names;

    @Inject
    Language language;

    @GET
    @Path("{form}/suggestions")
    @Operation(
            summary = "Names that a text field suggests, as they are typed",
            description =
                    "Ten at most, those that begin so first. Every word of `q` occurs in the name, or in another name"
                            + " of the same thing, however it is spelled; fewer than two letters find nothing. Ask a moment"
                            + " after the last key, and not again for what was just answered.")
    @Parameter(name = "field", in = QUERY, description = "key of a text with `x-suggest`", example = "merchant_name")
    @Parameter(name = "q", in = QUERY, description = "up to 100 characters", example = "আলেশা")
    @Parameter(name = "lang", in = QUERY, schema = @Schema(type = STRING), description = "bn, or en", example = "bn")
    @APIResponse(
            responseCode = "200",
            description = "Good for a minute",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "আলেশা", value = """
                {"items": ["আলেশা মার্ট"]}
                """)))
    @APIResponse(responseCode = "404", description = "No such form is open, or the field suggests nothing")
    @APIResponse(responseCode = "429", description = "Too much is asked at once; again after `Retry-After`")
    public Response suggest(
            @PathParam("form") String form, @QueryParam("field") String field, @QueryParam("q") String q) {
        OptionList list = forms.require(form)
                .control(field == null ? "" : field)
                .filter(control -> control.field().kind() == FieldKind.TEXT)
                .flatMap(control -> control.field().list())
                .orElseThrow(FormsProblem::namesNotFound);
        return Response.ok(new Slice<>(names.of(list, q == null ? "" : q, language.locale()), null))
                .header("Cache-Control", "public, max-age=60")
                .language(language.code())
                .header("Vary", "Accept-Language")
                .build();
    }

    /** Where a script asks; what was typed comes after it. */
    static String address(String form, String field, String language) {
        return "/api/forms/forms/" + form + "/suggestions?field=" + field + "&lang=" + language + "&q=";
    }
}
