package info.becs.core.secrets.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/*
 * Why a file
 *
 * Whoever has a copy of the database must not have the secrets that it keeps. So the key stands beside it: a PKCS12
 * file in the data folder, which only the server's user may read, made at the first use. Several nodes need the same
 * file: what one has encrypted, another reads only with that key, and says so by its name if it is missing.
 */
/** The file with the key under which secrets are kept in the database. */
@ApplicationScoped
public class KeyFile {

    /** A key and the short name that stands before everything it has encrypted. */
    record NamedKey(String name, SecretKey key) {}

    private static final String PREFIX = "becs-";
    private static final int KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "platform.data.dir", defaultValue = "data")
    String dataFolder;

    @Inject
    @ConfigProperty(name = "platform.keys.file")
    Optional<String> givenFile;

    @Inject
    @ConfigProperty(name = "platform.keys.password", defaultValue = "becs")
    String password;

    @Inject
    Clock clock;

    private KeyStore loaded;

    /** The key with which new things are encrypted: the one whose name comes last. */
    synchronized NamedKey current() {
        try {
            KeyStore keys = keys();
            String newest = null;
            for (var names = keys.aliases(); names.hasMoreElements(); ) {
                String name = names.nextElement();
                if (name.startsWith(PREFIX) && (newest == null || name.compareTo(newest) > 0)) {
                    newest = name;
                }
            }
            if (newest == null) {
                throw new IllegalStateException("The key file " + file() + " holds no key of this platform");
            }
            return new NamedKey(newest, key(keys, newest));
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    /** The key of this name, if this node has it. */
    synchronized Optional<SecretKey> named(String name) {
        try {
            KeyStore keys = keys();
            if (!keys.containsAlias(name)) {
                loaded = null; // it may have been copied here since
                keys = keys();
            }
            return keys.containsAlias(name) ? Optional.of(key(keys, name)) : Optional.empty();
        } catch (GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    private SecretKey key(KeyStore keys, String name) throws GeneralSecurityException {
        return (SecretKey) keys.getKey(name, password.toCharArray());
    }

    private KeyStore keys() {
        if (loaded == null) {
            try {
                if (!Files.exists(file())) {
                    make();
                }
                KeyStore keys = KeyStore.getInstance("PKCS12");
                try (InputStream in = Files.newInputStream(file())) {
                    keys.load(in, password.toCharArray());
                }
                loaded = keys;
            } catch (IOException | GeneralSecurityException e) {
                throw unreadable(e);
            }
        }
        return loaded;
    }

    private void make() throws IOException, GeneralSecurityException {
        byte[] bytes = new byte[KEY_BYTES];
        var random = new SecureRandom();
        random.nextBytes(bytes);
        // Begins with the time, so that the newest of several comes last.
        String name = PREFIX
                + Long.toHexString(clock.instant().getEpochSecond())
                + String.format("%04x", random.nextInt(1 << 16));
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setEntry(
                name,
                new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, "AES")),
                new KeyStore.PasswordProtection(password.toCharArray()));
        Arrays.fill(bytes, (byte) 0);
        Path half = Files.createTempFile(
                Files.createDirectories(file().toAbsolutePath().getParent()), "keys", ".new", ownersOnly());
        try (OutputStream out = Files.newOutputStream(half, StandardOpenOption.TRUNCATE_EXISTING)) {
            keys.store(out, password.toCharArray());
        }
        try {
            Files.createLink(file(), half);
        } catch (FileAlreadyExistsException e) {
            // another node on the same folder was first: its key is the one
        } finally {
            Files.delete(half);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path file() {
        return givenFile.map(Path::of).orElseGet(() -> Path.of(dataFolder, "keys.p12"));
    }

    private IllegalStateException unreadable(Exception cause) {
        return new IllegalStateException(
                "The key file " + file()
                        + " cannot be used. Check its owner, that platform.keys.password is the one with"
                        + " which it was made, and restore it from the backup if it is damaged.",
                cause);
    }
}
