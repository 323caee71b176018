package info.becs.complaints.boundary;

import info.becs.complaints.control.RulesTurn.Plan;
import info.becs.complaints.entity.Casework;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;

/**
 * One version of the rules of casework, and what it would change.
 *
 * @param content as JSON
 * @param changes against those in force, each in a sentence
 * @param standing where a way is taken away: statuses with how many cases stand there, up to a thousand
 * @param takesTwo whether a second person has to agree
 */
public record RulesView(RulesLine line, String content, List<Text> changes, List<Standing> standing, boolean takesTwo) {

    /** Cases at one status. */
    public record Standing(String status, Text label, int cases) {}

    static RulesView of(RulesLine line, String content, Plan plan, Casework inForce) {
        return new RulesView(line, content, plan.changes(), standing(plan.standing(), inForce), plan.takesTwo());
    }

    private static List<Standing> standing(Map<String, Integer> cases, Casework inForce) {
        return cases.entrySet().stream()
                .map(each -> new Standing(
                        each.getKey(), inForce.status(each.getKey()).label(), each.getValue()))
                .toList();
    }
}
