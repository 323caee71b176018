package info.becs.forms.files.control;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import info.becs.forms.FormsSettings;
import info.becs.forms.files.entity.FileProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/*
 * Why a folder
 *
 * A database with photographs in it is slow to back up and to copy. So the rows hold what is known of a file and its wrapped
 * key, and the folder, which all nodes see (forms.files.dir), holds the content, two levels deep by the first characters of
 * its id. What lies there is sealed from the first byte on: nothing of it can be read without a row.
 *
 * A file is on the disk, name included, before its row is committed; a row is gone before its file is. So every row has its
 * file after a crash, and what has no row is swept up.
 */
/** Where the content of files lies, sealed part by part with Tink's streaming encryption. */
@ApplicationScoped
public class FileFolder {

    private static final int SEGMENT = 64 * 1024;
    private static final int KEY_BYTES = 32;

    @Inject
    FormsSettings settings;

    /** The original, or the safe picture of it. */
    public enum Part {
        ORIGINAL,
        VIEW
    }

    /** On the disk when it is closed; its name, after {@link #settle}. */
    public OutputStream write(String id, Part part, byte[] key) throws IOException {
        Path path = path(id, part);
        Files.createDirectories(path.getParent());
        FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream forced = new FilterOutputStream(Channels.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                if (file.isOpen()) {
                    file.force(true);
                }
                super.close();
            }
        };
        try {
            return cipher(key).newEncryptingStream(forced, bound(id, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    /** Nothing of it is handed out that was changed. */
    public InputStream read(String id, Part part, byte[] key) throws IOException {
        try {
            return cipher(key).newDecryptingStream(Files.newInputStream(path(id, part)), bound(id, part));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has AES-GCM", e);
        }
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }

    private static byte[] bound(String id, Part part) {
        return (id + ":" + part).getBytes(StandardCharsets.UTF_8);
    }

    /** Names are on the disk when their folders are. */
    public void settle(String id) throws IOException {
        Path folder = path(id, Part.ORIGINAL).getParent();
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Windows cannot open a folder, and does so by itself
        }
        for (Path each : List.of(folder, folder.getParent(), settings.filesFolder())) {
            try (FileChannel open = FileChannel.open(each, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }

    public void delete(String id) {
        try {
            Files.deleteIfExists(path(id, Part.VIEW));
            Files.deleteIfExists(path(id, Part.ORIGINAL));
        } catch (IOException e) {
            throw FileProblem.storeFailed(e);
        }
    }

    /** Ids of some files that were last written before this moment. */
    public List<String> before(Instant moment, String after, int most) {
        var found = new ArrayList<String>();
        try (Stream<Path> all =
                Files.exists(settings.filesFolder()) ? Files.walk(settings.filesFolder(), 3) : Stream.of()) {
            for (Path each : (Iterable<Path>) all.sorted()::iterator) {
                String id = each.getFileName().toString().replaceFirst("\\.(original|view)$", "");
                if (id.length() == 36
                        && id.compareTo(after) > 0
                        && !found.contains(id)
                        && Files.getLastModifiedTime(each).toInstant().isBefore(moment)) {
                    found.add(id);
                    if (found.size() == most) {
                        break;
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw FileProblem.storeFailed(e);
        }
    }

    private Path path(String id, Part part) {
        String name = id + (part == Part.ORIGINAL ? ".original" : ".view");
        return settings.filesFolder()
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2, 4))
                .resolve(name);
    }
}
