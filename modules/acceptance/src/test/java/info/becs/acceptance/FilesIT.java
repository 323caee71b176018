package info.becs.acceptance;

import static info.becs.testkit.http.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import info.becs.testkit.http.Answer;
import info.becs.testkit.http.Caller;
import info.becs.testkit.server.WholeServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** F25: proof that comes with a complaint, sent by an app and on the page, and what the cell sees of it. */
class FilesIT extends WholeServer {

    private static final String FILES = Complainant.FORM + "/files?field=evidence.file";
    private static final String PAGE = "/en/forms/complaint.ecommerce";

    private final Complainant customer = new Complainant(server());
    private final Complaints cell = new Complaints(server());
    private final Caller admin = as(admin()).in("en");

    static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Answer sends(String instance, String name, byte[] content) {
        return as(nobody())
                .in("en")
                .header("Idempotency-Key", instance)
                .header("X-File-Name", name)
                .send("POST", FILES, "application/octet-stream", content);
    }

    private static ObjectNode with(String upload) {
        ObjectNode answers = Complainant.answers();
        answers.putArray("evidence").addObject().put("kind", "receipt").put("file", upload);
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "<html><script>alert(1)</script>, 415, forms.file.type",
        "MZ program, 415, forms.file.type",
        "'', 422, forms.file.empty",
    })
    void whatIsNoProofIsRefused(String content, int status, String code) {
        assertThat(sends(UUID.randomUUID().toString(), "a.jpg", content.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(status)
                .isProblem(code);
    }

    @Test
    void tooMuchIsRefusedWhileItComes() {
        assertThat(sends(UUID.randomUUID().toString(), "a.jpg", Arrays.copyOf(picture(), 6_000_000)))
                .hasStatus(413)
                .isProblem("forms.file.too-large");
    }

    @Test
    void withoutAnIdOrAFieldNothingIsTaken() {
        assertThat(sends("1", "a.jpg", picture())).hasStatus(400).isProblem("forms.submission.instance-id");
        assertThat(as(nobody())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .send("POST", Complainant.FORM + "/files", "image/jpeg", picture()))
                .hasStatus(404)
                .isProblem("forms.file.field");
    }

    /** A file and its submission understand the same writings of one id. */
    @Test
    void theIdMayStandInQuotesAndCapitals() {
        String instance = UUID.randomUUID().toString();

        Answer sent = sends("\"" + instance.toUpperCase(Locale.ROOT) + "\"", "a.jpg", picture())
                .expect(201);

        assertThat(customer.hands(instance, with(sent.text("value")))).hasStatus(201);
    }

    @Test
    void aFileOfAnotherSubmissionIsNotOnes() {
        Answer sent = sends(UUID.randomUUID().toString(), "a.jpg", picture()).expect(201);
        int before = cell.submissions();

        assertThat(customer.hands(UUID.randomUUID().toString(), with(sent.text("value"))))
                .hasStatus(422)
                .complainsAbout("/evidence/0/file");
        assertThat(customer.hands(UUID.randomUUID().toString(), with("upload:" + UUID.randomUUID())))
                .hasStatus(422)
                .complainsAbout("/evidence/0/file");
        assertThat(cell.submissions()).isEqualTo(before);
    }

    @Test
    void theCellLooksAtAFreshPictureAndDownloadsTheOriginal() throws IOException {
        String instance = UUID.randomUUID().toString();
        byte[] photo = picture();
        Answer sent = sends(instance, "%E0%A6%B0%E0%A6%B8%E0%A6%BF%E0%A6%A6%3Cb%3E.jpg", photo)
                .expect(201);
        String id = cell.submission(
                customer.hands(instance, with(sent.text("value"))).expect(201));
        assertThat(customer.hands(instance, with(sent.text("value")))).hasStatus(200);
        String desk = "/api/forms/submissions/" + id + "/files";
        String number = cell.caseOf(id);
        String files = CaseDesk.CASES + "/" + number + "/evidence";

        assertThat(as(nobody()).get(desk)).hasStatus(401);
        assertThat(as(ben()).get(desk)).hasStatus(403);
        assertThat(admin.get(desk))
                .hasStatus(403)
                .isProblem("forms.submission.handled-elsewhere")
                .doesNotSay("রসিদ");
        var line = admin.get(files + "?reason=check").expect(200).json().at("/items/0");
        String file = files + "/" + line.path("id").asString();
        assertThat(admin.get(desk + "/" + line.path("id").asString())).hasStatus(403);
        assertThat(line.path("name").asString()).isEqualTo("রসিদ<b>.jpg");
        assertThat(line.path("scan").asString()).isEqualTo("NOT_SCANNED");
        assertThat(as(ben()).get(file)).hasStatus(403);
        assertThat(as(nobody()).get(file + "/view")).hasStatus(401);
        assertThat(admin.get(files + "/" + UUID.randomUUID() + "?reason=check")).hasStatus(404);

        Answer original = admin.get(file + "?reason=check&unscanned=true").expect(200);
        assertThat(original.bytes()).isEqualTo(photo);
        assertThat(original.header("Content-Disposition"))
                .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        assertThat(original.header("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        Answer view = admin.get(file + "/view?reason=check").expect(200);
        assertThat(view.bytes()).isNotEqualTo(photo);
        assertThat(ImageIO.read(new ByteArrayInputStream(view.bytes())).getWidth())
                .isEqualTo(640);
        assertThat(Auditor.of(server()).entries("subject=" + number + "&action=complaints.case.read&result=DONE"))
                .hasSize(3);

        admin.delete("/api/forms/submissions/" + id).expect(204);
        assertThat(admin.get(file + "?reason=check")).hasStatus(404);
    }

    /** Without a script: the file stays while everything else is mended. */
    @Test
    void onThePageAFileIsStoredFirst() {
        Caller visitor = as(nobody());
        String boundary = "x" + UUID.randomUUID();
        byte[] body = multipart(boundary, "রসিদ.jpg", picture());

        Answer first = visitor.send(
                "POST",
                PAGE + "/1",
                "application/x-www-form-urlencoded",
                "merchant_name=x".getBytes(StandardCharsets.UTF_8));
        String cookie = first.header("Set-Cookie").orElseThrow().split(";")[0];
        Caller rahima = visitor.header("Cookie", cookie);
        Answer posted = rahima.send("POST", PAGE + "/4", "multipart/form-data; boundary=" + boundary, body);

        assertThat(posted).hasStatus(303);
        assertThat(rahima.get(PAGE + "/4"))
                .hasStatus(200)
                .says("রসিদ.jpg")
                .says("_clear.evidence.0.file")
                .says("multipart/form-data");
        Answer refused = rahima.send(
                "POST",
                PAGE + "/4",
                "multipart/form-data; boundary=" + boundary,
                multipart(boundary, "<img>.exe", "MZ".getBytes(StandardCharsets.US_ASCII)));
        assertThat(refused).hasStatus(303);
        assertThat(rahima.get(PAGE + "/4")).says("&lt;img&gt;.exe: A file of this kind is not taken");
    }

    /** A phone in a village: twelve seconds for one photograph are not the module's, nor a database's. */
    @Test
    @Tag("one-engine")
    void aSlowSenderIsWaitedForAndTheModuleStaysOpen() throws IOException, InterruptedException {
        byte[] photo = picture();
        var address = server().address();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + FILES + " HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Type: image/jpeg\r\nConnection: close\r\nContent-Length: " + photo.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            int piece = photo.length / 12 + 1;
            for (int from = 0; from < photo.length; from += piece) {
                out.write(photo, from, Math.min(piece, photo.length - from));
                out.flush();
                TimeUnit.SECONDS.sleep(1); // that is what is tried
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 201");
        }
        assertThat(as(nobody()).get("/api/forms/forms")).hasStatus(200);
    }

    /** What takes no file is not read as if it did. */
    @Test
    void otherPagesTakeNoMultipart() {
        assertThat(as(nobody())
                        .send(
                                "POST",
                                PAGE + "/1",
                                "multipart/form-data; boundary=b",
                                multipart("b", "a.jpg", picture())))
                .hasStatus(415);
    }

    private static byte[] multipart(String boundary, String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"evidence.0.kind\"\r\n\r\nreceipt\r\n--"
                        + boundary + "\r\nContent-Disposition: form-data; name=\"evidence.0.file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
