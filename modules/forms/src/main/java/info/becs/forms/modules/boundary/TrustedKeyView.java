package info.becs.forms.modules.boundary;

import info.becs.forms.modules.entity.TrustedKey;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A key whose signatures count, or did. */
@Schema(description = "A key whose signatures count, or did", examples = """
    {"id": "maker-2026", "maker": "Maker of forms", "publicKey": "MCowBQYDK2VwAyEA…", "addedAt": "2026-11-20T05:12:00Z", "expiresAt": "2027-11-20T00:00:00Z"}
    """)
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
