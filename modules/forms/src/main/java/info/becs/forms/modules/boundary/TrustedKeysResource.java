package info.becs.forms.modules.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.modules.control.Signatures;
import info.becs.forms.modules.control.TrustedKeys;
import info.becs.forms.modules.entity.FormModuleProblem;
import info.becs.forms.modules.entity.TrustedKey;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.approvals.ApprovalRequest;
import info.becs.spi.approvals.Approvals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whose signatures count: asked by one, agreed to by another, revoked by either. */
@Path("trusted-keys")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class TrustedKeysResource {

    private static final Duration LONGEST = Duration.ofDays(5 * 366);
    private static final Text WHAT = Text.of(
            "\"{1}\"-এর ফরম-মডিউলে \"{0}\" চাবির স্বাক্ষর বিশ্বাস করা",
            "Trust the signatures of the key \"{0}\" under form modules of \"{1}\"");

    @Inject
    TrustedKeys keys;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "Keys of makers that are trusted")
    @Permission(TrustedKeys.CHANGE)
    public List<TrustedKeyView> list() {
        return keys.all().stream().map(TrustedKeyView::of).toList();
    }

    /** Asks a second person; until then it counts for nothing. */
    @POST
    @Operation(summary = "Asks a second person to trust a key")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(TrustedKeys.CHANGE)
    @Audited(TrustedKeys.CHANGE)
    public Response ask(@NotNull @Valid KeyWish wish) {
        String publicKey = Signatures.readable(wish.publicKey());
        Instant now = clock.instant();
        if (!now.isBefore(wish.expiresAt()) || wish.expiresAt().isAfter(now.plus(LONGEST))) {
            throw FormModuleProblem.keyLifeImpossible();
        }
        if (keys.find(wish.id()).isPresent()) {
            throw FormModuleProblem.keyTaken(wish.id());
        }
        var asked = ApprovalRequest.of(TrustedKeys.CHANGE, wish.id())
                .what(WHAT.with(wish.id(), wish.maker().strip()))
                .by(Caller.person(request).orElseThrow(FormModuleProblem::notAPerson));
        var facts = TrustedKeys.facts(wish.maker().strip(), publicKey, wish.expiresAt());
        for (var fact : facts.entrySet()) {
            asked = asked.fact(fact.getKey(), fact.getValue());
        }
        UUID approval = self.platform()
                .find(Approvals.class)
                .orElseThrow(FormsProblem::hostMissing)
                .ask(asked);
        trail.on(wish.id()).change("approval", DataClass.I, null, approval);
        return Asked.accepted(approval);
    }

    /** For good: what it signs from now on is refused; what is installed stays. */
    @POST
    @Path("{id}/revocation")
    @Operation(summary = "Revokes a key")
    @Permission(TrustedKeys.CHANGE)
    @Audited(TrustedKeys.CHANGE)
    public TrustedKeyView revoke(@PathParam("id") String id) {
        TrustedKey key = keys.require(id);
        if (key.revoke(clock.instant())) {
            trail.change("revoked", DataClass.I, false, true);
        }
        return TrustedKeyView.of(key);
    }
}
