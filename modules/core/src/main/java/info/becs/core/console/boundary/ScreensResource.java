package info.becs.core.console.boundary;

import info.becs.core.console.control.Menu;
import info.becs.core.modules.control.Registry;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.host.ModuleHandle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which screens of the console the caller may open, out of those that the enabled modules offer. */
@Path("console/screens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ScreensResource {

    @Inject
    ThisModule self;

    @Inject
    Registry registry;

    @Inject
    Menu menu;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    /** Open to everybody who is signed in: without a permission the list is short. */
    @GET
    public List<ScreenView> list() {
        Caller.requireSignedIn(request);
        return menu.of(self.platform().all(Screens.class), this::mayOpen, registry::isPart).stream()
                .map(this::view)
                .toList();
    }

    private boolean mayOpen(Screen screen) {
        return screen.permission().isEmpty()
                || Caller.may(request, screen.permission())
                || screen.isScoped()
                        && !Caller.scopes(request, screen.permission()).isEmpty();
    }

    private ScreenView view(Menu.Line line) {
        Screen screen = line.screen();
        var owner = registry.current(line.module());
        String root = owner.map(ModuleHandle::contextRoot).orElse("/api/" + line.module());
        return new ScreenView(
                line.path(),
                screen.label().in(language.locale()),
                // The console itself answers at /console, everybody else's files stand below their API.
                root + (root.startsWith("/api/") ? "/console/" : "/") + screen.script(),
                screen.group().name(),
                screen.weight(),
                screen.icon(),
                line.module(),
                owner.map(module -> module.info().name().in(language.locale())).orElse(line.module()));
    }
}
