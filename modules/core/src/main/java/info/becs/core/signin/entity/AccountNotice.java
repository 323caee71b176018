package info.becs.core.signin.entity;

import info.becs.core.sessions.entity.Visit;

/** What the owner of an account shall hear of, because it may not have been them. */
public record AccountNotice(About about, String accountId, Visit from) {

    /** What has happened. */
    public enum About {
        NEW_DEVICE,
        FACTORS,
        DISABLED
    }
}
