package info.becs.core.people.entity;

/** Whether an account is somebody's or an app's. */
public enum AccountKind {
    PERSON,
    SERVICE
}
