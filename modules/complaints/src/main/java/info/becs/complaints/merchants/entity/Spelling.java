package info.becs.complaints.merchants.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One folded name, and whose it is. */
@Entity
@Table(name = "complaints_merchant_alias")
public class Spelling {

    @Id
    @Column(name = "alias_key")
    private String folded;

    @Column(name = "merchant_id")
    private String merchant;

    protected Spelling() {}

    public Spelling(String folded, Merchant of) {
        this.folded = folded;
        this.merchant = of.id();
    }

    public String folded() {
        return folded;
    }

    public String merchant() {
        return merchant;
    }
}
