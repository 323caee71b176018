package info.becs.core.letters.control;

import info.becs.core.letters.entity.OutboxLetter;
import info.becs.core.letters.entity.Wording;
import info.becs.core.secrets.control.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Secrets of letters that wait: whoever reads the database alone comes in by none of them. */
@ApplicationScoped
public class LockedLetters {

    /** How the JSON of a letter begins that was written before secrets were locked. */
    private static final String UNLOCKED = "{";

    @Inject
    Vault vault;

    String lock(String id, String secrets) {
        return vault.lock(place(id), secrets.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * All that it says.
     *
     * @throws info.becs.spi.Problem if this node lacks the key
     */
    public Wording open(OutboxLetter letter) {
        return letter.wording(kept -> kept.startsWith(UNLOCKED)
                ? kept
                : new String(vault.open(place(letter.id()), kept), StandardCharsets.UTF_8));
    }

    private static String place(String id) {
        return "letter:" + id;
    }
}
