package info.becs.forms.submissions.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.TestSettings;
import info.becs.forms.files.control.FileOffice;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.submissions.entity.Standing;
import info.becs.spi.Problem;
import info.becs.spi.forms.SubmissionDialogue.Dialogue;
import info.becs.spi.forms.SubmissionDialogue.Saying;
import info.becs.spi.forms.SubmissionFiles.Added;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F28 */
class AnswerFilesTest {

    private static final byte[] PAPER = "%PDF-1.4\n% a\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path store;

    private final AnswerFiles answers = new AnswerFiles();
    private FileOffice office;

    @BeforeEach
    void handsSomethingIn() {
        office = new FileOffice(store);
        office.rows.knows(office.owner);
        answers.files = office.rows;
        answers.content = office.content;
        answers.settings = TestSettings.standard();
    }

    private Attached sends(boolean own, byte[] content, String name) {
        String message = "message-" + name;
        Attached taken =
                office.added.take(office.owner, new Added(message, name, own, ""), new ByteArrayInputStream(content));
        office.added.keep(office.owner, message, own, List.of(taken.id()));
        return taken;
    }

    private Standing standing(UUID submission, boolean own, Attached... files) {
        var said = new Dialogue(List.of(new Saying(Instant.EPOCH, own, "দেখুন", List.of(files))), List.of(), List.of());
        return new Standing(submission, "", "test.tiny", List.of(), Optional.of(said), List.of(), List.of());
    }

    private String refusal(Standing standing, String file) {
        return catchThrowableOfType(Problem.class, () -> answers.open(standing, file))
                .code();
    }

    @Test
    void aPaperIsAsItWasSentAndAPictureIsNot() throws IOException {
        Attached paper = sends(false, PAPER, "letter.pdf");
        byte[] sent = FileOffice.picture("png", 40, 20);
        Attached picture = sends(false, sent, "page.png");
        Standing standing = standing(office.owner, false, paper, picture);

        assertThat(answers.open(standing, paper.id()).content().readAllBytes()).isEqualTo(PAPER);
        var opened = answers.open(standing, picture.id());
        assertThat(opened.name().text()).isEqualTo("page.jpg");
        assertThat(opened.mediaType()).isEqualTo("image/jpeg");
        assertThat(opened.content().readAllBytes()).isNotEqualTo(sent);
    }

    @Test
    void onlyWhatIsShownAsSentByStaffIsOpened() {
        Attached paper = sends(false, PAPER, "letter.pdf");
        Attached own = sends(true, PAPER, "bill.pdf");

        assertThat(refusal(standing(office.owner, false), paper.id())).isEqualTo("forms.file.not-found");
        assertThat(refusal(standing(office.owner, true, paper), paper.id())).isEqualTo("forms.file.not-found");
        assertThat(refusal(standing(UUID.randomUUID(), false, paper), paper.id()))
                .isEqualTo("forms.file.not-found");
        assertThat(refusal(standing(office.owner, false, own), own.id())).isEqualTo("forms.file.not-found");
    }

    @Test
    void whereSomethingLooksForMalwareNothingLeavesBefore() {
        Attached paper = sends(false, PAPER, "letter.pdf");
        Standing standing = standing(office.owner, false, paper);
        answers.settings = TestSettings.clamd("127.0.0.1:1");

        assertThat(refusal(standing, paper.id())).isEqualTo("forms.file.not-scanned");
        office.rows.find(paper.id()).orElseThrow().scanned(Scan.CLEAN);
        assertThat(answers.open(standing, paper.id()).mediaType()).isEqualTo("application/octet-stream");
        office.rows.find(paper.id()).orElseThrow().scanned(Scan.INFECTED);
        assertThat(refusal(standing, paper.id())).isEqualTo("forms.file.infected");
        answers.settings = TestSettings.standard();
        assertThat(refusal(standing, paper.id())).isEqualTo("forms.file.infected");
    }
}
