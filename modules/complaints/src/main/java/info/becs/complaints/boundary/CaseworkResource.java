package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.DeclaredFields;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** By which rules cases are worked, for clients that show them. */
@Path("casework")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseworkResource {

    @Inject
    CaseRules rules;

    @Inject
    FormWords formWords;

    @Inject
    DeclaredFields declared;

    @Inject
    OfficeCalendar calendar;

    @GET
    @Operation(summary = "Statuses, outcomes, reasons and authorities")
    @Permission(CasesResource.READ)
    public CaseworkView read() {
        return CaseworkView.of(rules.casework(), formWords.choices(), declared.forms(), calendar.runsOut());
    }
}
