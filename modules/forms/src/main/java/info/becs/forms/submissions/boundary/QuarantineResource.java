package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.Suspects;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the staff do with submissions that look like a machine's: see why, and let the others pass. */
@Path("quarantine")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

    @Inject
    Suspects suspects;

    @Inject
    SubmissionCounter counter;

    @Inject
    Trail trail;

    @Inject
    Language language;

    @GET
    @Operation(summary = "Submissions that are held back")
    @Permission("forms.submission.read")
    public List<HeldLine> held() {
        var titles = new HashMap<String, String>();
        return suspects.held().stream()
                .map(s -> HeldLine.of(s, titles.computeIfAbsent(s.form(), counter::title), language.locale()))
                .toList();
    }

    /** Releasing twice changes nothing. */
    @POST
    @Path("{id}/release")
    @Operation(summary = "Releases a submission that was held back")
    @Permission(Suspects.RELEASE)
    @Audited(Suspects.RELEASE)
    @Transactional
    public void release(@PathParam("id") String id) {
        if (suspects.release(SubmissionId.parse(id))) {
            trail.on(id).change("released", DataClass.I, null, "true");
        }
    }
}
