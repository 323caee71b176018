package info.becs.membership.rules.boundary;

import info.becs.membership.entity.MembershipRules;
import info.becs.membership.rules.control.RulesTurn.Plan;
import info.becs.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the rules of membership, and what it would change.
 *
 * @param content as JSON
 * @param changes against those in force, each in a sentence
 * @param standing types that it takes away, with how many have them, up to a thousand
 * @param takesTwo whether a second person has to agree
 */
@Schema(description = "One version of the rules of membership, and what it would change", examples = """
    {"line": {"version": 2, "note": "The general meeting has raised the fee", "madeAt": "2026-11-20T05:12:00Z", "inForce": false},
     "content": "{}", "changes": [{"bn": "‘সাধারণ সদস্য’: চাঁদা: ৳২০০ থেকে বদলে ৳৩০০।", "en": "‘General member’: the fee: from ৳200 to ৳300."}],
     "standing": [], "takesTwo": true}
    """)
public record VersionView(
        VersionLine line, String content, List<Text> changes, List<Standing> standing, boolean takesTwo) {

    /** How many have one type. */
    public record Standing(String type, Text label, int members) {}

    static VersionView of(VersionLine line, String content, Plan plan, MembershipRules inForce) {
        return new VersionView(
                line,
                content,
                plan.changes(),
                plan.standing().entrySet().stream()
                        .map(each -> new Standing(
                                each.getKey(), inForce.type(each.getKey()).label(), each.getValue()))
                        .toList(),
                plan.takesTwo());
    }
}
