package info.becs.membership.boundary;

import info.becs.membership.MembershipModule;
import info.becs.membership.control.Merging;
import info.becs.membership.entity.Member;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a merge would make of consents, directory and photo, before somebody decides on it. */
@Path("members")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class MergePlanResource {

    @Inject
    Merging merging;

    @Inject
    MemberCounter counter;

    @GET
    @Path("{id}/merge")
    @Operation(
            summary = "What a merge would make of consents, directory and photo",
            description =
                    "The stricter choice of the two, and the photo of the one that stays if there is one. Refused as the merge itself, and changes nothing.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    public MergePlanView mergePlan(@PathParam("id") String id, @QueryParam("into") String into) {
        Member member = counter.visible(id);
        counter.require(MembershipModule.DECIDE, member);
        Member stays = counter.visible(Optional.ofNullable(into).orElse(""));
        counter.require(MembershipModule.DECIDE, stays);
        return new MergePlanView(merging.plan(member, stays));
    }
}
