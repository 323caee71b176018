package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.Looking;
import info.becs.complaints.control.Looks;
import info.becs.complaints.entity.Look;
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

/** Who has opened a file; whoever complained sees the same without the names. */
@Path("cases/{number}/looks")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class LooksResource {

    private static final int MOST = 100;

    @Inject
    Looks looks;

    @Inject
    Looking looking;

    @Inject
    CaseRules rules;

    @Inject
    Counter counter;

    /** The newest hundred. */
    @GET
    @Operation(summary = "Who has opened the file, and why")
    @Permission(CasesResource.READ)
    public LooksView list(@PathParam("number") String number) {
        var found = counter.visible(number);
        return new LooksView(
                looks.of(found, MOST).stream().map(this::view).toList(),
                rules.casework().dossiers().looks().entrySet().stream()
                        .map(each -> new LooksView.ReasonView(each.getKey(), each.getValue()))
                        .toList(),
                found.assignee().filter(counter.person().toString()::equals).isEmpty());
    }

    private LooksView.LookView view(Look look) {
        return new LooksView.LookView(
                counter.by(look.person()),
                looking.label(look.office()),
                look.day(),
                looking.reasons(look),
                look.opens(),
                look.lastAt());
    }
}
