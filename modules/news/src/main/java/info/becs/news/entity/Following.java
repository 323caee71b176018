package info.becs.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** What a translation follows, and how far it has come. */
@Embeddable
public class Following {

    private Long original;

    @Column(name = "based_on")
    private Integer basedOn;

    @Column(name = "outdated_since")
    private Integer outdatedSince;

    protected Following() {}

    /** @param translated the revision that was read while it was written; null where nobody can say */
    static Following of(Long original, Integer translated) {
        var following = new Following();
        following.original = original;
        following.basedOn = translated;
        return following;
    }

    /** It says what this revision of the original says. */
    void agreeWith(int revision) {
        basedOn = revision;
        outdatedSince = null;
    }

    /** The number of the original; empty for what is one itself. */
    public Optional<Long> original() {
        return Optional.ofNullable(original);
    }

    /** The first revision of the original that readers have and this does not tell. */
    public Optional<Integer> outdatedSince() {
        return Optional.ofNullable(outdatedSince);
    }
}
