package info.becs.core.letters.entity;

import info.becs.spi.letters.Letter.Channel;
import java.time.Instant;

/** One line of the outbox. */
public record LetterLine(
        String id,
        Channel channel,
        String address,
        String template,
        String subject,
        LetterState state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        Instant sentAt,
        String error) {}
