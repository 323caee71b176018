package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseLinks;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Cases that have to do with each other and go on by themselves. Duplicates are merged by a step. */
@Path("cases/{number}/links/{other}")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

    @Inject
    CaseLinks links;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** Twice is once. */
    @PUT
    @Operation(summary = "Says that two cases are related")
    @APIResponseSchema(CaseView.class)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.link")
    public Response link(@PathParam("number") String number, @PathParam("other") String otherNumber) {
        var found = counter.visible(number);
        var other = other(found, otherNumber);
        links.link(found, other, counter.person());
        trail.on(found.number()).change("linked", DataClass.I, null, other.number());
        return counter.changed(found);
    }

    @DELETE
    @Operation(summary = "Says that they are not")
    @APIResponseSchema(CaseView.class)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.unlink")
    public Response unlink(@PathParam("number") String number, @PathParam("other") String otherNumber) {
        var found = counter.visible(number);
        var other = other(found, otherNumber);
        links.unlink(found, other, counter.person());
        trail.on(found.number()).change("linked", DataClass.I, other.number(), null);
        return counter.changed(found);
    }

    private Case other(Case found, String number) {
        return links.lockedWith(found, number, Actor.officer(counter.person()));
    }
}
