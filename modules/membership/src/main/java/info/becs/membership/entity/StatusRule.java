package info.becs.membership.entity;

import info.becs.spi.Text;
import java.util.Map;

/**
 * A status, and the facts of a member under which it is theirs; the first rule that matches wins.
 *
 * @param when fact → value; all must be so
 * @param member whether somebody of this status is a member
 * @param mail whether somebody of this status is written to
 * @param bulk whether letters to many go to them, too
 */
public record StatusRule(
        String code, Text label, Map<String, String> when, boolean member, boolean mail, boolean bulk) {

    boolean matches(Map<String, String> facts) {
        return when.entrySet().stream().allMatch(fact -> fact.getValue().equals(facts.get(fact.getKey())));
    }
}
