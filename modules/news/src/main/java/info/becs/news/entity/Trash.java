package info.becs.news.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** Whether an article lies in the trash, and whether anything is left of it. */
@Embeddable
public class Trash {

    /** Where everything lies that was not thrown away. */
    public static final int DESK = 0;

    public static final int TRASH = 1;
    private static final int EMPTIED = 2;

    private int shelf = DESK;

    @Column(name = "trashed_at")
    private Instant since;

    protected Trash() {}

    static Trash outside() {
        return new Trash();
    }

    /** Nobody but the trash shows it, until it is taken out or its time is over. Twice is once. */
    void take(Instant now) {
        if (shelf == DESK) {
            shelf = TRASH;
            since = now;
        }
    }

    public void giveBack() {
        if (shelf == TRASH) {
            shelf = DESK;
            since = null;
        }
    }

    void empty() {
        shelf = EMPTIED;
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
