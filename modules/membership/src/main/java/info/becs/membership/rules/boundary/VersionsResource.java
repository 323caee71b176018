package info.becs.membership.rules.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Asked;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.membership.control.MembershipPack;
import info.becs.membership.control.RuleVersions;
import info.becs.membership.entity.RulesProblem;
import info.becs.membership.entity.RulesVersion;
import info.becs.membership.rules.control.LetterCheck;
import info.becs.membership.rules.control.RulesTurn;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Versions of the rules of membership: written, looked at as a plan, put in force, taken back. */
@Path("rules")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    @Inject
    RuleVersions versions;

    @Inject
    RulesTurn rulesTurn;

    @Inject
    MembershipPack pack;

    @Inject
    Language language;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("versions")
    @Operation(summary = "Versions of the rules of membership, the newest first")
    @Permission(RulesTurn.CHANGE)
    public Slice<VersionLine> versions() {
        return new Slice<>(versions.newest().stream().map(this::line).toList(), null);
    }

    /** With what it would change. */
    @GET
    @Path("versions/{version}")
    @Operation(summary = "One version of the rules, and what it would change")
    @Permission(RulesTurn.CHANGE)
    public VersionView version(@PathParam("version") String version) {
        return view(require(version));
    }

    @GET
    @Path("letters")
    @Operation(summary = "Letters whose words may be changed, with their marks")
    @Permission(RulesTurn.CHANGE)
    public Slice<LetterView> letters() {
        return new Slice<>(LetterCheck.letters().stream().map(LetterView::of).toList(), null);
    }

    /** Not in force yet; refused with each thing that does not fit together, at its place. */
    @POST
    @Path("versions")
    @Operation(summary = "Adds a version of the rules, not in force yet")
    @APIResponseSchema(value = VersionView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(RulesTurn.CHANGE)
    @Audited("membership.rules.draft")
    public Response draft(@NotNull @Valid VersionDraft wish) {
        var added = rulesTurn.draft(wish.content(), Bangla.normalise(wish.note()), person());
        trail.on(String.valueOf(added.version())).change("rules", DataClass.I, null, added.note());
        return Response.status(Response.Status.CREATED).entity(view(added)).build();
    }

    /** At once, or asked of a second person where it weighs. An older version comes back in the same way. */
    @POST
    @Path("versions/{version}/force")
    @Operation(summary = "Puts a version of the rules in force")
    @APIResponseSchema(VersionLine.class)
    @Permission(RulesTurn.CHANGE)
    @Audited(RulesTurn.CHANGE)
    public Response force(@PathParam("version") String version) {
        var wanted = require(version);
        int before = rulesTurn.base();
        Optional<UUID> approval = rulesTurn.turn(wanted, person());
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
        return versions.require(Integer.parseInt(typed));
    }

    private VersionView view(RulesVersion version) {
        return VersionView.of(line(version), version.content(), rulesTurn.plan(version), pack.rules());
    }

    private VersionLine line(RulesVersion version) {
        String by = version.madeBy().map(this::name).orElse(null);
        return VersionLine.of(version, by, version.version() == rulesTurn.base());
    }

    private String name(String account) {
        return PersonId.of(account)
                .flatMap(person -> self.platform().find(People.class).flatMap(people -> people.find(person)))
                .map(person -> person.name().in(language.locale()))
                .orElse("");
    }

    private PersonId person() {
        return Caller.person(request).orElseThrow();
    }
}
