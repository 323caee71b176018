package info.becs.acceptance;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with a file, as a browser sends it from our own page. */
final class Multipart {

    private final String boundary = "x" + UUID.randomUUID();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static Multipart of(Map<String, String> fields) {
        var form = new Multipart();
        fields.forEach((name, value) -> form.part("; name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        return form;
    }

    /** Whatever it is, it is called a JPEG. */
    Multipart file(String field, String name, byte[] content) {
        part("; name=\"" + field + "\"; filename=\"" + name + "\"\r\nContent-Type: image/jpeg", content);
        return this;
    }

    private void part(String head, byte[] content) {
        out.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data" + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    Answer sent(Caller by, String path) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(out.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return by.send("POST", path, "multipart/form-data; boundary=" + boundary, whole.toByteArray());
    }
}
