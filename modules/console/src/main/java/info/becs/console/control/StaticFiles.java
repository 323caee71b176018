package info.becs.console.control;

import info.becs.console.entity.Comments;
import info.becs.console.entity.FrontPage;
import info.becs.console.entity.Hash;
import info.becs.console.entity.ImportMap;
import info.becs.console.entity.Imports;
import info.becs.console.entity.StaticFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/*
 * Two kinds of lasting addresses
 *
 * /console/<hash of all own files>/…: a changed file changes all of them, so files that belong together are never mixed.
 * /console/lib/<package>/<version>/…: libraries, which stay in a browser's cache while the console changes.
 */
/** All files of the console, read once and kept as they are sent: there are few of them, and they are small. */
@ApplicationScoped
public class StaticFiles {

    private static final String PAGE = "/index.html";
    private static final String LIBRARIES = "/lib/";
    private static final String FIRST = "/shell/boundary/start.js";

    private volatile Map<String, StaticFile> files = Map.of();
    private volatile String root = "";
    private volatile String version = "";
    private volatile FrontPage page;

    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext war) {
        var bytes = new TreeMap<String, byte[]>();
        collect(war, "/", bytes);
        var read = new TreeMap<String, StaticFile>();
        bytes.forEach((name, content) -> read.put(
                name, StaticFile.of(name, name.startsWith(LIBRARIES) ? content : Comments.without(name, content))));
        root = war.getContextPath();
        files = read;
        version = Hash.of(bytes);
        String source = new String(bytes.get(PAGE), StandardCharsets.UTF_8);
        var names = ImportMap.of(source.replace("{version}", version));
        var imports = new Imports(names, address -> file(address).map(StaticFile::bytes));
        page = FrontPage.of(source, version, imports.of(root + "/" + version + FIRST));
    }

    private static void collect(ServletContext war, String folder, Map<String, byte[]> bytes) {
        for (String path : Optional.ofNullable(war.getResourcePaths(folder)).orElse(Set.of())) {
            if (path.endsWith("/") && !path.equals("/WEB-INF/") && !path.equals("/META-INF/")) {
                collect(war, path, bytes);
            } else if (StaticFile.isOne(path)) {
                bytes.put(path, content(war, path));
            }
        }
    }

    private static byte[] content(ServletContext war, String path) {
        try (InputStream in = war.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of every address of the console's own files; empty until they were read. */
    public String version() {
        return version;
    }

    public FrontPage page() {
        return page;
    }

    /** The file at a lasting address, below the console's root. */
    public Optional<StaticFile> lasting(String path) {
        if (path.startsWith(LIBRARIES)) {
            return Optional.ofNullable(files.get(path));
        }
        String own = "/" + version + "/";
        return path.startsWith(own)
                ? Optional.ofNullable(files.get(path.substring(own.length() - 1)))
                : Optional.empty();
    }

    private Optional<StaticFile> file(String address) {
        return address.startsWith(root + "/") ? lasting(address.substring(root.length())) : Optional.empty();
    }
}
