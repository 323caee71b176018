package info.becs.core.people.control;

import info.becs.core.people.entity.PermissionWords;
import info.becs.core.people.entity.Role;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import java.util.Set;
import java.util.TreeSet;

/** What the modules that are here, open or closed, declare: permissions, and which role usually has them. */
public final class Permissions {

    private Permissions() {}

    public static Set<String> declared() {
        var all = new TreeSet<String>();
        for (ModuleHandle module : Switchboard.live().modules()) {
            all.addAll(module.info().permissions().keySet());
        }
        return all;
    }

    /** Those that a role has now. */
    public static Set<String> of(Role role, Set<String> declared) {
        Set<String> own = new PermissionWords(role.permissions()).among(declared);
        if (!role.isShipped()) {
            return own;
        }
        var all = new TreeSet<>(own);
        for (ModuleHandle module : Switchboard.live().modules()) {
            all.addAll(module.info().roles().getOrDefault(role.id(), Set.of()));
        }
        return all;
    }
}
