package info.becs.forms.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.spi.Problem;
import info.becs.spi.forms.SubmissionFiles.Added;
import info.becs.spi.forms.SubmissionReading.Attached;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F28 */
class AddedFilesTest {

    @TempDir
    Path store;

    private FileOffice office;

    @BeforeEach
    void handsSomethingIn() {
        office = new FileOffice(store);
        office.rows.knows(office.owner);
    }

    private static byte[] paper(String words) {
        return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private Attached takes(String message, boolean own, byte[] content) {
        return office.added.take(
                office.owner, new Added(message, "a.pdf", own, "10.0.0.0/24"), new ByteArrayInputStream(content));
    }

    private String refusal(Runnable work) {
        int rows = office.rows.size();
        int lying = office.lying().size();
        String code = catchThrowableOfType(Problem.class, work::run).code();
        assertThat(office.rows.size()).isEqualTo(rows);
        assertThat(office.lying()).hasSize(lying);
        return code;
    }

    @Test
    void toNothingNothingIsAdded() {
        assertThat(refusal(() -> office.added.take(
                        UUID.randomUUID(),
                        new Added("message-1", "a.pdf", true, ""),
                        new ByteArrayInputStream(paper("a")))))
                .isEqualTo("forms.file.not-found");
    }

    @Test
    void whatIsNoProofLeavesNothing() {
        assertThat(refusal(() -> takes("message-1", true, "MZ".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("forms.file.type");
        assertThat(refusal(() -> takes("message-1", true, new byte[6_000_000]))).isEqualTo("forms.file.too-large");
    }

    @Test
    void ofAnotherMessageOrSideNothingIsKept() {
        String id = takes("message-1", true, paper("a")).id();

        assertThat(refusal(() -> office.added.keep(office.owner, "message-2", true, List.of(id))))
                .isEqualTo("forms.file.gone");
        assertThat(refusal(() -> office.added.keep(office.owner, "message-1", false, List.of(id))))
                .isEqualTo("forms.file.gone");
        assertThat(refusal(() -> office.added.keep(UUID.randomUUID(), "message-1", true, List.of(id))))
                .isEqualTo("forms.file.gone");
        assertThat(office.rows.find(id).orElseThrow().isKept()).isFalse();
    }

    @Test
    void theSameIsThereOnceAlsoAfterItWasKept() {
        String id = takes("message-1", true, paper("a")).id();
        assertThat(takes("message-1", true, paper("a")).id()).isEqualTo(id);
        office.added.keep(office.owner, "message-1", true, List.of(id));

        assertThat(takes("message-1", true, paper("a")).id()).isEqualTo(id);
        assertThat(refusal(() -> takes("message-1", true, paper("b")))).isEqualTo("forms.file.sent-before");
        assertThat(office.lying()).hasSize(1);
    }

    @Test
    void eachSideHasItsDay() {
        for (int i = 0; i < 4; i++) {
            takes("message-" + i, true, paper("a" + i));
        }

        assertThat(refusal(() -> takes("message-9", true, paper("b")))).isEqualTo("forms.file.day-spent");
        takes("message-8", false, paper("of the cell"));
        office.office.clock.passes(Duration.ofHours(25));
        takes("message-9", true, paper("b"));
    }

    /** Also where many come at once: what is kept is looked at again. */
    @Test
    void whatWasLetInAtTheSameMomentIsNotKeptBeyondTheDay() {
        List<String> ids = List.of(takes("message-0", true, paper("0")).id());
        for (int i = 1; i < 5; i++) {
            takesRegardless("message-" + i, paper("a" + i));
        }

        assertThat(refusal(() -> office.added.keep(office.owner, "message-0", true, ids)))
                .isEqualTo("forms.file.day-spent");
    }

    private void takesRegardless(String message, byte[] content) {
        var fresh = takes(message, false, content);
        office.rows.find(fresh.id()).orElseThrow().addedTo(message, true);
    }

    @Test
    void whatIsDroppedIsGoneAndWhatIsKeptStays() {
        String kept = takes("message-1", true, paper("a")).id();
        office.added.keep(office.owner, "message-1", true, List.of(kept));
        takes("message-2", true, paper("b"));

        office.added.drop(office.owner, "message-1");
        office.added.drop(office.owner, "message-2");

        assertThat(office.lying()).singleElement().asString().contains(kept);
    }
}
