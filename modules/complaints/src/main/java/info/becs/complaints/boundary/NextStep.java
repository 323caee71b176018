package info.becs.complaints.boundary;

import info.becs.complaints.entity.StepRule;
import info.becs.complaints.entity.StepRule.Need;
import info.becs.spi.Text;
import java.util.List;

/**
 * A step that the caller may take now.
 *
 * @param needs what has to be said with it: reason, words, outcome, authority, reference, other, answer
 */
public record NextStep(String to, Text verb, List<String> needs) {

    static NextStep of(StepRule rule) {
        return new NextStep(
                rule.to(),
                rule.verb(),
                rule.needs().stream().map(Need::code).sorted().toList());
    }
}
