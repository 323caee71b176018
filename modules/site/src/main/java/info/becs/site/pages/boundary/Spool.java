package info.becs.site.pages.boundary;

import info.becs.site.pages.entity.SiteProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody sends, put down in a file while it comes. The file has no name any more once it is open (on systems that
 * can do that), so nobody else finds it and nothing stays of it after a crash.
 */
final class Spool implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final FileChannel file;

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** @throws info.becs.spi.Problem if it is more than so many bytes */
    static Spool of(InputStream in, long most, Path folder) throws IOException {
        var spool = new Spool(FileChannel.open(
                folder.resolve("post-" + UUID.randomUUID()),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE)));
        try {
            spool.take(in, most);
            return spool;
        } catch (IOException | RuntimeException refused) {
            spool.close();
            throw refused;
        }
    }

    private void take(InputStream in, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long sum = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            sum += read;
            if (sum > most) {
                throw SiteProblem.tooLarge(most);
            }
            ByteBuffer left = ByteBuffer.wrap(piece, 0, read);
            while (left.hasRemaining()) {
                file.write(left);
            }
        }
    }

    long size() throws IOException {
        return file.size();
    }

    /** As often as it is wanted, until this is closed. */
    InputStream open(long from, long length) {
        return new BufferedInputStream(new Piece(file, from, from + length));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Piece extends InputStream {

        private final FileChannel file;
        private final long end;
        private long at;

        Piece(FileChannel file, long from, long end) {
            this.file = file;
            this.at = from;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(bytes, from, (int) Math.min(length, end - at)), at);
            at += Math.max(0, read);
            return read;
        }
    }
}
