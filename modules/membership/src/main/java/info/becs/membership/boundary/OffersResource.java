package info.becs.membership.boundary;

import info.becs.membership.control.MembershipPack;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What membership there is, for everybody. */
@Path("offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OffersResource {

    @Inject
    MembershipPack pack;

    /**
     * @param form where to apply: the form's address, also below {@code /en}
     * @param items in the order in which they are offered
     */
    public record Offers(String form, List<OfferView> items) {}

    /** The kinds of membership, with fee, period, rule of age and what they bring. */
    @GET
    @Operation(
            summary = "Memberships that take people in",
            description =
                    "With fee in poisha, period, rule of age, who approves and what each brings, in the order in which they are offered, by the rules in force.")
    public Offers offers() {
        return new Offers(
                JoinPages.FORM,
                pack.rules().offered().stream().map(OfferView::of).toList());
    }
}
