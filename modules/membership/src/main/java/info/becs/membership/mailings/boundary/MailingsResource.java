package info.becs.membership.mailings.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.membership.boundary.Questions;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.Purpose;
import info.becs.membership.mailings.control.MailingStart;
import info.becs.membership.mailings.control.Mailings;
import info.becs.membership.mailings.control.Recipients;
import info.becs.membership.mailings.entity.Mailing;
import info.becs.membership.mailings.entity.MailingProblem;
import info.becs.membership.mailings.entity.MailingState;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Letters to many members: chosen and counted, written, tried on oneself, sent. Whoever may do so for some chapters writes to their
 * members, and sees the letters that they have begun for chapters which are theirs still.
 */
@Path("mailings")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailingsResource {

    @Inject
    Mailings mailings;

    @Inject
    Recipients recipients;

    @Inject
    MailingStart start;

    @Inject
    Questions questions;

    @Inject
    MembershipPack pack;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    /** The newest fifty; one's own where one writes for a chapter. */
    @GET
    @Operation(summary = "Letters to many, the newest fifty", description = "One's own where one writes for a chapter.")
    @Permission(value = MailingStart.SEND, scoped = true)
    public List<MailingView> list() {
        return mailings.newest(scopes().map(held -> questions.person())).stream()
                .filter(this::reaches)
                .map(mailing -> MailingView.of(mailing, pack.rules()))
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One letter to many")
    @Permission(value = MailingStart.SEND, scoped = true)
    @APIResponseSchema(MailingView.class)
    public Response read(@PathParam("id") String id) {
        return answer(visible(id));
    }

    /** Begins one; nothing is sent. Its answer says how many get it, and why others do not. */
    @POST
    @Operation(
            summary = "Begin a letter to those of a filter who agree to its purpose",
            description = "Nothing is sent. The answer says how many get it, and why others do not.")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited("membership.mailing.begin")
    @APIResponseSchema(value = MailingView.class, responseCode = "201")
    public Response begin(@NotNull @Valid MailingWish wish) {
        Purpose purpose = start.purpose(wish.purpose());
        Instant now = now();
        var filter = questions.filter(wish.filter(), MailingStart.SEND).before(now);
        var mailing =
                new Mailing(Ids.next(), purpose, filter, recipients.count(filter, purpose), questions.person(), now);
        mailings.add(mailing);
        trail.on(mailing.id()).change("purpose", DataClass.I, null, purpose.code());
        return Response.status(Response.Status.CREATED)
                .entity(MailingView.of(mailing, pack.rules()))
                .tag(tag(mailing))
                .build();
    }

    @PUT
    @Path("{id}/text")
    @Operation(
            summary = "Write the words of a letter to many",
            description = "Refused once it is sent; 412 where somebody else was faster.")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited("membership.mailing.write")
    @APIResponseSchema(MailingView.class)
    public Response write(@PathParam("id") String id, @NotNull @Valid MailingTextWish wish) {
        Mailing mailing = matched(id);
        mailing.write(wish.toText(start.purpose(mailing.purpose()).channel().orElseThrow()));
        mailings.save();
        return answer(mailing);
    }

    /** One copy to oneself, in the language of the request. */
    @POST
    @Path("{id}/test")
    @Operation(summary = "Send one copy to oneself")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited("membership.mailing.test")
    @APIResponseSchema(MailingView.class)
    public Response test(@PathParam("id") String id) {
        Mailing mailing = matched(id);
        start.test(mailing, questions.person(), language.locale());
        mailings.save();
        return answer(mailing);
    }

    /** Sends it; above the limit of the setting a second person is asked first. */
    @POST
    @Path("{id}/sending")
    @Operation(
            summary = "Send a letter to many",
            description = "Above the limit of the setting a second person is asked first; then the answer is 202.")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited(MailingStart.SEND)
    @APIResponseSchema(MailingView.class)
    @APIResponse(
            responseCode = "202",
            description = "A second person is asked first",
            content = @Content(schema = @Schema(implementation = MailingView.class)))
    public Response send(@PathParam("id") String id) {
        Mailing mailing = matched(id);
        var before = mailing.state();
        start.send(mailing, questions.person());
        mailings.save();
        trail.change("state", DataClass.I, before, mailing.state());
        return Response.fromResponse(answer(mailing))
                .status(mailing.state() == MailingState.ASKED ? Response.Status.ACCEPTED : Response.Status.OK)
                .build();
    }

    /** Nobody more gets it; what has left has left. */
    @POST
    @Path("{id}/stop")
    @Operation(summary = "Stop a letter to many", description = "Nobody more gets it; what has left has left.")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited("membership.mailing.stop")
    @APIResponseSchema(MailingView.class)
    public Response stop(@PathParam("id") String id) {
        Mailing mailing = mailings.lock(visible(id).id());
        trail.on(mailing.id());
        var before = mailing.state();
        mailing.stop(now());
        mailings.save();
        trail.change("state", DataClass.I, before, mailing.state());
        return answer(mailing);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Discard a draft of a letter to many",
            description = "Refused with `membership.mailing.no-draft` once it is sent or with a second person.")
    @Permission(value = MailingStart.SEND, scoped = true)
    @Audited("membership.mailing.discard")
    public void discard(@PathParam("id") String id) {
        Mailing mailing = matched(id);
        mailing.requireDraft();
        trail.change("state", DataClass.I, mailing.state(), null);
        mailings.remove(mailing);
    }

    /** As if it were not there where it goes beyond the caller's chapters. */
    private Mailing visible(String id) {
        Mailing mailing = mailings.require(id);
        if (!reaches(mailing)) {
            throw MailingProblem.notFound();
        }
        return mailing;
    }

    private boolean reaches(Mailing mailing) {
        return scopes().map(mailing::isWithin).orElse(true);
    }

    private Optional<Set<String>> scopes() {
        return questions.scopes(MailingStart.SEND);
    }

    private Mailing matched(String id) {
        Mailing mailing = mailings.lock(visible(id).id());
        trail.on(mailing.id());
        Conditional.requireMatch(headers, tag(mailing));
        return mailing;
    }

    private Response answer(Mailing mailing) {
        return Response.ok(MailingView.of(mailing, pack.rules()))
                .tag(tag(mailing))
                .build();
    }

    private static String tag(Mailing mailing) {
        return "b" + mailing.id() + "-" + mailing.version();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
