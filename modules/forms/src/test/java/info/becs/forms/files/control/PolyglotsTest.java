package info.becs.forms.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.files.entity.StoredFile;
import info.becs.spi.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F25: files that are two things at once. What they hide is in no picture that staff look at. */
class PolyglotsTest {

    private static final String SCRIPT = "<script>alert(document.domain)</script>";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path store;

    private FileOffice office;

    @BeforeEach
    void open() {
        office = new FileOffice(store);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with a segment behind its first two bytes. */
    private static byte[] jpegWith(int marker, byte[] content) {
        byte[] jpeg = FileOffice.picture("jpg", 64, 48);
        int length = content.length + 2;
        byte[] segment = joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, content);
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with a text behind its header. */
    private static byte[] pngWith(String text) {
        byte[] png = FileOffice.picture("png", 64, 48);
        int header = 8 + 25;
        byte[] content = bytes("tEXtComment\0" + text);
        var crc = new CRC32();
        crc.update(content);
        byte[] chunk = joined(number(content.length - 4), content, number((int) crc.getValue()));
        return joined(Arrays.copyOf(png, header), chunk, Arrays.copyOfRange(png, header, png.length));
    }

    private static byte[] number(int n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    /** Taken as the picture that it also is; the view is that picture and nothing else. */
    private void showsThePictureOnly(byte[] sent, String... hidden) {
        StoredFile file = office.receive("photo", "a.jpg", sent);
        byte[] view = office.view(file);

        assertThat(file.mediaType()).startsWith("image/");
        assertThat(office.original(file)).isEqualTo(sent);
        assertThat(new String(view, StandardCharsets.ISO_8859_1)).doesNotContain(hidden);
        try {
            assertThat(ImageIO.read(new ByteArrayInputStream(view)).getWidth()).isEqualTo(64);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void isRefused(String field, byte[] sent) {
        Problem problem = catchThrowableOfType(Problem.class, () -> office.receive(field, "a.jpg", sent));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(problem.code()).isIn("forms.file.type", "forms.file.damaged");
        assertThat(office.rows.size()).isZero();
        assertThat(office.lying()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "jpg", "png"})
    void aPictureWithAnArchiveBehindIt(String format) {
        showsThePictureOnly(
                joined(FileOffice.picture(format, 64, 48), zip("Evil.class", bytes(SCRIPT))), "PK\u0003\u0004", "Evil");
    }

    @Test
    void aPageInTheCommentOfAJpeg() {
        showsThePictureOnly(jpegWith(0xFE, bytes("--><html>" + SCRIPT + "<!--")), "script", "html");
    }

    @Test
    void aPlaceInTheExifOfAJpeg() {
        showsThePictureOnly(
                jpegWith(0xE1, bytes("Exif\0\0II*\0\10\0\0\0\0\0 GPS 23.8103N <?php x(); ?>")), "GPS", "php");
    }

    @Test
    void aVirusInTheCommentOfAJpeg() {
        showsThePictureOnly(jpegWith(0xFE, bytes(EICAR)), "EICAR");
    }

    @Test
    void aPageInTheTextOfAPng() {
        showsThePictureOnly(pngWith(SCRIPT), "script");
    }

    @Test
    void aPageBehindThePicture() {
        showsThePictureOnly(joined(FileOffice.picture("jpg", 64, 48), bytes(SCRIPT)), "script");
    }

    /** It is kept as what it was, sealed; nobody is shown anything of it but the file itself, to download. */
    @Test
    void aPaperWithAScriptHasNoView() {
        byte[] paper =
                bytes("%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\nendobj\n%%EOF\n");
        StoredFile file = office.receive("paper", "a.pdf", paper);

        assertThat(office.original(file)).isEqualTo(paper);
        assertThat(catchThrowableOfType(Problem.class, () -> office.view(file))).isNotNull();
    }

    /** Also one that begins like a picture: its first bytes are not enough. */
    @ParameterizedTest
    @ValueSource(strings = {"photo", "paper"})
    void whatOnlyBeginsLikeAPicture(String field) {
        isRefused(field, joined(bytes("GIF89a/*"), bytes("*/=1;alert(1)")));
        isRefused(field, joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, bytes(SCRIPT)));
        isRefused(field, joined(new byte[] {(byte) 0x89}, bytes("PNG\r\n\u001A\n" + SCRIPT)));
    }

    /** A letter with a macro, a table with a table in it, an archive in an archive: none is unpacked, none is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"photo", "paper"})
    void archivesAndOfficePapers(String field) {
        byte[] inner = zip("0.dll", new byte[1 << 20]);
        isRefused(field, zip("lib 0.zip", zip("book 0.zip", inner)));
        isRefused(field, zip("word/vbaProject.bin", bytes("Sub AutoOpen()")));
        isRefused(field, zip("xl/embeddings/a.xlsx", inner));
        isRefused(field, joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600]));
        isRefused(field, bytes("{\\rtf1{\\object\\objautlink x}}"));
        isRefused(field, bytes("MZ" + "\0".repeat(200)));
    }
}
