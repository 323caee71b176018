package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.TrustedKey;
import java.time.Instant;

/** A key whose signatures count, or did. */
public record TrustedKeyView(
        String id, String maker, String publicKey, Instant addedAt, Instant expiresAt, Instant revokedAt) {

    public static TrustedKeyView of(TrustedKey key) {
        return new TrustedKeyView(
                key.id(),
                key.maker(),
                key.publicKey(),
                key.addedAt(),
                key.expiresAt(),
                key.revokedAt().orElse(null));
    }
}
