package info.becs.core.letters.boundary;

import info.becs.core.letters.entity.LetterHtml;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.core.letters.entity.Wording;
import java.time.Instant;

/**
 * One letter as staff see it.
 *
 * @param html the same words as the HTML part shows them; draw it in a sandbox
 */
public record LetterView(
        String id,
        String channel,
        String address,
        String template,
        String language,
        String subject,
        String text,
        String html,
        String state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        Instant sentAt,
        String error) {

    /** With its secrets hidden. */
    static LetterView of(OutboxLetter letter) {
        return of(letter, letter.wording());
    }

    /** @param wording its words, with the secrets that may be shown */
    static LetterView of(OutboxLetter letter, Wording wording) {
        String text = wording.open();
        return new LetterView(
                letter.id(),
                letter.channel().name(),
                letter.address(),
                letter.template(),
                wording.language(),
                wording.subject(),
                text,
                LetterHtml.of(wording.language(), wording.subject(), text),
                letter.state().name(),
                letter.attempts(),
                letter.createdAt(),
                letter.nextAt(),
                letter.sentAt().orElse(null),
                letter.error().orElse(null));
    }
}
