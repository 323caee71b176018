package info.becs.kit.sheets;

import info.becs.kit.text.CsvCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A table as CSV (RFC 4180); no cell of it is calculated by whoever opens it. */
public final class CsvSheet implements Sheet {

    /** So that Excel reads Bangla. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Writer text;

    public CsvSheet(OutputStream out) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        text.write(cells.stream().map(CsvCell::of).collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
