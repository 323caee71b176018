package info.becs.complaints.entity;

import java.util.Optional;

/**
 * A step that somebody wants to take, with what they say to it; texts are empty where nothing was said.
 *
 * @param words for the complainant to read; sealed
 * @param reference what the other side calls the case
 * @param other number of another case
 * @param answer of the merchant
 */
public record Step(
        String to,
        String reason,
        String words,
        Optional<Outcome> outcome,
        String authority,
        String reference,
        String other,
        Optional<Answer> answer) {

    /** Which says nothing of a merchant's answer. */
    public Step(
            String to,
            String reason,
            String words,
            Optional<Outcome> outcome,
            String authority,
            String reference,
            String other) {
        this(to, reason, words, outcome, authority, reference, other, Optional.empty());
    }

    /** Without words and all the rest. */
    public static Step to(String status) {
        return new Step(status, "", "", Optional.empty(), "", "", "");
    }

    /** Without the words, so that none reaches a log. */
    @Override
    public String toString() {
        return "Step to " + to;
    }
}
