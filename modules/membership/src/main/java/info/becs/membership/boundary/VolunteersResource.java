package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Places;
import info.becs.membership.control.Volunteering;
import info.becs.membership.control.WorkApplications;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.WorkApplication;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What members do for the society. It gives no right on this platform. */
@Path("members/{id}/roles")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VolunteersResource {

    @Inject
    Volunteering volunteering;

    @Inject
    WorkApplications applications;

    @Inject
    Places places;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    @Context
    HttpHeaders headers;

    /** What they would do, as they have said by the form for volunteers; nothing sensitive of it. */
    @GET
    @Path("applications")
    @Operation(
            summary = "Applications of a member as a volunteer",
            description =
                    "Those of which they keep the receipt in their account, or that name a number from which they have answered. The newest first.")
    @Permission(value = MembershipModule.READ, scoped = true)
    public List<WorkApplication> applications(@PathParam("id") String id) {
        return applications.of(counter.visible(id));
    }

    @POST
    @Operation(
            summary = "Give a member work for the society",
            description =
                    "Without a pledge it is offered: its member pledges in their account, and holds it from then on. Refused for whoever is no member, with `membership.role.not-possible`; and with `membership.role.pledge-needed` where the pledge is not the present one. Needs `If-Match` of the member.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.role.give")
    @APIResponseSchema(MemberView.class)
    public Response give(@PathParam("id") String id, @NotNull @Valid RoleWish wish) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        counter.require(MembershipModule.DECIDE, places.chapter(wish.chapter()));
        volunteering.give(
                member,
                wish.role(),
                wish.chapter(),
                wish.start(),
                wish.pledge(),
                wish.pledgedOn(),
                wish.trainedOn(),
                Optional.ofNullable(wish.application()),
                counter.person());
        trail.on(member.id()).change("role", DataClass.I, null, wish.role() + " " + wish.chapter());
        return counter.changed(member);
    }

    @POST
    @Path("{role}/training")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.role.train")
    @Operation(summary = "Note that a volunteer was trained for this work")
    @APIResponseSchema(MemberView.class)
    public Response train(
            @PathParam("id") String id, @PathParam("role") String role, @NotNull @Valid TrainingWish wish) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        volunteering.train(member, role, wish.trainedOn(), counter.person());
        trail.on(member.id()).change("role-trained", DataClass.I, null, wish.trainedOn());
        return counter.changed(member);
    }

    @POST
    @Path("{role}/end")
    @Operation(
            summary = "End the work of a volunteer",
            description = "From that day on. Needs `If-Match` of the member.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.role.end")
    @APIResponseSchema(MemberView.class)
    public Response end(@PathParam("id") String id, @PathParam("role") String role, @NotNull @Valid RoleEnd wish) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        volunteering.end(member, role, wish.end(), counter.person());
        trail.on(member.id()).change("role-end", DataClass.I, null, wish.end());
        return counter.changed(member);
    }
}
