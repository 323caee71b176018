package info.becs.acceptance;

import static org.awaitility.Awaitility.await;

import info.becs.testkit.Tree;
import info.becs.testkit.http.Answer;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;

/** The folder of form modules of one node, and what its staff do with what lies in it. */
final class FormsFolder {

    private static final Path TINY = Tree.root().resolve("modules/forms/src/test/resources/form-modules/tiny");
    private static final String SEVERAL = """
        {
          "id": "%s",
          "version": "%s",
          "platform": "[1.0,2)",
          "maker": "The tests of this house",
          "target": "nobody",
          "next": {"bn": ["কিছুই না।"], "en": ["Nothing."]},
          "permissions": [],
          "dataClasses": ["P", "I", "S", "X"],
          "retention": {"months": 1},
          "statistics": {"smallestGroup": 10}
        }
        """;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final LibertyNode node;
    private final Caller admin;

    FormsFolder(LibertyNode node) {
        this.node = node;
        this.admin = node.as(node.people().admin()).in("en");
    }

    /** The tiny form of the module's own tests, under another id, with parts of its files replaced. */
    static byte[] tiny(String id, Map<String, String> replacements) {
        var files = tinyFiles();
        files.replaceAll((path, text) -> text.replace("test.tiny", id));
        replacements.forEach((part, by) -> files.replaceAll((path, text) -> text.replace(part, by)));
        return zip(files);
    }

    private static Map<String, String> tinyFiles() {
        try (Stream<Path> all = Files.walk(TINY)) {
            var files = new TreeMap<String, String>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(TINY.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] zip(Map<String, String> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A module of several forms, each of them the tiny one, called "Form" and its name.
     *
     * @param replacements in all files, or in one: its path, a space and the part
     */
    static byte[] several(String id, String version, Map<String, String> replacements, String... names) {
        var files = new TreeMap<String, String>();
        files.put("module.json", SEVERAL.formatted(id, version));
        for (String name : names) {
            tinyFiles().forEach((path, text) -> files.put("forms/" + name + "/" + path, text));
            files.remove("forms/" + name + "/module.json");
            files.computeIfPresent("forms/" + name + "/messages.bn.json", (path, text) -> said(text, "ফরম " + name));
            files.computeIfPresent("forms/" + name + "/messages.en.json", (path, text) -> said(text, "Form " + name));
        }
        replacements.forEach((part, by) -> files.replaceAll((path, text) -> part.startsWith(path + " ")
                ? text.replace(part.substring(path.length() + 1), by)
                : text.replace(part, by)));
        return zip(files);
    }

    private static String said(String messages, String title) {
        return messages.replaceFirst("\\{", "{\"title\": \"" + title + "\", \"intro\": \"" + title + "\",");
    }

    void put(String name, byte[] zip) {
        Path folder = node.server().resolve("form-modules");
        try {
            Path beside = Files.write(folder.resolve(name + ".arriving"), zip);
            Files.move(
                    beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(node.server().resolve("form-modules").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode list() {
        return admin.get("/api/forms/form-modules").expect(200).json();
    }

    /** The state of one version, or ABSENT. */
    String state(String id, String version) {
        for (JsonNode item : list().path("items")) {
            if (item.path("id").asString().equals(id)
                    && item.path("version").asString().equals(version)) {
                return item.path("state").asString();
            }
        }
        return "ABSENT";
    }

    void awaitState(String id, String version, String state) {
        await(id + " " + version + " is " + state)
                .atMost(SOON)
                .until(() -> state(id, version).equals(state));
    }

    JsonNode awaitRefusal(String file) {
        return await(file + " is refused").atMost(SOON).until(() -> refusal(file), found -> !found.isMissingNode());
    }

    JsonNode refusal(String file) {
        for (JsonNode each : list().path("refused")) {
            if (each.path("file").asString().equals(file)) {
                return each;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    Answer enable(String id) {
        return admin.post("/api/forms/form-modules/" + id + "/enable");
    }

    Answer enable(String id, String version) {
        return admin.post("/api/forms/form-modules/" + id + "/enable?version=" + version);
    }

    Answer disable(String id) {
        return admin.post("/api/forms/form-modules/" + id + "/disable");
    }

    Answer rollBack(String id) {
        return admin.post("/api/forms/form-modules/" + id + "/rollback");
    }

    /** The form's life as the staff see it. */
    JsonNode life(String id) {
        for (JsonNode form : list().path("forms")) {
            if (form.path("id").asString().equals(id)) {
                return form;
            }
        }
        return tools.jackson.databind.node.MissingNode.getInstance();
    }

    /** A version that is installed and open. */
    void open(String file, String id) {
        put(file, tiny(id, Map.of()));
        awaitState(id, "1.0.0", "INSTALLED_DISABLED");
        enable(id).expect(200);
    }
}
