package info.becs.core.people.entity;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What somebody may: permission → scopes, {@code *} for everywhere. */
public record Grants(Map<String, Set<String>> scopes) {

    public static final String EVERYWHERE = "*";
    public static final Grants NONE = new Grants(Map.of());

    public Grants {
        var copy = new TreeMap<String, Set<String>>();
        scopes.forEach((permission, held) -> copy.put(permission, Set.copyOf(held)));
        scopes = Collections.unmodifiableMap(copy);
    }

    /** With these permissions for this scope as well. */
    public Grants and(Set<String> permissions, String scope) {
        var more = new TreeMap<>(scopes);
        for (String permission : permissions) {
            var held = new TreeSet<>(more.getOrDefault(permission, Set.of()));
            held.add(scope);
            more.put(permission, held);
        }
        return new Grants(more);
    }

    /** No more than these words mean: what a token was given for. */
    public Grants within(PermissionWords words) {
        if (words.words().contains("*")) {
            return this;
        }
        var fewer = new TreeMap<String, Set<String>>();
        scopes.forEach((permission, held) -> {
            if (words.means(permission)) {
                fewer.put(permission, held);
            }
        });
        return new Grants(fewer);
    }

    /** Whether each of these permissions is held for this scope. */
    public boolean cover(Set<String> permissions, String scope) {
        return permissions.stream()
                .map(permission -> scopes.getOrDefault(permission, Set.of()))
                .allMatch(held -> held.contains(EVERYWHERE) || held.contains(scope));
    }

    /** What is held without limits. */
    public Set<String> everywhere() {
        var held = new TreeSet<String>();
        scopes.forEach((permission, where) -> {
            if (where.contains(EVERYWHERE)) {
                held.add(permission);
            }
        });
        return held;
    }
}
