package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The texts that the cells of an XLSX point to, in a file of their own: in memory is only where each begins. A file with many
 * names in it needs four bytes for each.
 */
final class SharedTexts implements Closeable {

    private static final int FIRST = 1_024;

    private final Path place;
    private final RandomAccessFile file;
    private final int[] begins;
    private final int count;

    private SharedTexts(Path place, RandomAccessFile file, int[] begins, int count) {
        this.place = place;
        this.file = file;
        this.begins = begins;
        this.count = count;
    }

    static SharedTexts of(ZipFile zip) throws IOException {
        Path place = Files.createTempFile("sheet", ".texts");
        try {
            int[] begins = new int[FIRST];
            int count = 0;
            long end = 0;
            Optional<Xml> part = Xml.find(zip, "xl/sharedStrings.xml");
            if (part.isPresent()) {
                try (Xml xml = part.get();
                        OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
                    while (xml.next()) {
                        if (xml.begins("si")) {
                            byte[] text = CellText.of(xml, "si").getBytes(StandardCharsets.UTF_8);
                            out.write(text);
                            if (count + 1 >= begins.length) {
                                begins = Arrays.copyOf(begins, begins.length * 2);
                            }
                            end += text.length;
                            begins[++count] = (int) end;
                            if (count > SheetLimits.STRINGS || end > SheetLimits.STRING_BYTES) {
                                throw SheetProblem.swollen();
                            }
                        }
                    }
                }
            }
            return new SharedTexts(place, new RandomAccessFile(place.toFile(), "r"), begins, count);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    String at(int index) throws IOException {
        if (index < 0 || index >= count) {
            throw SheetProblem.unreadable();
        }
        var text = new byte[begins[index + 1] - begins[index]];
        file.seek(begins[index]);
        file.readFully(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(place);
    }
}
