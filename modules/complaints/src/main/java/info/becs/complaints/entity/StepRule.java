package info.becs.complaints.entity;

import info.becs.spi.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One step that the {@link Casework} allows.
 *
 * @param from statuses in which it may be taken
 * @param permission that an officer needs for it; empty where no officer may
 * @param consent field of the form that must hold a consent
 * @param outcome which the step means by itself
 * @param amount whether an amount that came back may be said with it
 * @param again whether it is about an outcome that was recorded before, and not to be taken without one
 * @param verb what stands on its button
 * @param hint what whoever presses it should know
 */
public record StepRule(
        String to,
        Set<String> from,
        Set<Actor.Kind> who,
        String permission,
        Set<Need> needs,
        Optional<String> consent,
        Optional<String> outcome,
        boolean amount,
        boolean again,
        Text verb,
        Optional<Text> hint) {

    /** What has to be said with a step. */
    public enum Need {
        REASON,
        WORDS,
        OUTCOME,
        AUTHORITY,
        REFERENCE,
        OTHER,
        ANSWER;

        /** As it is called in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean fits(String status, Actor.Kind by) {
        return from.contains(status) && who.contains(by);
    }
}
