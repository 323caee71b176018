package info.becs.spi.pages;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with the form of a page. It is there as long as its request is answered, and nothing about it was checked but
 * its size.
 *
 * @since 1.0
 */
public interface PageFile {

    /** As the browser says: whatever somebody wanted it to be. */
    String name();

    /** In bytes. */
    long size();

    /** From its beginning, each time. */
    InputStream open() throws IOException;
}
