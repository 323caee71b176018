package info.becs.spi.approvals;

import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wants to do that takes two.
 *
 * <p>Made by {@link #of}, never by the constructor: it may gain facts.
 *
 * @param action the dotted word under which an {@link ApprovedAction} is published; also the permission that whoever
 *     approves must hold, unless another is named
 * @param subject id of the thing it is done to, at most 200 characters
 * @param what one sentence for whoever decides, without anything of the classes S and X
 * @param facts short texts that the action needs later, 4,000 characters in all; shown to whoever decides
 * @param life how long it can be decided, one minute to thirty days
 * @since 1.0
 */
public record ApprovalRequest(
        String action,
        String subject,
        Text what,
        String permission,
        PersonId asker,
        Map<String, String> facts,
        Duration life) {

    private static final Duration STANDARD = Duration.ofDays(3);

    public ApprovalRequest {
        facts = Map.copyOf(facts);
    }

    /** For three days, needing the permission of the same word; by nobody so far. */
    public static ApprovalRequest of(String action, String subject) {
        return new ApprovalRequest(action, subject, Text.same(action), action, null, Map.of(), STANDARD);
    }

    /** What whoever decides reads. */
    public ApprovalRequest what(Text sentence) {
        return new ApprovalRequest(action, subject, sentence, permission, asker, facts, life);
    }

    /** Whoever approves must hold this permission, and not the action's own. */
    public ApprovalRequest needing(String otherPermission) {
        return new ApprovalRequest(action, subject, what, otherPermission, asker, facts, life);
    }

    /** Who asks, and so may not approve. */
    public ApprovalRequest by(PersonId person) {
        return new ApprovalRequest(action, subject, what, permission, person, facts, life);
    }

    /** Something that the action needs later. */
    public ApprovalRequest fact(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new ApprovalRequest(action, subject, what, permission, asker, more, life);
    }

    /** How long it can be decided. */
    public ApprovalRequest lasting(Duration newLife) {
        return new ApprovalRequest(action, subject, what, permission, asker, facts, newLife);
    }
}
