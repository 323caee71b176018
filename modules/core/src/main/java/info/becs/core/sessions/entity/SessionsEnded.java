package info.becs.core.sessions.entity;

/**
 * Told inside the core, before the commit: these sessions are over.
 *
 * @param accountId whose; empty where a single session is meant
 * @param sessionId which; empty where all of the account are meant
 */
public record SessionsEnded(String accountId, String sessionId) {

    public static SessionsEnded one(String sessionId) {
        return new SessionsEnded("", sessionId);
    }

    public static SessionsEnded allOf(String accountId) {
        return new SessionsEnded(accountId, "");
    }

    /** From what an event is about. */
    public static SessionsEnded of(String subject) {
        int slash = subject.indexOf('/');
        return new SessionsEnded(subject.substring(0, slash), subject.substring(slash + 1));
    }

    public String subject() {
        return accountId + "/" + sessionId;
    }

    public boolean concerns(String account, String session) {
        return session.equals(sessionId) || account.equals(accountId);
    }
}
