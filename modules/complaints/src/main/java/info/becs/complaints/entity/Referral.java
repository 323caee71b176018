package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** That a case was handed to an authority, and how it stands there; each change is written into the history of the case. */
@Entity
@Table(name = "complaints_referral")
public class Referral {

    /** With which it begins. */
    public static final String SENT = "sent";

    /** With which it ends. */
    private static final Set<String> OVER = Set.of("upheld", "dismissed", "ended");

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private String authority;
    private String office;
    private String reference;

    @Column(name = "reference_key")
    private String referenceKey;

    private String state;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Referral() {}

    /** What is said of it now; empty where nothing is. */
    public record News(String state, LocalDate on, String office, String reference) {}

    public Referral(UUID id, Case of, String authority, News news, Instant now) {
        this.id = id.toString();
        this.caseId = of.id();
        this.authority = authority;
        this.referredOn = news.on();
        hear(news, now);
    }

    /** An office or a reference that is not said stays as it was. */
    public final void hear(News news, Instant now) {
        state = news.state();
        stateOn = news.on();
        if (!news.office().isBlank()) {
            office = news.office();
        }
        if (!news.reference().isBlank()) {
            reference = news.reference();
            referenceKey = key(news.reference());
        }
        changedAt = now;
    }

    /** Letters and figures alone, however somebody writes it. */
    static String key(String reference) {
        String plain = Bangla.latinDigits(Bangla.normalise(reference)).toUpperCase(Locale.ROOT);
        String key = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return key.isEmpty() ? plain : key;
    }

    /** What the history of the case says of it. */
    public Map<String, String> facts() {
        var facts = new TreeMap<String, String>();
        facts.put("referral", id);
        facts.put("authority", authority);
        facts.put("state", state);
        facts.put("on", stateOn.toString());
        office().ifPresent(known -> facts.put("office", known));
        reference().ifPresent(known -> facts.put("reference", known));
        return facts;
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

    public Optional<String> office() {
        return Optional.ofNullable(office);
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<String> referenceKey() {
        return Optional.ofNullable(referenceKey);
    }

    /** Code of the rules. */
    public String state() {
        return state;
    }

    /** Whether the authority is done with it. */
    public boolean isOver() {
        return OVER.contains(state);
    }

    public LocalDate stateOn() {
        return stateOn;
    }

    public LocalDate referredOn() {
        return referredOn;
    }
}
