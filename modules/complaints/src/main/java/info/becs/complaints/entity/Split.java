package info.becs.complaints.entity;

import java.util.Optional;

/**
 * What is taken out of a case to be a case of its own.
 *
 * @param merchant whom the part is about, as somebody has named them; empty for the merchant of the case
 * @param merchantKey the same under one spelling
 * @param issue code of the form's list; empty for the one of the case
 * @param amount of the claim, in poisha, that goes with it; empty for none
 */
public record Split(
        Optional<String> merchant, Optional<String> merchantKey, Optional<String> issue, Optional<Long> amount) {

    /** As many cases as a complaint may name orders. */
    private static final int MOST = 20;

    /** @param parts how many cases its submission has */
    void requireRoom(int parts) {
        if (parts >= MOST) {
            throw SplitProblem.tooMany(MOST);
        }
    }

    /** What the case still claims when this is gone; a refusal of more than there is. */
    Long left(Long claimed) {
        long most = claimed == null ? 0 : claimed;
        if (amount.filter(each -> each <= 0 || each > most).isPresent()) {
            throw SplitProblem.amount(most);
        }
        return amount.map(each -> most - each).orElse(claimed);
    }
}
