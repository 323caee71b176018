package info.becs.complaints.entity;

import info.becs.kit.text.Sha256;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that happened to a case; never changed, and a link of the case's chain: its hash is over the one before it and
 * over all that it says.
 */
@Entity
@Table(name = "complaints_event")
public class CaseEvent {

    /** What can happen to a case. */
    public enum Kind {
        STEP,
        CLAIM,
        RELEASE,
        HANDOVER,
        NOTE,
        MESSAGE,
        /** Files that the complainant adds, and what they show. */
        EVIDENCE,
        MONEY,
        CONSENT,
        DOSSIER,
        /** For which authority the complainant was asked for what is missing. */
        ASK,
        /** Answers that were missing and were given later. */
        PARTICULARS,
        REFERRAL,
        NOTICES,
        CHECK,
        /** Whether it must be kept, whoever wants it erased. */
        HOLD,
        LINK,
        UNLINK,
        /** Another case went into this one. */
        MERGE,
        /** Something was written at a case that went into this one. */
        ELSEWHERE,
        /** A part of this case became a case of its own. */
        SPLIT,
        /** This case began as a part of another. */
        PART;

        /** Whether the complainant sees it, so that it counts as the first answer. */
        boolean isAnswer() {
            return this == STEP || this == MESSAGE || this == REFERRAL;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fact of the step that ends a case because its complaint was erased. */
    static final String ERASED = "erased";

    /** Of rows that were there before there was a chain. */
    static final String NO_HASH = "0".repeat(64);

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    private int place;
    private String kind;
    private String status;

    @Column(name = "made_at")
    private Instant madeAt;

    private String maker;

    @Column(name = "made_by")
    private String madeBy;

    private String facts;
    private String sealed;

    @Column(name = "sealed_hash")
    private String sealedHash;

    private String request;
    private String hash;

    protected CaseEvent() {}

    CaseEvent(
            String previous,
            String caseId,
            int place,
            Kind kind,
            String status,
            Making making,
            Map<String, String> facts,
            Optional<String> sealed) {
        this.id = making.id().toString();
        this.caseId = caseId;
        this.place = place;
        this.kind = kind.code();
        this.status = status;
        this.madeAt = making.at();
        this.maker = making.by().kind().code();
        this.madeBy = making.by().person().map(PersonId::toString).orElse(null);
        this.facts = JsonMapper.shared().writeValueAsString(new TreeMap<>(facts));
        this.sealed = sealed.orElse(null);
        this.sealedHash = sealed.map(Sha256::of).orElse("");
        this.request = making.request().orElse(null);
        this.hash = hashAfter(previous);
    }

    private String hashAfter(String previous) {
        return Sha256.of(String.join(
                "\n",
                previous,
                String.valueOf(place),
                id,
                caseId,
                kind,
                status,
                String.valueOf(madeAt.toEpochMilli()),
                maker,
                madeBy == null ? "" : madeBy,
                facts,
                sealedHash));
    }

    /** Whether nothing in it was changed, and nothing before it taken out; sealed words may be gone, not others. */
    boolean follows(String previous, int expected) {
        boolean isAsHashed = hash.equals(NO_HASH) ? place == 1 : hash.equals(hashAfter(previous));
        return place == expected
                && isAsHashed
                && (sealed == null || Sha256.of(sealed).equals(sealedHash));
    }

    /** Where a chain ends that begins so; empty where a link of it does not hold. */
    static Optional<String> chain(String beginning, List<CaseEvent> history) {
        String previous = beginning;
        int place = 0;
        for (CaseEvent event : history) {
            place++;
            if (!event.follows(previous, place)) {
                return Optional.empty();
            }
            previous = event.hash();
        }
        return Optional.of(previous);
    }

    /** Takes what was sealed away; that there was something stays. */
    public void forget() {
        sealed = null;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public int place() {
        return place;
    }

    public Kind kind() {
        return Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** Where the case stood after it. */
    public String status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Actor.Kind maker() {
        return Actor.Kind.valueOf(maker.toUpperCase(Locale.ROOT));
    }

    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    /** Whether they made it. */
    public boolean isBy(Actor actor) {
        return maker() == actor.kind() && madeBy().equals(actor.person().map(PersonId::toString));
    }

    public Map<String, String> facts() {
        return JsonMapper.shared().readValue(facts, new TypeReference<TreeMap<String, String>>() {});
    }

    public Optional<String> sealed() {
        return Optional.ofNullable(sealed);
    }

    boolean isAnswerOfCell() {
        return maker() == Actor.Kind.OFFICER && kind().isAnswer();
    }

    /** Whether the complainant said something by it that the cell has to read. */
    public boolean isWordOfComplainant() {
        return maker() == Actor.Kind.COMPLAINANT
                && switch (kind()) {
                    case STEP, MESSAGE, EVIDENCE, PARTICULARS, ELSEWHERE -> true;
                    default -> false;
                };
    }

    /** Whether the complainant heard something from the cell by it. */
    boolean isWordOfCell() {
        return maker() != Actor.Kind.COMPLAINANT && (kind().isAnswer() || kind() == Kind.SPLIT || kind() == Kind.PART);
    }

    /** Whether words were said, also when they are forgotten by now. */
    public boolean saidSomething() {
        return !sealedHash.isEmpty();
    }

    public String hash() {
        return hash;
    }
}
