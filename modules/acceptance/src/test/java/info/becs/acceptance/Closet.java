package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.http.Person;
import info.becs.testkit.server.LibertyNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a designer does with the looks of one site. */
final class Closet {

    static final String LOOK = "/api/site/look";
    static final String THEMES = "/api/site/themes";
    static final String PREVIEWS = "/api/site/previews";

    private final Caller designer;

    Closet(LibertyNode node) {
        this(node, node.people().admin());
    }

    Closet(LibertyNode node, Person designer) {
        this.designer = node.as(designer).in("en");
    }

    /** A theme of this name with these files, as a zip. */
    static byte[] zip(String name, Map<String, String> files) {
        var all = new LinkedHashMap<String, String>();
        all.put("theme.json", "{\"name\": \"" + name + "\", \"version\": \"1\", \"platform\": \"[1.0,2)\"}");
        all.putAll(files);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Answer sends(byte[] zip) {
        return designer.send("POST", THEMES, "application/zip", zip);
    }

    /** Sends a theme in and says under which id it is kept: name and id with a slash between them. */
    String send(String name, Map<String, String> files) {
        return name + "/" + sends(zip(name, files)).expect(201).text("id");
    }

    Answer wears(String theme, String etag) {
        String[] parts = theme.split("/");
        Map<String, String> wish =
                parts.length == 1 ? Map.of("theme", parts[0]) : Map.of("theme", parts[0], "sent", parts[1]);
        return designer.header("If-Match", etag).put(LOOK, wish);
    }

    void wear(String theme) {
        wears(theme, etag()).expect(200);
    }

    Answer wearDisk(String theme) {
        return wears(theme, etag());
    }

    Answer sets(Map<String, String> values, String etag) {
        var list = values.entrySet().stream()
                .map(value -> Map.of("key", value.getKey(), "bn", value.getValue()))
                .toList();
        return designer.header("If-Match", etag).put(LOOK + "/settings", Map.of("values", List.copyOf(list)));
    }

    Answer goesBack(long step, String etag) {
        return designer.header("If-Match", etag).post(LOOK + "/steps/" + step + "/return");
    }

    Answer look() {
        return designer.get(LOOK).expect(200);
    }

    long number() {
        return look().json().path("number").asLong();
    }

    String etag() {
        return look().etag();
    }

    /** Where the link to a preview of this leads. */
    String preview(String theme) {
        String[] parts = theme.split("/");
        String link = designer.post(PREVIEWS, Map.of("look", Map.of("theme", parts[0], "sent", parts[1]), "hours", 1))
                .expect(201)
                .text("link");
        return link.substring(link.indexOf("/preview/"));
    }

    Caller caller() {
        return designer;
    }
}
