package info.becs.site.themes.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.site.themes.control.Dressing;
import info.becs.site.themes.control.LookSteps;
import info.becs.site.themes.control.PreviewLinks;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Wardrobe;
import info.becs.site.themes.entity.Look;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Secret links to the real pages in another look. */
@Path("previews")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreviewsResource {

    private static final int STANDARD_HOURS = 24;

    /** @param link told this once; whoever has it sees the preview */
    public record PreviewLink(String link, int hours) {}

    @Inject
    Dressing dressing;

    @Inject
    LookSteps steps;

    @Inject
    PreviewLinks links;

    @Inject
    Wardrobe wardrobe;

    @Inject
    Trail trail;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Context
    HttpServletRequest caller;

    @POST
    @Permission("site.theme.preview")
    @Audited("site.theme.preview")
    public Response show(@NotNull @Valid PreviewWish wish) {
        Look look = wish.look().look(steps);
        Theme theme = dressing.make(look);
        if (wish.settings() != null) {
            look = look.choosing(wish.settings().accepted(theme, wardrobe));
        }
        int hours = wish.hours() == null ? STANDARD_HOURS : wish.hours();
        String code =
                links.make(look, Duration.ofHours(hours), Caller.person(caller).orElseThrow());
        trail.on(look.theme()).change("hours", DataClass.I, null, hours);
        return Response.status(Response.Status.CREATED)
                .entity(new PreviewLink(publicUrl + PreviewLinks.address(code), hours))
                .build();
    }
}
