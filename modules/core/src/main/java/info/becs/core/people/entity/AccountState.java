package info.becs.core.people.entity;

/** Where an account stands between invitation and erasure. */
public enum AccountState {
    INVITED,
    ACTIVE,
    DISABLED,
    ERASED
}
