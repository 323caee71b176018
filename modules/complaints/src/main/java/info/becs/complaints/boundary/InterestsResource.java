package info.becs.complaints.boundary;

import info.becs.complaints.control.Holding;
import info.becs.complaints.control.Interests;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Interests in merchants: each declares their own; only those who decide, and never for themselves, take one away. */
@Path("interests")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class InterestsResource {

    @Inject
    Interests interests;

    @Inject
    Holding holding;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** @param person whose; one's own where it is left out */
    @GET
    @Operation(summary = "In which merchants somebody has an interest")
    @Permission(CasesResource.READ)
    public Slice<InterestView> list(@QueryParam("person") String person) {
        String own = counter.person().toString();
        if (person != null && !person.equals(own)) {
            counter.require(CasesResource.DECIDE);
        }
        return new Slice<>(
                interests.of(person == null ? own : person).stream()
                        .map(InterestView::of)
                        .toList(),
                null);
    }

    /** From now on no case of this merchant is shown to the caller, and what they had of it is given back. */
    @POST
    @Operation(summary = "Declares an interest in a merchant")
    @APIResponseSchema(value = InterestView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.READ)
    @Audited("complaints.interest.declare")
    public Response declare(@NotNull @Valid InterestWish wish) {
        var declared = interests.declare(counter.person(), Bangla.normalise(wish.merchant()));
        holding.letGo(counter.person(), declared.merchantKey());
        trail.on(declared.id()).change("merchant", DataClass.I, null, declared.merchant());
        return Response.status(Response.Status.CREATED)
                .entity(InterestView.of(declared))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes back the interest of somebody else")
    @Permission(CasesResource.DECIDE)
    @Audited("complaints.interest.remove")
    public void remove(@PathParam("id") String id) {
        var interest = interests.require(id);
        if (interest.person().equals(counter.person().toString())) {
            throw CaseProblem.ownInterest();
        }
        interests.remove(interest);
        trail.on(id).change("merchant", DataClass.I, interest.merchant(), null);
    }
}
