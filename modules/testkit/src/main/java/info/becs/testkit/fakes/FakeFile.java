package info.becs.testkit.fakes;

import info.becs.spi.pages.PageFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that somebody has chosen: its name, and what is in it. */
public record FakeFile(String name, byte[] content) implements PageFile {

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
