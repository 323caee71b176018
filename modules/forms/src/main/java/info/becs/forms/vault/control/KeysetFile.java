package info.becs.forms.vault.control;

import info.becs.forms.vault.entity.VaultProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The file that holds the keyset: only its owner may read it, and it is on the disk before anything is sealed by it. */
final class KeysetFile {

    private final Path path;

    KeysetFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(path);
    }

    Keyset read() {
        try {
            return Keyset.read(Files.readString(path));
        } catch (IOException | GeneralSecurityException e) {
            throw VaultProblem.keysetUnreadable(path.toString(), e);
        }
    }

    /** A new one, unless another node on the same folder was first: then that one. */
    Keyset make() {
        try {
            Path half = written(Keyset.made());
            try {
                Files.createLink(path, half);
            } catch (FileAlreadyExistsException e) {
                // the other one's it is
            } finally {
                Files.delete(half);
            }
            force(path.getParent());
            return read();
        } catch (IOException | GeneralSecurityException e) {
            throw VaultProblem.keysetUnreadable(path.toString(), e);
        }
    }

    /** In one step: whoever reads meanwhile gets the old one or the new one. */
    void replace(Keyset keyset) {
        try {
            Files.move(written(keyset), path, StandardCopyOption.ATOMIC_MOVE);
            force(path.getParent());
        } catch (IOException | GeneralSecurityException e) {
            throw VaultProblem.keysetUnreadable(path.toString(), e);
        }
    }

    private Path written(Keyset keyset) throws IOException, GeneralSecurityException {
        Path half = Files.createTempFile(Files.createDirectories(path.getParent()), "forms-keys", ".new", ownersOnly());
        try (FileChannel out = FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(keyset.text().getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        return half;
    }

    /** A name is on the disk when its folder is. Windows cannot open one, and does so by itself. */
    private static void force(Path folder) throws IOException {
        if (isPosix()) {
            try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
