package info.becs.forms.vault.control;

import info.becs.forms.TestSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A vault as a node has it, with its keyset in a file of its own. */
public final class MemoryVault {

    public final KeyRing ring = new KeyRing();
    public final Vault vault = new Vault();

    public MemoryVault(Clock clock) {
        this(clock, new MemoryVaultKeys(), folder().resolve("forms-keys.json"));
        ring.open();
    }

    /** Not opened yet. */
    public MemoryVault(Clock clock, MemoryVaultKeys keys, Path file) {
        ring.keys = keys;
        ring.settings = TestSettings.keys(file);
        ring.clock = clock;
        vault.ring = ring;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "vaults")), "node");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
