package info.becs.core.people.boundary;

import info.becs.core.people.entity.RoleGrant;
import java.time.Instant;

/** A role that somebody has. */
public record GrantView(String role, String scope, Instant grantedAt, String grantedBy) {

    public static GrantView of(RoleGrant grant) {
        return new GrantView(
                grant.roleId(),
                grant.scope(),
                grant.grantedAt(),
                grant.grantedBy().orElse(null));
    }
}
