package info.becs.membership.entity;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody's role goes: everywhere, or within some chapters.
 *
 * @param divisions codes
 * @param districts codes
 * @param upazilas codes
 */
public record Reach(boolean everywhere, Set<String> divisions, Set<String> districts, Set<String> upazilas) {

    /** The whole society. */
    public static final Reach ALL = new Reach(true, Set.of(), Set.of(), Set.of());

    private static final String EVERYWHERE = "*";

    /** From the scopes for which a permission is held. */
    public static Reach of(Set<String> scopes) {
        return new Reach(
                scopes.contains(EVERYWHERE),
                codes(scopes, "division"),
                codes(scopes, "district"),
                codes(scopes, "upazila"));
    }

    private static Set<String> codes(Set<String> scopes, String layer) {
        String begin = Area.NOUN + ":" + layer + ".";
        return scopes.stream()
                .filter(scope -> scope.startsWith(begin))
                .map(scope -> scope.substring(begin.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean includes(Area area) {
        return everywhere
                || has(divisions, area.division())
                || has(districts, area.district())
                || has(upazilas, area.upazila());
    }

    private static boolean has(Set<String> codes, String code) {
        return code != null && codes.contains(code);
    }
}
