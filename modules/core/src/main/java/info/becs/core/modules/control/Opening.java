package info.becs.core.modules.control;

import java.util.Set;

/**
 * How somebody wants a module opened.
 *
 * @param actor who decides
 * @param accepted permissions that they have read and agree to
 * @param tryOut only for a day, unless somebody keeps it
 */
public record Opening(String actor, Set<String> accepted, boolean tryOut) {

    public Opening {
        accepted = Set.copyOf(accepted);
    }
}
