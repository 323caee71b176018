package info.becs.news.media.control;

import info.becs.news.media.entity.MediaProblem;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/*
 * Once, on however many nodes
 *
 * All sizes of a picture are written into a folder of its own and forced onto the disk; then that folder is given the hash of
 * what was sent as its name, in one step. So a folder with such a name is whole, whoever crashes when, and two nodes that make
 * the same picture make the same folder. Its row comes after it, so that every row has its files; what has no row is swept up.
 */
/** Where the files of pictures lie, which all nodes see. */
@ApplicationScoped
public class PictureFolder {

    private static final String UNFINISHED = ".new-";

    @Inject
    MediaSettings settings;

    /** A place for files in the making, or for what is being sent. */
    Path begin() {
        try {
            return Files.createDirectories(settings.folder().resolve(UNFINISHED + UUID.randomUUID()));
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
    }

    void write(Path begun, Variant variant, String format, byte[] bytes) throws IOException {
        Path file = begun.resolve(variant.word() + "." + format);
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }

    /** From now on they are those of this picture; where it has some already, those stay. */
    void settle(Path begun, String sha256, Instant now) throws IOException {
        Path folder = folder(Picture.hash(sha256));
        Files.createDirectories(folder.getParent());
        try {
            force(begun);
            Files.move(begun, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // There is one already; which of its kind the exception is depends on the system.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            Files.setLastModifiedTime(folder, FileTime.from(now));
            return;
        }
        force(folder.getParent());
    }

    /** Empty where it is not there: its picture was deleted a moment ago. */
    public Optional<byte[]> read(String hash, Variant variant, String format) {
        try {
            return Optional.of(Files.readAllBytes(folder(hash).resolve(variant.word() + "." + format)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
    }

    /** A picture that was drawn for an article, if it is kept. */
    public Optional<byte[]> shared(String name) {
        try {
            return Optional.of(Files.readAllBytes(shareFolder().resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
    }

    /** Keeps one that was drawn, in the place of those that were drawn before; it is drawn again where it is lost. */
    public void share(String beginning, String name, byte[] bytes) throws IOException {
        Path begun = Files.createDirectories(shareFolder()).resolve(UNFINISHED + UUID.randomUUID());
        Files.write(begun, bytes);
        try (DirectoryStream<Path> older = Files.newDirectoryStream(shareFolder(), beginning + "*")) {
            older.forEach(PictureFolder::remove);
        }
        Files.move(begun, shareFolder().resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path shareFolder() {
        return settings.folder().resolve("share");
    }

    /** Hashes of pictures, and names of unfinished ones, that nobody has touched since. */
    List<String> before(Instant moment) {
        Path root = settings.folder();
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root, 2)) {
            return all.filter(path -> isPicture(root, path) || isUnfinished(path))
                    .filter(path -> lastTouched(path).isBefore(moment))
                    .map(path -> path.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
    }

    private static boolean isPicture(Path root, Path path) {
        return root.relativize(path).getNameCount() == 2
                && path.getFileName().toString().matches("[0-9a-f]{16}");
    }

    static boolean isUnfinished(Path path) {
        return path.getFileName().toString().startsWith(UNFINISHED);
    }

    private static Instant lastTouched(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // somebody else has just removed it
        }
    }

    /** @param name one that {@link #before} has given */
    void delete(String name) {
        delete(name.startsWith(UNFINISHED) ? settings.folder().resolve(name) : folder(name));
    }

    void delete(Path begun) {
        if (!Files.exists(begun)) {
            return;
        }
        try (Stream<Path> all = Files.walk(begun)) {
            all.sorted(Comparator.reverseOrder()).forEach(PictureFolder::remove);
        } catch (IOException e) {
            throw MediaProblem.storeFailed(e);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Windows cannot open a folder, and does so by itself
        }
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    private Path folder(String hash) {
        return settings.folder().resolve(hash.substring(0, 2)).resolve(hash);
    }
}
