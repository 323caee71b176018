package info.becs.core.store.entity;

import java.util.regex.Pattern;

/** A WAR in the module store of this node, and whether it runs. */
public record PlacedModule(String file, boolean inPlace) {

    private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9.-]{0,60}\\.war");

    /** A plain name: no folder, nothing that XML or a file system would understand. */
    public static boolean isFileName(String name) {
        return FILE.matcher(name).matches() && !name.contains("..");
    }
}
