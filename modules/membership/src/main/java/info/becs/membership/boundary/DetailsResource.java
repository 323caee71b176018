package info.becs.membership.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.membership.MembershipModule;
import info.becs.membership.control.Amending;
import info.becs.membership.control.Places;
import info.becs.membership.entity.Area;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is known of a member, put right by staff: name, place, the language of letters, which membership follows. */
@Path("members/{id}/details")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DetailsResource {

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

    /** By whoever's role reaches where they belong now and where they are to belong. */
    @POST
    @Permission(value = MembershipModule.DECIDE, scoped = true)
    @Audited("membership.member.amend")
    @Operation(summary = "Put right the name, the place, the language of letters or the next type of a member")
    @APIResponseSchema(MemberView.class)
    public Response amend(@PathParam("id") String id, @NotNull @Valid DetailsWish wish) {
        Member member = counter.require(id, MembershipModule.DECIDE, headers);
        Optional<Area> area = wish.wantedArea().map(places::require);
        area.ifPresent(to -> counter.require(MembershipModule.DECIDE, to));
        var before = new Details(
                Optional.of(member.type()), Optional.of(member.area()), member.name(), Optional.of(member.language()));
        amending.amend(
                member,
                new Details(wish.wantedType(), area, wish.wantedName(member), wish.wantedLanguage()),
                wish.toDecision(),
                Optional.of(counter.person()));
        Area from = before.area().orElseThrow();
        trail.on(member.id())
                .change("type", DataClass.I, before.type().orElse(null), member.type())
                .change("language", DataClass.I, before.language().orElse(null), member.language())
                .change("district", DataClass.I, from.district(), member.area().district())
                .change("upazila", DataClass.I, from.upazila(), member.area().upazila())
                .change(
                        "name",
                        DataClass.S,
                        before.name().orElse(null),
                        member.name().orElse(null));
        return counter.changed(member);
    }
}
