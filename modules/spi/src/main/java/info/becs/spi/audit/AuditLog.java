package info.becs.spi.audit;

/**
 * Where it is written down who did what. Offered by the core.
 *
 * <pre>{@code
 * audit.record(AuditEntry.of("news.article.publish", number).by(person.toString())
 *     .change("state", DataClass.P, "DRAFT", "PUBLISHED"));
 * }</pre>
 *
 * @since 1.0
 */
public interface AuditLog {

    /**
     * Writes in the caller's transaction: the entry exists exactly if the change that it tells does. A call outside a
     * transaction is refused ({@link IllegalStateException}).
     */
    void record(AuditEntry entry);

    /**
     * Writes in a transaction of its own, whatever becomes of the caller's: for what was refused or has failed. Of the
     * same caller that is refused the same again and again only the first of a minute are written one by one; the others
     * are counted, and the next minute tells how many they were.
     */
    void recordRefusal(AuditEntry entry);
}
