package info.becs.forms.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.files.entity.Scan;
import info.becs.spi.Problem;
import info.becs.spi.forms.KeptFiles.Given;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F31 */
class OtherFilesTest {

    private static final String KIND = "garden.seed";
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path store;

    private FileOffice office;

    @BeforeEach
    void opens() {
        office = new FileOffice(store);
    }

    private Attached takes(byte[] content, boolean pictures) {
        return office.others.take(
                new Given(KIND, "<b>a.jpg", pictures, "10.0.0.0/24"), new ByteArrayInputStream(content));
    }

    private String refusal(Runnable work) {
        int rows = office.rows.size();
        int lying = office.lying().size();
        String code = catchThrowableOfType(Problem.class, work::run).code();
        assertThat(office.rows.size()).isEqualTo(rows);
        assertThat(office.lying()).hasSize(lying);
        return code;
    }

    private byte[] content(String kind, String id, boolean safe) {
        try (var in = office.others.content(kind, id, safe).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPictureIsKeptSealedWithASafeViewAndFoundByItsKindAlone() {
        byte[] picture = FileOffice.picture("png", 40, 30);
        String id = takes(picture, true).id();
        assertThat(office.others.find(KIND, id)).isEmpty();
        office.others.keep(KIND, id);
        office.others.keep(KIND, id);

        assertThat(content(KIND, id, false)).isEqualTo(picture);
        assertThat(content(KIND, id, true)).isNotEqualTo(picture).startsWith(0xFF, 0xD8);
        assertThat(office.others.find("garden.tree", id)).isEmpty();
        assertThat(office.others.content("garden.tree", id, false)).isEmpty();
        assertThat(refusal(() -> office.others.keep("garden.tree", id))).isEqualTo("forms.file.gone");
        office.others.erase("garden.tree", id);
        assertThat(office.others.find(KIND, id)).isPresent();
    }

    @Test
    void whatIsNoneOfThoseLeavesNothing() {
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(() -> takes(page, false))).isEqualTo("forms.file.type");
        assertThat(refusal(() -> takes(PAPER, true))).isEqualTo("forms.file.type");
        assertThat(refusal(() -> takes(new byte[0], false))).isEqualTo("forms.file.empty");
        assertThat(refusal(() -> takes(new byte[6_000_000], false))).isEqualTo("forms.file.too-large");
        assertThat(refusal(() -> office.others.keep(KIND, UUID.randomUUID().toString())))
                .isEqualTo("forms.file.gone");
    }

    @Test
    void whatTheFormsTookForASubmissionIsNotTakenOver() {
        String id = office.receive("paper", "a.pdf", PAPER).id();

        assertThat(refusal(() -> office.others.keep(KIND, id))).isEqualTo("forms.file.gone");
        office.others.erase(KIND, id);
        assertThat(office.rows.find(id)).isPresent();
    }

    @Test
    void harmfulOnesAreNotKept() {
        String id = takes(PAPER, false).id();
        office.rows.find(id).orElseThrow().scanned(Scan.INFECTED);

        assertThat(refusal(() -> office.others.keep(KIND, id))).isEqualTo("forms.file.infected");
        assertThat(office.others.find(KIND, id)).isEmpty();
    }

    @Test
    void whatIsErasedIsGoneAndWhatIsKeptOutlivesItsDay() {
        String kept = takes(PAPER, false).id();
        office.others.keep(KIND, kept);
        String gone = takes(PAPER, false).id();
        office.others.erase(KIND, gone);
        office.office.clock.passes(Duration.ofDays(40));
        office.expiry.run("");

        assertThat(office.rows.find(gone)).isEmpty();
        assertThat(office.others.find(KIND, kept)).isPresent();
    }
}
