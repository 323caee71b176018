package info.becs.core.store.entity;

import info.becs.spi.approvals.ApprovedAction.Approved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody whose signature on a WAR two people trust, for as long as their certificate is valid. */
@Entity
@Table(name = "core_signer")
public class Signer {

    @Id
    private String fingerprint;

    private String name;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "asked_by")
    private String asker;

    @Column(name = "approved_by")
    private String approver;

    protected Signer() {}

    public Signer(SignerCertificate certificate, Approved approved, Instant now) {
        this.fingerprint = certificate.fingerprint();
        this.name = certificate.name();
        this.validFrom = certificate.validFrom();
        this.validUntil = certificate.validUntil();
        this.addedAt = now;
        this.asker = approved.asker().toString();
        this.approver = approved.approver().toString();
    }

    public SignerCertificate certificate() {
        return new SignerCertificate(fingerprint, name, validFrom, validUntil);
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String asker() {
        return asker;
    }

    public String approver() {
        return approver;
    }
}
