package info.becs.membership.control;

import info.becs.membership.entity.LetterText;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** In which words letters are written: those that staff have put in force, else those that they came with. */
@ApplicationScoped
public class LetterWords {

    @Inject
    MembershipPack pack;

    /** Words that no longer fit a letter, after a release, are not used: a letter is never lost for its words. */
    public LetterTemplate of(LetterTemplate shipped) {
        LetterText words = pack.rules().letters().get(shipped.name());
        try {
            return words == null ? shipped : words.on(shipped);
        } catch (IllegalArgumentException marks) {
            return shipped;
        }
    }
}
