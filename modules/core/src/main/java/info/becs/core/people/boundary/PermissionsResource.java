package info.becs.core.people.boundary;

import info.becs.core.people.control.PeoplePermissions;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which permissions there are, what each opens, and within what a role may be given. */
@Path("permissions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PermissionsResource {

    /** @param opens classes of data, P, I, S or X */
    public record PermissionView(String word, String module, String labelBn, String labelEn, List<String> opens) {}

    public record ScopeView(String noun, String module, String labelBn, String labelEn) {}

    public record Catalogue(Collection<PermissionView> permissions, Collection<ScopeView> scopes) {}

    @GET
    @Permission(PeoplePermissions.READ)
    public Catalogue list() {
        Map<String, PermissionView> permissions = new TreeMap<>();
        Map<String, ScopeView> scopes = new TreeMap<>();
        for (ModuleHandle module : Switchboard.live().modules()) {
            ModuleInfo info = module.info();
            info.permissions().forEach((word, label) -> permissions.put(word, permission(info, word, label)));
            info.scopes()
                    .forEach((noun, label) -> scopes.put(noun, new ScopeView(noun, info.id(), label.bn(), label.en())));
        }
        return new Catalogue(permissions.values(), scopes.values());
    }

    private static PermissionView permission(ModuleInfo info, String word, Text label) {
        List<String> opens = info.opens(word).stream().sorted().map(Enum::name).toList();
        return new PermissionView(word, info.id(), label.bn(), label.en(), opens);
    }
}
