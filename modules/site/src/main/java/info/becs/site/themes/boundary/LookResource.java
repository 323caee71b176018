package info.becs.site.themes.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Conditional;
import info.becs.kit.http.Language;
import info.becs.kit.page.PageSize;
import info.becs.site.themes.control.Dressing;
import info.becs.site.themes.control.Dressing.Worn;
import info.becs.site.themes.control.LookSteps;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Wardrobe;
import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.LookStep.Kind;
import info.becs.site.themes.entity.LookStepLine;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the site looks: its theme, the theme's settings, and every step that led there. Whatever is changed is in use on this
 * node with the answer, on the others within two seconds; each change names the step that it builds on (If-Match).
 */
@Path("look")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LookResource {

    private static final int LONGEST_LIST = 100;

    @Inject
    Dressing dressing;

    @Inject
    LookSteps steps;

    @Inject
    Wardrobe wardrobe;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Context
    Request request;

    @Context
    HttpServletRequest caller;

    @GET
    @Permission("site.theme.read")
    public Response look() {
        Worn now = dressing.now();
        return Conditional.get(request, tag(now), view(now, dressing.find(now.look())), false);
    }

    /** Another theme, with the settings that it had when it was worn last. */
    @PUT
    @Permission("site.theme.use")
    @Audited("site.theme.use")
    public Response use(@NotNull @Valid LookWish wish, @Context HttpHeaders headers) {
        Worn now = named(headers);
        return worn(now, wish.look(steps), Kind.THEME);
    }

    @PUT
    @Path("settings")
    @Permission("site.theme.change")
    @Audited("site.theme.change")
    public Response settings(@NotNull @Valid SettingsWish wish, @Context HttpHeaders headers) {
        Worn now = named(headers);
        Look look = now.look();
        return worn(now, look.choosing(wish.accepted(dressing.make(look), wardrobe)), Kind.SETTINGS);
    }

    /** The newest first. */
    @GET
    @Path("steps")
    @Permission("site.theme.read")
    public List<LookStepLine> steps(@QueryParam("below") Long below, @QueryParam("size") String size) {
        return steps.below(below == null ? Long.MAX_VALUE : below, PageSize.of(size, 20, LONGEST_LIST));
    }

    /** As it was at that step: theme, version and settings. */
    @POST
    @Path("steps/{number: [0-9]{1,18}}/return")
    @Permission("site.theme.use")
    @Audited("site.theme.use")
    public Response goBack(@PathParam("number") long number, @Context HttpHeaders headers) {
        Worn now = named(headers);
        return worn(now, steps.require(number).look(), Kind.RETURN);
    }

    /** The look in use, if it is the one that the change builds on. */
    private Worn named(HttpHeaders headers) {
        Worn now = dressing.now();
        Conditional.requireMatch(headers, tag(now));
        return now;
    }

    private Response worn(Worn before, Look look, Kind kind) {
        Theme theme = dressing.make(look);
        Worn now =
                dressing.wear(before, look, theme, kind, Caller.person(caller).orElseThrow());
        trail.on(now.number()).changes(DataClass.I, noted(before.look()), noted(look));
        return Response.ok(view(now, Optional.of(theme))).tag(tag(now)).build();
    }

    private static Map<String, String> noted(Look look) {
        var noted = new TreeMap<String, String>();
        noted.put("theme", look.theme());
        look.sent().ifPresent(id -> noted.put("sent", id));
        look.chosen().forEach((key, value) -> noted.put("settings." + key, value.bn() + " / " + value.en()));
        return noted;
    }

    private LookView view(Worn worn, Optional<Theme> theme) {
        return LookView.of(worn, theme, wardrobe, language.locale());
    }

    private static String tag(Worn worn) {
        return "look-" + worn.number();
    }
}
