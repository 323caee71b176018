package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.RulePacks;
import info.becs.complaints.control.RulesTurn;
import info.becs.complaints.entity.RulesProblem;
import info.becs.complaints.entity.RulesVersion;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Versions of the rules of casework: written, looked at as a plan, put in force, taken back. */
@Path("casework/versions")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    @Inject
    RulePacks packs;

    @Inject
    RulesTurn rulesTurn;

    @Inject
    CaseRules rules;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "Versions of the rules of casework")
    @Permission(RulesTurn.CHANGE)
    public Slice<RulesLine> list() {
        return new Slice<>(packs.newest().stream().map(this::line).toList(), null);
    }

    /** With what it would change. */
    @GET
    @Path("{version}")
    @Operation(summary = "One version, and what it would change")
    @Permission(RulesTurn.CHANGE)
    public RulesView read(@PathParam("version") String version) {
        return view(require(version));
    }

    /** Not in force yet; refused with each thing that does not fit together. */
    @POST
    @Operation(summary = "Adds a version, not in force yet")
    @APIResponseSchema(value = RulesView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(RulesTurn.CHANGE)
    @Audited("complaints.rules.draft")
    public Response draft(@NotNull @Valid RulesDraft wish) {
        var added = rulesTurn.draft(wish.content(), Bangla.normalise(wish.note()), counter.person());
        trail.on(String.valueOf(added.version())).change("rules", DataClass.I, null, added.note());
        return Response.status(Response.Status.CREATED).entity(view(added)).build();
    }

    /** At once, or asked of a second person where it takes a way away. An older version comes back in the same way. */
    @POST
    @Path("{version}/force")
    @Operation(summary = "Puts a version in force")
    @APIResponseSchema(RulesLine.class)
    @Permission(RulesTurn.CHANGE)
    @Audited(RulesTurn.CHANGE)
    public Response force(@PathParam("version") String version) {
        var wanted = require(version);
        int before = rulesTurn.base();
        Optional<UUID> approval = rulesTurn.turn(wanted, counter.person());
        trail.on(String.valueOf(wanted.version()));
        if (approval.isPresent()) {
            trail.change("approval", DataClass.I, null, approval.get());
            return Asked.accepted(approval.get());
        }
        trail.change("inForce", DataClass.I, before, wanted.version());
        return Response.ok(line(wanted)).build();
    }

    private RulesVersion require(String typed) {
        if (!typed.matches("[1-9][0-9]{0,5}")) {
            throw RulesProblem.notFound(typed.length() > 20 ? "?" : typed);
        }
        return packs.require(Integer.parseInt(typed));
    }

    private RulesView view(RulesVersion version) {
        return RulesView.of(
                line(version), CaseRules.whole(version.content()), rulesTurn.plan(version), rules.casework());
    }

    private RulesLine line(RulesVersion version) {
        return RulesLine.of(
                version, version.madeBy().map(counter::by).orElse(null), version.version() == rulesTurn.base());
    }
}
