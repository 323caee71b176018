package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.DossierMaking;
import info.becs.complaints.control.Referrals;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.DossierRules;
import info.becs.complaints.entity.Referral;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where a case was handed to, under which reference, and how it stands there. */
@Path("cases/{number}/referrals")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ReferralsResource {

    @Inject
    Referrals referrals;

    @Inject
    DossierMaking making;

    @Inject
    CaseRules rules;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "What became of the case at authorities")
    @Permission(CasesResource.READ)
    public ReferralsView list(@PathParam("number") String number) {
        var found = counter.visible(number);
        return new ReferralsView(
                referrals.of(found).stream().map(this::view).toList(),
                rules.casework().dossiers().referral().entrySet().stream()
                        .map(each -> new ReferralsView.StatusView(each.getKey(), each.getValue()))
                        .toList());
    }

    /** To one more authority; the step that refers a case begins the first by itself. */
    @POST
    @Operation(summary = "Refers the case to one more authority")
    @APIResponseSchema(value = ReferralView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.referral")
    public Response begin(
            @PathParam("number") String number, @NotNull @Valid ReferralWish wish, @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var rule = making.rule(wish.authority() == null ? "" : wish.authority());
        var begun = referrals.begin(found, rule, wish.news(), wish.said(), counter.person());
        trail.on(found.number()).changes(DataClass.I, Map.of(), begun.facts());
        return Response.status(Response.Status.CREATED)
                .tag(Counter.tag(found))
                .entity(view(begun))
                .build();
    }

    @POST
    @Path("{id}")
    @Operation(summary = "Enters what an authority made of it")
    @APIResponseSchema(ReferralView.class)
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.case.referral")
    public Response hear(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @NotNull @Valid ReferralWish wish,
            @Context HttpHeaders headers) {
        var found = counter.require(number, headers);
        var referral = referrals.require(found, id);
        var before = referral.facts();
        referrals.hear(found, referral, wish.news(), wish.said(), counter.person());
        trail.on(found.number()).changes(DataClass.I, before, referral.facts());
        return Response.ok(view(referral)).tag(Counter.tag(found)).build();
    }

    private ReferralView view(Referral referral) {
        return ReferralView.of(
                referral,
                making.authority(making.rule(referral.authority())).label(),
                rules.casework()
                        .worded(DossierRules::referral, referral.state())
                        .orElse(Text.same("–")),
                referrals.alike(referral).stream()
                        .filter(other -> !counter.hides(other))
                        .map(Case::number)
                        .toList());
    }
}
