package info.becs.core.people.entity;

/**
 * Told inside the core, on this node, before the commit: what somebody may, or whether they may at all, has changed.
 *
 * <p>Whoever keeps something about them forgets it after the commit; other nodes look again within two seconds.
 *
 * @param accountId whose; empty where it may be anybody's, because a role has changed
 * @param endsSessions whether whoever is signed in must sign in again
 */
public record PersonChanged(String accountId, boolean endsSessions) {}
