package info.becs.complaints.entity;

import info.becs.kit.text.Sha256;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was put together of a case for one authority, as it was at that moment; never changed. */
@Entity
@Table(name = "complaints_dossier")
public class Dossier {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String authority;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private int exhibits;
    private String sha256;
    private String sealed;

    @Column(name = "order_number")
    private String orderNumber;

    @Column(name = "ordered_on")
    private LocalDate orderedOn;

    protected Dossier() {}

    /** @param document as it is handed over; kept sealed */
    public Dossier(Case of, String authority, Making making, int exhibits, String document, String sealed) {
        this.id = making.id().toString();
        this.caseId = of.id();
        this.authority = authority;
        this.madeAt = making.at();
        this.madeBy = making.by().person().map(PersonId::toString).orElse("");
        this.exhibits = exhibits;
        this.sha256 = Sha256.of(document);
        this.sealed = sealed;
    }

    /** The same, handed over because it was ordered. */
    public Dossier by(CourtOrder order) {
        orderNumber = order.number();
        orderedOn = order.on();
        return this;
    }

    /** What the history of the case says of it. */
    public Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("authority", authority);
        facts.put("sha256", sha256);
        facts.put("exhibits", String.valueOf(exhibits));
        facts.put("dossier", id);
        order().ifPresent(order -> {
            facts.put("order", order.number());
            facts.put("ordered", order.on().toString());
        });
        return facts;
    }

    public boolean isAs(String document) {
        return Sha256.of(document).equals(sha256);
    }

    /** Takes the document away; that there was one, and its hash, stay. */
    public void forget() {
        sealed = null;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public String authority() {
        return authority;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public String madeBy() {
        return madeBy;
    }

    public int exhibits() {
        return exhibits;
    }

    public String sha256() {
        return sha256;
    }

    /** Empty where it was made because the complainant agreed. */
    public Optional<CourtOrder> order() {
        return Optional.ofNullable(orderNumber).map(number -> new CourtOrder(number, orderedOn));
    }

    /** Empty where it is forgotten. */
    public Optional<String> sealed() {
        return Optional.ofNullable(sealed);
    }
}
