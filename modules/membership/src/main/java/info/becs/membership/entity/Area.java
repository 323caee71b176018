package info.becs.membership.entity;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Where a member belongs: the layers country, division, district, upazila. Codes are those of the platform's lists.
 *
 * @param division null where it is not known
 * @param district null where it is not known
 * @param upazila null where it is not known
 */
public record Area(String division, String district, String upazila) {

    /** The noun within which roles are given. */
    public static final String NOUN = "membership.chapter";

    /** Every scope within which this lies, the widest first; a role for any of them reaches it. */
    public Set<String> scopes() {
        var scopes = new LinkedHashSet<String>();
        add(scopes, "division", division);
        add(scopes, "district", district);
        add(scopes, "upazila", upazila);
        return scopes;
    }

    private static void add(Set<String> scopes, String layer, String code) {
        if (Objects.nonNull(code)) {
            scopes.add(NOUN + ":" + layer + "." + code);
        }
    }
}
