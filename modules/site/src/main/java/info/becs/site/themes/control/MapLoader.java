package info.becs.site.themes.control;

import info.becs.site.themes.entity.ThemeFiles;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Gives the engine templates by name out of memory; names are never paths of a file system. */
final class MapLoader implements Loader<String> {

    private final ThemeFiles files;

    MapLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        String text = files.text(name + ".html")
                .orElseThrow(() ->
                        new LoaderException(null, "Theme '" + files.name() + "' has no template " + name + ".html"));
        return new StringReader(text);
    }

    @Override
    public boolean resourceExists(String name) {
        return files.bytes(name + ".html").isPresent();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String name, String anchor) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // always UTF-8
    }

    @Override
    public void setPrefix(String prefix) {
        // none
    }

    @Override
    public void setSuffix(String suffix) {
        // always .html
    }
}
