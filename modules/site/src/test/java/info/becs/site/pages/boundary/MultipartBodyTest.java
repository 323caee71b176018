package info.becs.site.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import info.becs.spi.pages.PageFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: a form with files, read whole and within bounds; whatever comes of it, nothing of it stays. */
class MultipartBodyTest {

    private static final String TYPE = "multipart/form-data; boundary=----x";
    private static final int LARGEST_FORM = 1_000;

    @TempDir
    Path folder;

    @AfterEach
    void nothingStays() {
        assertThat(folder).isEmptyDirectory();
    }

    private static String field(String disposition, String content) {
        return "------x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n";
    }

    private static String whole(String... parts) {
        return String.join("", parts) + "------x--\r\n";
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    private MultipartBody read(String body) throws IOException {
        return MultipartBody.read(TYPE, -1, stream(body), LARGEST_FORM, folder);
    }

    private static String text(PageFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void refused(Kind kind, String body) {
        refused(kind, TYPE, -1, stream(body));
    }

    private void refused(Kind kind, String type, long length, InputStream body) {
        assertThatThrownBy(() -> MultipartBody.read(type, length, body, LARGEST_FORM, folder)
                        .close())
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    @Test
    void fieldsAndFilesAreReadInTheirOrder() throws IOException {
        String photo = "\r\n------\r\n------y--\r\n\r\r\n-----x\u0000\u00ff";
        try (var body = read(whole(
                field("name=\"kind\"", "receipt"),
                field("name=\"kind\"", "রসিদ\r\nদুই লাইন"),
                field("name=\"empty\"", ""),
                field("name=\"none\"; filename=\"\"", ""),
                field("name=\"photo\"; filename=\"রসিদ \\\"১\\\".jpg\"\r\nContent-Type: image/jpeg", photo),
                field("name=second; filename=b.pdf", "%PDF")))) {
            assertThat(body.form()).containsOnlyKeys("kind", "empty");
            assertThat(body.form().get("kind")).containsExactly("receipt", "রসিদ\r\nদুই লাইন");
            assertThat(body.form().get("empty")).containsExactly("");
            assertThat(body.files()).containsOnlyKeys("photo", "second");
            PageFile file = body.files().get("photo");
            assertThat(file.name()).isEqualTo("রসিদ \"১\".jpg");
            assertThat(text(file)).isEqualTo(photo).isEqualTo(text(file));
            assertThat(file.size()).isEqualTo(photo.getBytes(StandardCharsets.UTF_8).length);
            assertThat(text(body.files().get("second"))).isEqualTo("%PDF");
        }
    }

    /** Whoever stops the server by force finds no proof in its work folder. */
    @Test
    void alsoWhileItIsReadNobodyElseFindsIt() throws IOException {
        try (var body = read(whole(field("name=\"photo\"; filename=\"a\"", "secret")))) {
            assertThat(body.files()).hasSize(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void whatStandsBeforeAndBehindIsNoPart() throws IOException {
        try (var body = MultipartBody.read(
                "Multipart/Form-Data; charset=utf-8; Boundary=\"----x\"",
                -1,
                stream("before\r\n" + whole(field("name=\"a\"", "1")) + field("name=\"b\"", "2")),
                LARGEST_FORM,
                folder)) {
            assertThat(body.form()).containsOnlyKeys("a");
        }
        try (var body = read("------x--")) {
            assertThat(body.form()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=1",
                "------x",
                "------x\r\n",
                "------x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1",
                "------xx\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n------xx--",
                "------x\r\nContent-Type: text/plain\r\n\r\n1\r\n------x--",
                "------x\r\nContent-Disposition: form-data\r\n\r\n1\r\n------x--",
                "------x\r\nContent-Disposition: form-data; name=\"a\"\n\n1\r\n------x--"
            })
    void whatIsNoSuchBodyIsRefused(String body) {
        refused(Kind.MALFORMED, body);
    }

    @Test
    void textThatIsNoUtf8IsRefused() {
        byte[] body = whole(field("name=\"a\"", "?")).getBytes(StandardCharsets.US_ASCII);
        body[new String(body, StandardCharsets.US_ASCII).indexOf('?')] = (byte) 0xFF;
        refused(Kind.MALFORMED, TYPE, -1, new ByteArrayInputStream(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""})
    void withoutABoundaryItIsNoForm(String type) {
        refused(Kind.UNSUPPORTED_TYPE, type, -1, stream(whole(field("name=\"a\"", "1"))));
    }

    /** Abuse 3 */
    @Test
    void partsAndHeadsWithoutEndAreRefused() {
        refused(Kind.TOO_LARGE, whole(field("name=\"a\"", "").repeat(2_001)));
        refused(Kind.TOO_LARGE, whole(files(41)));
        refused(Kind.MALFORMED, whole(field("name=\"" + "a".repeat(5_000) + "\"", "1")));
        refused(Kind.MALFORMED, whole(field("name=\"a\"" + "\r\nX-More: 1".repeat(1_000), "1")));
    }

    private static String files(int count) {
        var files = new StringBuilder();
        for (int i = 0; i < count; i++) {
            files.append(field("name=\"f" + i + "\"; filename=\"a\"", "1"));
        }
        return files.toString();
    }

    @Test
    void tooMuchTextIsRefused() {
        refused(Kind.TOO_LARGE, whole(field("name=\"a\"", "x".repeat(600)), field("name=\"b\"", "x".repeat(600))));
    }

    /** Abuse 2: it is not even read to its end, and none of it is held. */
    @Test
    void aFileOrABodyWithoutEndIsRefused() {
        refused(Kind.TOO_LARGE, TYPE, MultipartBody.LARGEST + 1, InputStream.nullInputStream());
        var endless = new Endless();
        refused(
                Kind.TOO_LARGE,
                TYPE,
                -1,
                new SequenceInputStream(
                        stream("------x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"a\"\r\n\r\n"),
                        endless));
        assertThat(endless.given).isLessThan(MultipartBody.LARGEST + 1_000_000);
        refused(
                Kind.TOO_LARGE,
                whole(field("name=\"a\"; filename=\"a\"", "x".repeat((int) MultipartBody.LARGEST_FILE + 1))));
    }

    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }

    /** Ten thousand bodies with some bytes cut out, doubled or changed: read or refused, and never anything else. */
    @Test
    void whateverComesIsReadOrRefused() throws IOException {
        byte[] good = whole(
                        field("name=\"kind\"", "receipt"),
                        field("name=\"photo\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg", "\r\n------x\r"))
                .getBytes(StandardCharsets.UTF_8);
        var random = new Random(12);
        int read = 0;
        for (int round = 0; round < 10_000; round++) {
            byte[] body = good.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(body.length);
                int other = random.nextInt(body.length);
                body[at] = random.nextBoolean() ? body[other] : (byte) random.nextInt(256);
            }
            body = random.nextInt(3) == 0 ? Arrays.copyOf(body, random.nextInt(body.length)) : body;
            try (var taken = MultipartBody.read(TYPE, -1, new ByteArrayInputStream(body), LARGEST_FORM, folder)) {
                for (PageFile file : taken.files().values()) {
                    assertThat(text(file).length()).isLessThanOrEqualTo(good.length);
                }
                read++;
            } catch (Problem refused) {
                assertThat(refused.kind()).isIn(Kind.MALFORMED, Kind.TOO_LARGE);
            }
        }
        assertThat(read).isBetween(100, 9_000);
    }
}
