package info.becs.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The server as it ships, unpacked: many servers may run from it, each with folders of its own. */
public final class Distribution {

    private final Path home;

    private Distribution(Path home) {
        this.home = home;
    }

    /** Unpacks what the build has left, in place of what an earlier run has unpacked. */
    public static Distribution unpacked() {
        Path zip = Path.of(System.getProperty("platform.distribution"));
        Path folder = Path.of("target", "server").toAbsolutePath();
        try {
            delete(folder);
            unzip(zip, folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Unpacking " + zip, e);
        }
        String name = zip.getFileName().toString();
        return new Distribution(folder.resolve(name.substring(0, name.length() - ".zip".length())));
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (var file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().toList()) {
                Path to = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(file.getInputStream(entry), to);
                    if (to.getParent().endsWith("bin")) {
                        to.toFile().setExecutable(true);
                    }
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** From now on every server that runs from here has this web application, too. */
    public void add(String name, Path war) {
        write(
                config().resolve("configDropins/overrides/" + name + ".xml"),
                "<server><webApplication id=\"%1$s\" name=\"%1$s\" location=\"%2$s\"/></server>"
                        .formatted(name, war.toAbsolutePath()));
    }

    /** From now on no server that runs from here has it. */
    public void remove(String name) {
        try {
            Files.delete(config().resolve("configDropins/overrides/" + name + ".xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> command() {
        return List.of(home.resolve("bin/becs").toString(), "run");
    }

    private Path config() {
        return home.resolve("wlp/usr/servers/platform");
    }
}
