package info.becs.membership.imports.entity;

/** How far a table that somebody brings in has come. */
public enum ImportState {
    /** It was read; which column is what has not been said. */
    READ,
    CHECKING,
    /** Looked through without any change: what would come of it is known. */
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    /** Whether there is something to be done for it, part by part. */
    public boolean isWorking() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    ImportState after() {
        return switch (this) {
            case CHECKING -> CHECKED;
            case RUNNING -> DONE;
            case UNDOING -> UNDONE;
            default -> this;
        };
    }
}
