package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Optional;
import java.util.Set;

/**
 * People of the cell who work one kind of case: who looks after it until somebody takes it.
 *
 * @param issues what a complaint must be about to come here by itself; where there are none, whatever no group before it takes
 */
public record CaseGroup(String code, Text label, Set<String> issues) {

    boolean takes(Optional<String> issue) {
        return issues.isEmpty() || issue.filter(issues::contains).isPresent();
    }
}
