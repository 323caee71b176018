package info.becs.site.pages.entity;

import java.util.Optional;

/*
 * The cookies of a module begin with its name, so that none reads those of another. Those of the platform itself begin with
 * __Host-, which no neighbour in our domain can plant: the core alone sets them through its pages and is given them back.
 */
/** Under which name a browser knows a cookie of a module. */
public final class CookieName {

    private static final String PLATFORM = "core";
    private static final String HOST = "__Host-";

    private CookieName() {}

    public static String sent(String module, String name) {
        return module.equals(PLATFORM) && isHost(name) ? name : module + "." + name;
    }

    /** The module's own name for it; empty for one that it has not set. */
    public static Optional<String> own(String module, String sent) {
        if (module.equals(PLATFORM) && isHost(sent)) {
            return Optional.of(sent);
        }
        String start = module + ".";
        return sent.startsWith(start) ? Optional.of(sent.substring(start.length())) : Optional.empty();
    }

    /** A browser takes one of these only over a connection that is secure. */
    public static boolean isHost(String name) {
        return name.startsWith(HOST);
    }
}
