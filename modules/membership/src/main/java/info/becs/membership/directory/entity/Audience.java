package info.becs.membership.directory.entity;

import java.util.Optional;

/** Who sees a field of somebody in the directory. */
public enum Audience {
    NOBODY("nobody"),
    MEMBERS("members"),
    EVERYBODY("everybody");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Audience> of(String word) {
        for (Audience one : values()) {
            if (one.word.equals(word)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether what is for them is seen by whoever belongs to this one. */
    public boolean reaches(Audience viewer) {
        return compareTo(viewer) >= 0;
    }

    /** The smaller of two. */
    public Audience and(Audience other) {
        return compareTo(other) < 0 ? this : other;
    }
}
