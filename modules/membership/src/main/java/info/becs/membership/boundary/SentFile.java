package info.becs.membership.boundary;

import info.becs.spi.pages.PageFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that was sent by a program, whole: its body is one. */
record SentFile(String name, byte[] content) implements PageFile {

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
