package info.becs.testkit.server;

import info.becs.testkit.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A module made of a few classes of a test, packed as a real one is.
 *
 * <pre>{@code
 * Path war = ModuleWar.named("slow").with(SlowModule.class, SlowResource.class).build();
 * }</pre>
 */
public final class ModuleWar {

    private final String id;
    private final List<Class<?>> classes = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private String version = "1.0";
    private String spi = "[1.0,2)";
    private String contextRoot;

    private ModuleWar(String id) {
        this.id = id;
        this.contextRoot = "/api/" + id;
    }

    public static ModuleWar named(String id) {
        return new ModuleWar(id);
    }

    /** These and the classes nested in them. */
    public ModuleWar with(Class<?>... more) {
        classes.addAll(List.of(more));
        return this;
    }

    public ModuleWar version(String other) {
        version = other;
        return this;
    }

    /** The range of SPI versions that its manifest asks for. */
    public ModuleWar spi(String range) {
        spi = range;
        return this;
    }

    public ModuleWar contextRoot(String path) {
        contextRoot = path;
        return this;
    }

    /** A text on its class path. */
    public ModuleWar file(String name, String text) {
        files.put(name, text);
        return this;
    }

    public Path build() {
        Path war = Path.of("target", "wars", id + "-" + version + ".war");
        Folders.create(war.getParent());
        try (var jar = new JarOutputStream(Files.newOutputStream(war), manifest())) {
            add(jar, "WEB-INF/beans.xml", beans());
            add(jar, "WEB-INF/ibm-web-ext.xml", webExtension());
            for (Class<?> type : classes) {
                addClass(jar, type);
            }
            for (var file : files.entrySet()) {
                add(jar, "WEB-INF/classes/" + file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Path kit = kit();
            add(jar, "WEB-INF/lib/" + kit.getFileName(), Files.readAllBytes(kit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private void addClass(JarOutputStream jar, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
            add(jar, "WEB-INF/classes/" + name, bytes.readAllBytes());
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            addClass(jar, nested);
        }
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        manifest.getMainAttributes().putValue("Platform-Spi", spi);
        return manifest;
    }

    private byte[] webExtension() {
        return ("<web-ext xmlns=\"http://websphere.ibm.com/xml/ns/javaee\" version=\"1.1\"><context-root uri=\""
                        + contextRoot + "\"/></web-ext>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] beans() {
        return ("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.1\""
                        + " bean-discovery-mode=\"annotated\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Path kit() throws IOException {
        Path target = Tree.root().resolve("modules/kit/target");
        try (Stream<Path> jars = Files.list(target)) {
            return jars.filter(jar -> jar.getFileName().toString().matches("kit-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No kit jar in " + target + ": ./mvnw package"));
        }
    }
}
