package info.becs.core.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A role that an account has, everywhere or within one scope. */
@Entity
@Table(name = "core_account_role")
public class RoleGrant {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "role_id")
    private String roleId;

    private String scope;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    protected RoleGrant() {}

    /** @param grantedBy id of an account; empty where set-up has given it */
    public RoleGrant(String id, String accountId, String roleId, String scope, Instant now, String grantedBy) {
        this.id = id;
        this.accountId = accountId;
        this.roleId = roleId;
        this.scope = scope;
        this.grantedAt = now;
        this.grantedBy = grantedBy.isEmpty() ? null : grantedBy;
    }

    public String accountId() {
        return accountId;
    }

    public String roleId() {
        return roleId;
    }

    public String scope() {
        return scope;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Optional<String> grantedBy() {
        return Optional.ofNullable(grantedBy);
    }
}
