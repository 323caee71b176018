package info.becs.forms.pages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import info.becs.forms.answers.entity.Typed;
import info.becs.forms.files.control.FileOffice;
import info.becs.spi.pages.PageRequest;
import info.becs.testkit.fakes.FakeFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F25: files that come with a page. */
class FormFilesTest {

    @TempDir
    Path store;

    private FileOffice office;
    private final FormFiles files = new FormFiles();

    @BeforeEach
    void open() {
        office = new FileOffice(store);
        files.uploads = office.uploads;
    }

    private Typed sent(String name, String fileName, byte[] content) {
        var request = new PageRequest(
                "/forms/test.tiny/1",
                Locale.ENGLISH,
                Map.of(),
                Map.of(),
                true,
                Map.of(),
                Map.of(name, new FakeFile(fileName, content)),
                "10.0.0.0/24");
        Typed before = new Typed(Map.of("name", List.of("Rahima")), Map.of());
        return files.taken(request, office.form, office.form.pages().get(0), office.owner, before);
    }

    @Test
    void oneThatIsRefusedIsNamedWithTheReasonAndNothingIsKept() {
        Typed typed = sent("photo", "a.exe", "MZ".getBytes(StandardCharsets.US_ASCII));

        assertThat(typed.first("photo")).isEqualTo("refused");
        assertThat(typed.first("photo.label")).startsWith("a.exe: A file of this kind is not taken");
        assertThat(typed.first("name")).isEqualTo("Rahima");
        assertThat(office.rows.size()).isZero();
    }

    @Test
    void whatNoFieldAsksForIsNotRead() {
        assertThat(sent("name", "a.jpg", FileOffice.picture("jpg", 9, 9)).first("name"))
                .isEqualTo("Rahima");
        assertThat(office.rows.size()).isZero();
    }

    @Test
    void oneThatIsTakenStandsInItsField() {
        Typed typed = sent("photo", "a.jpg", FileOffice.picture("jpg", 9, 9));

        assertThat(typed.first("photo")).startsWith("upload:");
        assertThat(typed.first("photo.label")).isEqualTo("a.jpg (1 KB)");
        assertThat(typed.without("photo").first("photo.label")).isEmpty();
        assertThat(office.rows.size()).isOne();
    }
}
