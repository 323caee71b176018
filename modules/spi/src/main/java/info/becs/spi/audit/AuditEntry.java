package info.becs.spi.audit;

import info.becs.spi.DataClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing that somebody did or was refused.
 *
 * <pre>{@code
 * AuditEntry.of("news.article.publish", "17").by(person).from("203.0.113.0/24")
 *     .change("state", DataClass.P, "DRAFT", "PUBLISHED");
 * }</pre>
 *
 * Made by {@link #of}, never by the constructor: it may gain facts. Texts are cut at what is kept of them (subject 200,
 * a value 1,000 characters), so a long one is no reason for a failure.
 *
 * @param action the same dotted word as the permission: {@code module.noun.verb}
 * @param subject id of the thing; with the noun of the action it tells which one was meant
 * @param actor id of the person, the id of a module for what the platform does by itself, empty for nobody
 * @param network where from, as a prefix that names no single connection; empty for the platform itself
 * @param code of the problem where it was refused, otherwise empty
 * @since 1.0
 */
public record AuditEntry(
        String action, String subject, String actor, String network, Result result, String code, List<Change> changes) {

    /**
     * What came of it. May grow: whoever switches over it has a {@code default}.
     *
     * @since 1.0
     */
    public enum Result {
        DONE,
        /** The caller was not let, or what was asked for is not possible. */
        REFUSED,
        /** An error of ours, or something was not there. */
        FAILED
    }

    /**
     * One field that is different now.
     *
     * @param before null where there was nothing; {@link #HIDDEN} for a value of class S or X
     * @since 1.0
     */
    public record Change(String field, DataClass dataClass, String before, String after) {

        /** Stands for a value that is nobody's business. */
        public static final String HIDDEN = "***";
    }

    public AuditEntry {
        changes = List.copyOf(changes);
    }

    /** Something that was done, by nobody so far and with no fields. */
    public static AuditEntry of(String action, String subject) {
        return new AuditEntry(action, subject, "", "", Result.DONE, "", List.of());
    }

    /** Who has done it, see {@link #actor}. */
    public AuditEntry by(String newActor) {
        return new AuditEntry(action, subject, newActor, network, result, code, changes);
    }

    /** Where from, see {@link #network}. */
    public AuditEntry from(String newNetwork) {
        return new AuditEntry(action, subject, actor, newNetwork, result, code, changes);
    }

    /** Says nothing where both are the same. Of the classes S and X only that they changed is taken over. */
    public AuditEntry change(String field, DataClass dataClass, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        var more = new ArrayList<>(changes);
        more.add(new Change(field, dataClass, shown(dataClass, before), shown(dataClass, after)));
        return new AuditEntry(action, subject, actor, network, result, code, more);
    }

    /** What came of it, and the code of the problem if there was one. */
    public AuditEntry result(Result newResult, String newCode) {
        return new AuditEntry(action, subject, actor, network, newResult, newCode, changes);
    }

    private static String shown(DataClass dataClass, Object value) {
        if (value == null) {
            return null;
        }
        return dataClass == DataClass.S || dataClass == DataClass.X ? Change.HIDDEN : value.toString();
    }
}
