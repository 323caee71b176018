package info.becs.membership.boundary;

import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.membership.MembershipModule;
import info.becs.membership.boundary.BulkDecisionWish.Chosen;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.entity.MembershipProblem;
import info.becs.spi.Permission;
import info.becs.spi.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same decided about many applications, each for itself: what is refused for one holds up no other. */
@Path("members/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkDecisionResource {

    @Inject
    BulkDecision one;

    @Inject
    MembershipPack pack;

    @Inject
    Language language;

    /** In the order that was asked for; 200 also where some or all were refused. Sent again it decides nothing twice. */
    @POST
    @Operation(summary = "Approves or refuses up to a hundred applications, each for itself")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    public Slice<BulkDecisionView> decideMany(@NotNull @Valid BulkDecisionWish wish) {
        requireSound(wish);
        var answers = new ArrayList<BulkDecisionView>();
        for (Chosen chosen : wish.members()) {
            try {
                answers.add(one.decide(chosen, wish));
            } catch (Problem refused) {
                if (refused.kind() == Problem.Kind.FAULT) {
                    throw refused;
                }
                answers.add(BulkDecisionView.of(chosen.id(), refused, language.locale()));
            }
        }
        return new Slice<>(answers, null);
    }

    /** What no row can be decided by is refused for all. */
    private void requireSound(BulkDecisionWish wish) {
        var seen = new HashSet<String>();
        if (!wish.members().stream().allMatch(each -> seen.add(each.id()))) {
            throw MembershipProblem.namedTwice();
        }
        if (!wish.isApproval()) {
            wish.toDecision().requireReason(pack.rules().refusals());
        }
    }
}
