package info.becs.forms.vault.control;

import info.becs.forms.FormsSettings;
import info.becs.forms.vault.entity.VaultKey;
import info.becs.forms.vault.entity.VaultProblem;
import info.becs.kit.db.Constraints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Optional;

/*
 * A file and a row
 *
 * The keys stand in a file beside the database, so that a copy of the database opens nothing. Which of them is current stands
 * in the database, so that all nodes agree. At the start both must fit together: a node whose file lacks the current key
 * would refuse what others have taken in, and a node that made itself a file of its own, while answers are sealed by
 * another, would split the register in two. So either stops this module here, with a sentence that names the cure.
 *
 * A node that falls behind while it runs (the key was rotated, its file is a copy) goes on with the key that it has: all
 * others can open that one too, and no submission is turned away.
 */
/** The keyset of this node, as open as it is in use. */
@ApplicationScoped
public class KeyRing {

    private static final Logger LOG = System.getLogger(KeyRing.class.getName());

    @Inject
    VaultKeys keys;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    private volatile Keyset keyset;

    /** Reads the file, or makes it: the first node of a new installation does. */
    public void open() {
        var file = file();
        Optional<VaultKey> newest = keys.newest();
        if (!file.exists() && newest.isPresent()) {
            throw VaultProblem.keysetMissing(file.toString());
        }
        Keyset read = file.exists() ? file.read() : file.make();
        long current = newest.map(VaultKey::keyId).orElseGet(() -> first(read));
        keyset = fitting(file, read, current);
    }

    private long first(Keyset read) {
        try {
            keys.add(new VaultKey(1, read.current(), clock.instant()));
            return read.current();
        } catch (RuntimeException e) {
            Constraints.violated(e).orElseThrow(() -> e);
            return keys.newest().orElseThrow().keyId(); // another node was earlier
        }
    }

    private static Keyset fitting(KeysetFile file, Keyset read, long current) {
        if (!read.holds(current)) {
            throw VaultProblem.keyMissing(file.toString(), current);
        }
        try {
            return read.with(current);
        } catch (GeneralSecurityException e) {
            throw VaultProblem.keysetUnreadable(file.toString(), e);
        }
    }

    /** The key in use, as the database says. */
    public VaultKey newest() {
        return keys.newest().orElseThrow();
    }

    /** Takes up a key that another node has made. */
    public void follow() {
        long current = keys.newest().map(VaultKey::keyId).orElse(keyset.current());
        if (current != keyset.current()) {
            var file = file();
            Keyset read = file.read();
            if (read.holds(current)) {
                keyset = fitting(file, read, current);
            } else {
                LOG.log(
                        Level.WARNING,
                        VaultProblem.keyMissing(file.toString(), current).getMessage());
            }
        }
    }

    /**
     * A new current key, in the caller's transaction: the row is written first, so that of two who do this at once only
     * one comes to the file. Others seal by it once the transaction is over; the id of the key.
     */
    public long rotate() {
        var file = file();
        try {
            Keyset rotated = file.read().rotated();
            int generation = keys.newest().orElseThrow().generation() + 1;
            keys.add(new VaultKey(generation, rotated.current(), clock.instant()));
            file.replace(rotated);
            return rotated.current();
        } catch (GeneralSecurityException e) {
            throw VaultProblem.keysetUnreadable(file.toString(), e);
        } catch (RuntimeException e) {
            throw Constraints.violated(e).isPresent() ? VaultProblem.rotatedElsewhere() : e;
        }
    }

    private KeysetFile file() {
        return new KeysetFile(settings.keysFile());
    }

    Keyset keyset() {
        return keyset;
    }

    public long current() {
        return keyset.current();
    }
}
