package info.becs.complaints.boundary;

import info.becs.complaints.control.Cases;
import info.becs.complaints.control.Consents;
import info.becs.kit.page.Slice;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the complainant agrees to at this moment; only they change it. */
@Path("cases/{number}/consents")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ConsentsResource {

    @Inject
    Cases cases;

    @Inject
    Consents consents;

    @Inject
    Counter counter;

    @GET
    @Operation(summary = "What the complainant agrees to now")
    @Permission(CasesResource.READ)
    public Slice<ConsentView> list(@PathParam("number") String number) {
        var found = counter.visible(number);
        return new Slice<>(
                consents.of(found, cases.history(found)).stream()
                        .map(ConsentView::of)
                        .toList(),
                null);
    }
}
