package info.becs.forms.submissions.entity;

import info.becs.forms.vault.entity.Sealed;
import java.util.List;
import java.util.Optional;

/**
 * Answers as the database keeps them.
 *
 * @param open JSON of what is not sealed, with null in the place of what is
 */
public record KeptAnswers(String open, Optional<Sealed> sealed, List<Mark> marks) {

    @Override
    public String toString() {
        return "KeptAnswers[…]";
    }
}
