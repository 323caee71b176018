package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One thing that happened to a member; never changed. */
@Entity
@Table(name = "membership_event")
public class MemberEvent {

    /** Everything that is ever written; staff read each in words of its own. */
    public static final Set<String> KINDS = Set.of(
            "applied",
            "approved",
            "refused",
            "merged",
            "merged-here",
            "imported",
            "tied",
            "paid",
            "verified",
            "failed",
            "reversed",
            "waived",
            "term",
            "turned",
            "suspended",
            "resumed",
            "resigned",
            "deceased",
            "amended",
            "attached",
            "card-revoked",
            "role",
            "pledged",
            "trained",
            "role-ended",
            "unsent");

    @Id
    private String id;

    @Column(name = "member_id")
    private String member;

    private int place;
    private String kind;
    private String status;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    private String facts;
    private String words;

    protected MemberEvent() {}

    MemberEvent(
            UUID id,
            Member member,
            int place,
            String kind,
            Instant at,
            Optional<PersonId> by,
            Map<String, String> facts,
            String words) {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("'" + kind + "' is none of what happens to members");
        }
        this.id = id.toString();
        this.member = member.id();
        this.place = place;
        this.kind = kind;
        this.status = member.status();
        this.madeAt = at;
        this.madeBy = by.map(PersonId::toString).orElse(null);
        this.facts = JsonMapper.shared().writeValueAsString(new TreeMap<>(facts));
        this.words = words.isEmpty() ? null : words;
    }

    /** Takes the words away; that something happened stays. */
    public void forget() {
        words = null;
    }

    public String id() {
        return id;
    }

    public String member() {
        return member;
    }

    public int place() {
        return place;
    }

    /** applied, approved, refused, merged, term, turned, payment, suspended …: a word of this module. */
    public String kind() {
        return kind;
    }

    /** Where the member stood after it. */
    public String status() {
        return status;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Account of whoever did it; empty for the platform and for the member. */
    public Optional<String> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Map<String, String> facts() {
        return JsonMapper.shared().readValue(facts, new TypeReference<TreeMap<String, String>>() {});
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }
}
