package info.becs.forms.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.spi.Problem;
import info.becs.spi.Problem.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F25: an original that nobody has looked through leaves only for whoever knows, and an infected one never. */
class UnscannedTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path store;

    private FileOffice office;
    private StoredFile paper;

    @BeforeEach
    void take() {
        office = new FileOffice(store);
        paper = office.receive("paper", "a.pdf", PDF);
    }

    private String refusal(boolean unscanned) {
        var problem = catchThrowableOfType(Problem.class, () -> original(unscanned));
        assertThat(problem.kind()).isIn(Kind.CONFLICT, Kind.GONE);
        return problem.code();
    }

    private byte[] original(boolean unscanned) {
        try (var in = office.content.original(paper, unscanned)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoeverDoesNotSayThatTheyKnowIsRefused() {
        assertThat(refusal(false)).isEqualTo("forms.file.unscanned");

        assertThat(original(true)).isEqualTo(PDF);
        assertThat(office.content.handsOut(Scan.NOT_SCANNED)).isTrue();
    }

    @Test
    void whereTheOperatorWantsItNobodyGetsIt() {
        office.handsOutUnscanned = false;

        assertThat(refusal(false)).isEqualTo("forms.file.kept-back");
        assertThat(refusal(true)).isEqualTo("forms.file.kept-back");
        assertThat(office.content.handsOut(Scan.NOT_SCANNED)).isFalse();
    }

    @Test
    void whatIsCleanNeedsNoWordAndWhatIsInfectedLeavesByNone() {
        office.handsOutUnscanned = false;
        paper.scanned(Scan.CLEAN);
        assertThat(original(false)).isEqualTo(PDF);

        office.handsOutUnscanned = true;
        paper.scanned(Scan.INFECTED);

        assertThat(refusal(true)).isEqualTo("forms.file.infected");
        assertThat(office.content.handsOut(Scan.INFECTED)).isFalse();
    }
}
