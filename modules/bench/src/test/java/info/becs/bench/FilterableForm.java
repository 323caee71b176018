package info.becs.bench;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.LibertyNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The form of complaints as it ships, in a later version that lets officers filter by two more answers. */
final class FilterableForm {

    static final String ID = "complaint.ecommerce";
    static final String CHANNEL = "merchant_channel";
    static final String REFERRED = "refer_dncrp";

    private static final Path SHIPPED = Tree.root().resolve("modules/form-modules/complaint-ecommerce");
    private static final String MANIFEST = "module.json";
    private static final String VERSION = "99.0.0";
    private static final String MODULES = "/api/forms/form-modules";

    private FilterableForm() {}

    /** Opens it in the place of the version that ships. */
    static void open(LibertyNode node, Caller admin) {
        try {
            Path folder = node.server().resolve("form-modules");
            Path beside = Files.write(folder.resolve("filterable.arriving"), zip());
            Files.move(beside, folder.resolve(ID + "-" + VERSION + ".form.zip"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("the form is there")
                .atMost(Duration.ofSeconds(30))
                .until(() -> admin.get(MODULES)
                        .expect(200)
                        .json()
                        .path("items")
                        .valueStream()
                        .anyMatch(each -> each.path("version").asString("").equals(VERSION)));
        admin.post(MODULES + "/" + ID + "/enable?version=" + VERSION).expect(200);
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(SHIPPED)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = SHIPPED.relativize(file).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.equals(MANIFEST) ? manifest(Files.readString(file)) : Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] manifest(String shipped) {
        return shipped.replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"" + VERSION + "\"")
                .replaceFirst(
                        "\"permissions\"",
                        "\"filters\": [\"" + CHANNEL + "\", \"" + REFERRED + "\"],\n  \"permissions\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
