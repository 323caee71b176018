package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.Rows;
import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with a table while it is read: what was sent, on the disk, gone when it is closed. What it is its bytes say. */
public final class SheetFile implements Closeable {

    private static final int P = 0x50;
    private static final int K = 0x4B;

    private final Path place;

    private SheetFile(Path place) {
        this.place = place;
    }

    /** Takes in what somebody sends, no more than {@link SheetLimits#FILE_BYTES}. */
    public static SheetFile of(InputStream body) throws IOException {
        Path place = Files.createTempFile("sheet", ".in");
        try (OutputStream out = Files.newOutputStream(place)) {
            new Counted(body, SheetLimits.FILE_BYTES, () -> SheetProblem.tooLarge(SheetLimits.MEGABYTES))
                    .transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
        return new SheetFile(place);
    }

    public Rows rows() throws IOException {
        try (InputStream bytes = Files.newInputStream(place)) {
            if (bytes.read() == P && bytes.read() == K) {
                return XlsxRows.of(place);
            }
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(place));
        try {
            return CsvRows.of(bytes);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(place);
    }
}
