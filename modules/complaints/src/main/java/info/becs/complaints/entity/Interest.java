package info.becs.complaints.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody who works here has to do with a merchant: its cases are not theirs to see. */
@Entity
@Table(name = "complaints_interest")
public class Interest {

    @Id
    private String id;

    private String person;
    private String merchant;

    @Column(name = "merchant_key")
    private String merchantKey;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected Interest() {}

    /** A refusal where the name has no letter. */
    public Interest(UUID id, PersonId person, String merchant, String merchantKey, Instant now) {
        this.id = id.toString();
        this.person = person.toString();
        this.merchant = merchant;
        this.merchantKey = merchantKey;
        this.declaredAt = now;
        if (merchantKey.isEmpty()) {
            throw CaseProblem.merchantUnreadable();
        }
    }

    public String id() {
        return id;
    }

    public String person() {
        return person;
    }

    public String merchant() {
        return merchant;
    }

    public String merchantKey() {
        return merchantKey;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
