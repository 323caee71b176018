package info.becs.forms.modules.entity;

import info.becs.forms.definition.entity.Offer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was offered in a form when something was handed in; never changed, and there once however often. */
@Entity
@Table(name = "forms_offer")
public class KeptOffer {

    @Id
    private String id;

    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeptOffer() {}

    public KeptOffer(Offer offer, Instant madeAt) {
        this.id = offer.id();
        this.content = offer.text();
        this.madeAt = madeAt;
    }

    public Offer offer() {
        return Offer.read(content);
    }
}
