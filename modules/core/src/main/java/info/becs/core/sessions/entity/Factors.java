package info.becs.core.sessions.entity;

/** By how many factors somebody has shown who they are. A passkey that asks for a finger or a PIN is two. */
public enum Factors {
    ONE,
    TWO;

    static Factors of(int count) {
        return count >= 2 ? TWO : ONE;
    }

    int count() {
        return ordinal() + 1;
    }
}
