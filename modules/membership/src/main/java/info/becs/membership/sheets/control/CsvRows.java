package info.becs.membership.sheets.control;

import info.becs.membership.sheets.entity.Rows;
import info.becs.membership.sheets.entity.SheetLimits;
import info.becs.membership.sheets.entity.SheetProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a CSV file (RFC 4180) with commas, semicolons or tabulators, in UTF-8 with or without its mark. */
public final class CsvRows implements Rows {

    private static final int LOOK = 8_192;
    private static final int END = -1;
    private static final char MARK = '\uFEFF';

    private final BufferedReader text;
    private final char between;
    private long number;

    private CsvRows(BufferedReader text, char between) {
        this.text = text;
        this.between = between;
    }

    public static CsvRows of(InputStream bytes) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(bytes, strict), LOOK);
        try {
            text.mark(1);
            if (text.read() != MARK) {
                text.reset();
            }
            return new CsvRows(text, separator(text));
        } catch (CharacterCodingException e) {
            throw SheetProblem.unreadable();
        }
    }

    /** The one that is most frequent in the first line, outside quotes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < LOOK - 1; i++) {
            int c = text.read();
            if (c == END || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        text.reset();
        if (semicolons > commas && semicolons >= tabs) {
            return ';';
        }
        return tabs > commas ? '\t' : ',';
    }

    @Override
    public Optional<List<String>> next() throws IOException {
        try {
            List<String> row = row();
            while (row != null && row.stream().allMatch(String::isEmpty)) {
                row = row();
            }
            return Optional.ofNullable(row);
        } catch (CharacterCodingException e) {
            throw SheetProblem.unreadable();
        }
    }

    private List<String> row() throws IOException {
        int c = text.read();
        if (c == END) {
            return null;
        }
        number++;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        while (true) {
            if (quoted) {
                if (c == END) {
                    throw SheetProblem.unreadable();
                }
                if (c != '"') {
                    add(cell, c);
                } else if (peek() == '"') {
                    add(cell, text.read());
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == between) {
                end(cells, cell);
            } else if (c == END || c == '\n' || c == '\r') {
                if (c == '\r' && peek() == '\n') {
                    text.read();
                }
                end(cells, cell);
                return cells;
            } else {
                add(cell, c);
            }
            c = text.read();
        }
    }

    private int peek() throws IOException {
        text.mark(1);
        int c = text.read();
        if (c != END) {
            text.reset();
        }
        return c;
    }

    private void add(StringBuilder cell, int c) {
        cell.append((char) c);
        if (cell.length() > SheetLimits.CELL) {
            throw SheetProblem.tooWide(number);
        }
    }

    private void end(List<String> cells, StringBuilder cell) {
        if (cells.size() == SheetLimits.COLUMNS) {
            throw SheetProblem.tooWide(number);
        }
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
