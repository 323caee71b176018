package info.becs.complaints.boundary;

import info.becs.complaints.control.Holding;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who works cases. */
@Path("officers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficersResource {

    @Inject
    Holding holding;

    @Inject
    Language language;

    /** Those who can be given a case, at most 200. */
    @GET
    @Operation(summary = "Who can be given a case")
    @Permission(CasesResource.WORK)
    public Slice<By> list() {
        return new Slice<>(
                holding.officers().stream()
                        .map(person ->
                                new By(person.id().toString(), person.name().in(language.locale())))
                        .toList(),
                null);
    }
}
