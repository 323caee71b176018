package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Amending;
import info.becs.membership.control.Deciding;
import info.becs.membership.control.Merging;
import info.becs.membership.control.Places;
import info.becs.membership.control.Waivers;
import info.becs.membership.entity.Area;
import info.becs.membership.entity.Decision;
import info.becs.membership.entity.Details;
import info.becs.membership.entity.Member;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the registrar decides: approve, refuse, merge, suspend, end. Each names the version that was looked at. */
@Path("members")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    Deciding deciding;

    @Inject
    Merging merging;

    @Inject
    Waivers waivers;

    @Inject
    Amending amending;

    @Inject
    Places places;

    @Inject
    MemberCounter counter;

    @Inject
    Trail trail;

    @Context
    HttpHeaders headers;

    @POST
    @Path("{id}/approval")
    @Operation(
            summary = "Approve an application",
            description =
                    "Gives a member number and an account, and writes the letter. Refused with `membership.application.committee-needed`, `membership.application.age`, `membership.application.age-unknown`, `membership.application.decided`, `membership.application.twin-approved` and `membership.type.closed`; with `askedChapter` they belong to the chapter that they ask for; with 412 where it is not what was looked at, 428 without `If-Match`.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.member.approve")
    @APIResponseSchema(MemberView.class)
    public Response approve(@PathParam("id") String id, @NotNull @Valid DecisionWish wish) {
        return decided(id, member -> {
            deciding.approve(member, wish.toDecision(), counter.person());
            if (wish.takesAsked()) {
                member.chapterAsked().ifPresent(chapter -> join(member, chapter, wish.toDecision()));
            }
        });
    }

    /** By whoever's role reaches that chapter, too. */
    private void join(Member member, String chapter, Decision decision) {
        Area to = places.chapter(chapter);
        counter.require(MembershipModule.DECIDE, to);
        trail.change("district", DataClass.I, member.area().district(), to.district());
        var details = new Details(Optional.empty(), Optional.of(to), Optional.empty(), Optional.empty());
        amending.amend(member, details, decision, Optional.of(counter.person()));
    }

    @POST
    @Path("{id}/refusal")
    @Operation(
            summary = "Refuse an application, with a reason",
            description =
                    "Writes the letter. Refused with `membership.application.reason-needed` and `membership.application.decided`; with 412 where it is not what was looked at.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.member.refuse")
    @APIResponseSchema(MemberView.class)
    public Response refuse(@PathParam("id") String id, @NotNull @Valid DecisionWish wish) {
        return decided(id, member -> deciding.refuse(member, wish.toDecision(), counter.person()));
    }

    /** The same person has applied twice, or is a member already. */
    @POST
    @Path("{id}/merge")
    @Operation(
            summary = "Merge an application with the other one of the same person",
            description = "Refused where either is gone already.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.member.merge")
    @APIResponseSchema(MemberView.class)
    public Response merge(@PathParam("id") String id, @NotNull @Valid MergeWish wish) {
        counter.lock(id, wish.into());
        return decided(id, member -> {
            Member into = counter.visible(wish.into());
            counter.require(MembershipModule.DECIDE, into);
            merging.merge(member, into, counter.person());
        });
    }

    @POST
    @Path("{id}/mark")
    @Operation(
            summary = "Suspend a member, or note that they have left or died",
            description =
                    "`mark` is suspended, resumed, resigned or deceased; refused with `membership.member.mark-not-possible`.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.member.mark")
    @APIResponseSchema(MemberView.class)
    public Response mark(@PathParam("id") String id, @NotNull @Valid MarkWish wish) {
        return decided(
                id, member -> deciding.mark(member, wish.mark(), DecisionWish.plain(wish.words()), counter.person()));
    }

    /** Lets the fee of one term go, and says why; 202 where so large a fee is asked of a second person first. */
    @POST
    @Path("{id}/waiver")
    @Operation(
            summary = "Let the fee of one term go, and say why",
            description = "The term begins or goes on as if it were paid.")
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.fee.waive")
    @APIResponseSchema(MemberView.class)
    @APIResponse(
            responseCode = "202",
            description = "A second person is asked first",
            content = @Content(schema = @Schema(implementation = MemberView.class)))
    public Response waive(@PathParam("id") String id, @NotNull @Valid WordsWish wish) {
        var isDone = new AtomicBoolean();
        Response told = decided(
                id, member -> isDone.set(waivers.waive(member, DecisionWish.plain(wish.words()), counter.person())));
        return isDone.get()
                ? told
                : Response.fromResponse(told).status(Response.Status.ACCEPTED).build();
    }

    private Response decided(String id, Consumer<Member> decision) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        String before = member.status();
        decision.accept(member);
        trail.on(member.id()).change("status", DataClass.I, before, member.status());
        return counter.changed(member);
    }
}
