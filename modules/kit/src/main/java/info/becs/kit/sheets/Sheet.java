package info.becs.kit.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table while it is written, row by row; closing it writes its end. */
public interface Sheet extends Closeable {

    /** One row, its cells in the order of the columns; an empty text where there is nothing. */
    void row(List<String> cells) throws IOException;
}
