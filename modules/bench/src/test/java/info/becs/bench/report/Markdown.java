package info.becs.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A text with tables, as it is read in a file and on a page. */
public final class Markdown {

    private final StringBuilder text = new StringBuilder();
    private boolean inTable;

    public Markdown heading(String words) {
        return block("## " + words);
    }

    public Markdown paragraph(String words) {
        return block(words);
    }

    /** Begins a table; rows follow. */
    public Markdown columns(String... names) {
        block(line(names));
        text.append(Arrays.stream(names).map(name -> "---").collect(Collectors.joining("|", "|", "|\n")));
        inTable = true;
        return this;
    }

    public Markdown row(String... cells) {
        text.append(line(cells)).append('\n');
        return this;
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private Markdown block(String words) {
        if (inTable) {
            text.append('\n');
            inTable = false;
        }
        text.append(words).append(words.startsWith("|") ? "\n" : "\n\n");
        return this;
    }

    public void writeTo(Path file) {
        try {
            Files.writeString(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
