package info.becs.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Whether an article lies in the trash, and whether anything is left of it. */
@Embeddable
public class Trash {

    @Column(name = "trashed_at")
    private Instant since;

    private int emptied;

    protected Trash() {}

    static Trash outside() {
        return new Trash();
    }

    /** Nobody but the trash shows it, until it is taken out or its time is over. Twice is once. */
    void take(Instant now) {
        since = since == null ? now : since;
    }

    public void giveBack() {
        since = null;
    }

    void empty() {
        emptied = 1;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
