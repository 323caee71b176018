package info.becs.core.approvals.entity;

/** How it stands with a request; only one that is ASKED can change. */
public enum ApprovalState {
    ASKED,
    /** Decided and carried out. */
    APPROVED,
    REFUSED,
    /** Taken back by whoever had asked. */
    WITHDRAWN,
    EXPIRED
}
