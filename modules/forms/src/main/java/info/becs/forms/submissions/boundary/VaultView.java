package info.becs.forms.submissions.boundary;

import info.becs.forms.submissions.control.Rewrapping.Standing;
import info.becs.forms.vault.entity.VaultKey;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which key seals now, and what is still wrapped by an older one.
 *
 * @param key its number in the keyset file, never the key
 * @param generation the how manyth key of this installation it is
 * @param since when it was made
 */
@Schema(description = "Which key seals now, and what is still wrapped by an older one", examples = """
    {"key": "2938475610", "generation": 2, "since": "2026-11-20T05:12:00Z", "submissions": {"older": 120, "all": 4500}, "files": {"older": 0, "all": 310}}
    """)
public record VaultView(String key, int generation, Instant since, Wrapped submissions, Wrapped files) {

    /** How many keys are wrapped. @param older of them by an older key */
    public record Wrapped(long older, long all) {

        private static Wrapped of(Standing standing) {
            return new Wrapped(standing.older(), standing.all());
        }
    }

    public static VaultView of(VaultKey key, Standing submissions, Standing files) {
        return new VaultView(
                Long.toString(key.keyId()), key.generation(), key.madeAt(), Wrapped.of(submissions), Wrapped.of(files));
    }
}
