package info.becs.membership.sheets.entity;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one after the other; never more than one of them is in memory. */
public interface Rows extends Closeable {

    /** The next row that is not empty, each cell stripped; nothing after the last one. */
    Optional<List<String>> next() throws IOException;
}
