package info.becs.forms.answers.entity;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the engine makes of answers.
 *
 * @param answers tidied, without what is hidden, with what is calculated: the ones to keep
 */
public record Verdict(ObjectNode answers, List<Breach> breaches) {

    public boolean isAccepted() {
        return breaches.isEmpty();
    }
}
