package info.becs.core.people.entity;

/** How an address reaches somebody. */
public enum AddressKind {
    EMAIL,
    MOBILE
}
