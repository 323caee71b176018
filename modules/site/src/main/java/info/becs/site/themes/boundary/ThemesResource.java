package info.becs.site.themes.boundary;

import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.site.themes.control.Dressing;
import info.becs.site.themes.control.Dressing.Taken;
import info.becs.site.themes.control.SentThemes;
import info.becs.site.themes.control.Wardrobe;
import info.becs.site.themes.entity.SentTheme;
import info.becs.site.themes.entity.SentThemeLine;
import info.becs.site.themes.entity.ThemeProblem;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The themes that there are: on the disk, and sent in by designers. */
@Path("themes")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ThemesResource {

    static final int LARGEST = 4 << 20;

    /** @param disk names of those that the operator has put there */
    public record ThemeList(List<String> disk, List<SentThemeLine> sent) {}

    @Inject
    Wardrobe wardrobe;

    @Inject
    SentThemes sent;

    @Inject
    Dressing dressing;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest caller;

    @GET
    @Permission("site.theme.read")
    public ThemeList list() {
        return new ThemeList(wardrobe.names(), sent.all());
    }

    /** Takes in a zip in which the checker finds no fault; what it would like to be better is in the answer. */
    @POST
    @Consumes({"application/zip", MediaType.APPLICATION_OCTET_STREAM})
    @Permission("site.theme.send")
    @Audited("site.theme.send")
    public Response send(InputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ThemeProblem.tooLarge(LARGEST);
        }
        Taken taken = dressing.take(bytes, Caller.person(caller).orElseThrow());
        SentThemeView view = SentThemeView.of(taken);
        trail.on(view.id())
                .change("theme", DataClass.I, null, view.theme())
                .change("version", DataClass.I, null, view.version());
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    /** Takes one away that the site has never worn. */
    @DELETE
    @Path("{id}")
    @Permission("site.theme.send")
    @Audited("site.theme.send")
    public void remove(@PathParam("id") String id) {
        SentTheme theme = sent.require(id);
        sent.remove(theme);
        trail.change("theme", DataClass.I, theme.theme() + " " + theme.version(), null);
    }
}
