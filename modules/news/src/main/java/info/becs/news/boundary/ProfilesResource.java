package info.becs.news.boundary;

import info.becs.kit.Ids;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.news.control.Profiles;
import info.becs.news.entity.Profile;
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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The committee: for everybody who is in office, for staff all of them. */
@Path("")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfilesResource {

    private static final String CHANGE = "news.profile.change";
    private static final String DESK = "desk/profiles";
    private static final String ID = DESK + "/{id}";

    @Inject
    Profiles profiles;

    @Inject
    CdnHeaders cdn;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @GET
    @Path("profiles")
    public Response inOffice(@Context Request request) {
        var people = profiles.inOffice().stream().map(ProfileView::of).toList();
        return cdn.list(PublicAnswer.of(request, people, language.code()), List.of());
    }

    @GET
    @Path(DESK)
    @Permission(CHANGE)
    public List<ProfileView> all() {
        return profiles.all().stream().map(ProfileView::of).toList();
    }

    @GET
    @Path(ID)
    @Permission(CHANGE)
    public Response read(@PathParam("id") String id) {
        return answer(Response.ok(), profiles.require(id));
    }

    @POST
    @Path(DESK)
    @Permission(CHANGE)
    @Audited(CHANGE)
    public Response add(@NotNull @Valid ProfileDraft draft) {
        var profile = profiles.add(draft.on(new Profile(Ids.next())));
        trail.on(profile.id())
                .changes(DataClass.P, Map.of(), ProfileView.of(profile).fields());
        return answer(Response.status(Response.Status.CREATED), profile);
    }

    @PUT
    @Path(ID)
    @Permission(CHANGE)
    @Audited(CHANGE)
    public Response change(
            @PathParam("id") String id, @NotNull @Valid ProfileDraft draft, @Context HttpHeaders headers) {
        var profile = profiles.require(id);
        Conditional.requireMatch(headers, tag(profile));
        var before = ProfileView.of(profile).fields();
        profiles.save(draft.on(profile));
        trail.changes(DataClass.P, before, ProfileView.of(profile).fields());
        return answer(Response.ok(), profile);
    }

    @DELETE
    @Path(ID)
    @Permission(CHANGE)
    @Audited(CHANGE)
    public void remove(@PathParam("id") String id, @Context HttpHeaders headers) {
        var profile = profiles.require(id);
        Conditional.requireMatch(headers, tag(profile));
        trail.changes(DataClass.P, ProfileView.of(profile).fields(), Map.of());
        profiles.remove(profile);
    }

    private static Response answer(Response.ResponseBuilder response, Profile profile) {
        return response.entity(ProfileView.of(profile)).tag(tag(profile)).build();
    }

    private static String tag(Profile profile) {
        return profile.id() + "-" + profile.version();
    }
}
