package info.becs.core.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** An address of an account, and whether its owner has shown that it is theirs. */
@Entity
@Table(name = "core_account_address")
public class AccountAddress {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Enumerated(EnumType.STRING)
    private AddressKind kind;

    private String address;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    protected AccountAddress() {}

    public AccountAddress(String id, String accountId, Address address) {
        this.id = id;
        this.accountId = accountId;
        this.kind = address.kind();
        this.address = address.text();
    }

    /** Another address is not verified, whatever the one before it was. */
    public void becomes(Address other) {
        if (!other.text().equals(address)) {
            address = other.text();
            verifiedAt = null;
        }
    }

    /** Its owner has answered from it. */
    public void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    public boolean isVerified() {
        return verifiedAt != null;
    }

    public String accountId() {
        return accountId;
    }

    public AddressKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    public Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }
}
