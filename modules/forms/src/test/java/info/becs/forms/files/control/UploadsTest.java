package info.becs.forms.files.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.spi.Problem;
import info.becs.testkit.fakes.FakeClamd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F25 */
class UploadsTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PHOTO = FileOffice.picture("jpg", 800, 400);

    @TempDir
    Path store;

    private FileOffice office;

    @BeforeEach
    void open() {
        office = new FileOffice(store);
    }

    /** Nothing is left of it. */
    private Problem refusal(String field, byte[] bytes) {
        int before = office.rows.size();
        int lying = office.lying().size();
        Problem problem = catchThrowableOfType(Problem.class, () -> office.receive(field, "a.jpg", bytes));
        assertThat(problem).as("a refusal").isNotNull();
        assertThat(office.rows.size()).isEqualTo(before);
        assertThat(office.lying()).hasSize(lying);
        assertThat(problem.sentence().bn()).isNotEqualTo(problem.sentence().en());
        return problem;
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hello, a text                            | forms.file.type
                <html><script>alert(1)</script></html>   | forms.file.type
                <svg xmlns="http://www.w3.org/2000/svg"/>| forms.file.type
                <?xml version="1.0"?><svg/>              | forms.file.type
                MZ and a program                         | forms.file.type
                PK34 and a zip                           | forms.file.type
                %PDF-1.4 where a picture is asked for    | forms.file.type
                """)
        void whatIsNoPictureWhateverItIsCalled(String content, String code) {
            byte[] bytes = content.replace("PK34", "PK\u0003\u0004").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(refusal("photo", bytes).code()).isEqualTo(code);
        }

        @Test
        void aPictureWhereAPaperIsAskedFor() {
            assertThat(refusal("paper", PHOTO).code()).isEqualTo("forms.file.type");
        }

        @Test
        void nothing() {
            assertThat(refusal("photo", new byte[0]).code()).isEqualTo("forms.file.empty");
        }

        @Test
        void moreThanTheFieldTakes() {
            byte[] long_ = Arrays.copyOf(PHOTO, 601 * 1024);

            assertThat(refusal("photo", long_).code()).isEqualTo("forms.file.too-large");
        }

        @Test
        void halfAPicture() {
            assertThat(refusal("photo", Arrays.copyOf(PHOTO, 300)).code()).isEqualTo("forms.file.damaged");
        }

        /** 65,535 by 65,535 points in a few bytes. */
        @Test
        void aBomb() {
            byte[] bomb = FileOffice.picture("png", 10, 10);
            for (int at : new int[] {16, 20}) {
                bomb[at] = 0;
                bomb[at + 1] = 0;
                bomb[at + 2] = (byte) 0xFF;
                bomb[at + 3] = (byte) 0xFF;
            }

            assertThat(refusal("photo", bomb).code()).isIn("forms.file.pixels", "forms.file.damaged");
        }

        @Test
        void aFieldThatTakesNoFile() {
            assertThat(refusal("name", PHOTO).code()).isEqualTo("forms.file.field");
            assertThat(refusal("nowhere", PHOTO).code()).isEqualTo("forms.file.field");
        }

        @Test
        void moreThanANetworkMaySendInAnHour() {
            byte[] large = Arrays.copyOf(PDF, 1_000_000);
            office.receive("paper", "a.pdf", large);

            assertThat(refusal("photo", PHOTO).code()).isEqualTo("forms.file.busy");
            office.office.clock.passes(Duration.ofHours(1));
            assertThat(office.receive("photo", "a.jpg", PHOTO)).isNotNull();
        }

        @Test
        void moreThanFortyFilesForOneForm() {
            for (int i = 0; i < 40; i++) {
                office.receive("paper", "a.pdf", PDF);
            }

            assertThat(refusal("paper", PDF).code()).isEqualTo("forms.file.too-many");
        }
    }

    @Nested
    class Taken {

        private StoredFile photo;

        @BeforeEach
        void take() {
            photo = office.receive("photo", "C:\\fakepath\\..\\<img src=x>\u202Egpj.\nexe", PHOTO);
        }

        @Test
        void liesSealedAndComesOutAsItWas() throws IOException {
            assertThat(office.original(photo)).isEqualTo(PHOTO);
            for (Path each : office.lying()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain(new String(PHOTO, 0, 10, StandardCharsets.ISO_8859_1));
            }
        }

        @Test
        void isShownAsAFreshPicture() throws IOException {
            byte[] view = office.view(photo);

            assertThat(view).isNotEqualTo(PHOTO);
            var image = ImageIO.read(new ByteArrayInputStream(view));
            assertThat(image.getWidth()).isEqualTo(800);
            assertThat(image.getHeight()).isEqualTo(400);
        }

        @Test
        void hasANameOfOneLineWithoutFolders() {
            assertThat(photo.name()).isEqualTo("<img src=x> gpj. exe");
        }

        @Test
        void hasItsTypeFromItsContent() {
            assertThat(photo.mediaType()).isEqualTo("image/jpeg");
            assertThat(photo.sha256()).hasSize(64);
            assertThat(photo.scan()).isEqualTo(Scan.NOT_SCANNED);
        }

        @Test
        void isMadeSmallerWhereItIsLarge() throws IOException {
            var large = office.receive("photo", "a.png", FileOffice.picture("png", 5_000, 3_000));

            assertThat(ImageIO.read(new ByteArrayInputStream(office.view(large)))
                            .getWidth())
                    .isLessThanOrEqualTo(1_600);
        }

        @Test
        void onlyItsOwnSubmissionMayNameIt() {
            var answers = GivenAnswers.read("{\"photo\":\"upload:" + photo.id() + "\"}");

            assertThat(office.uploads.claimed(office.owner, office.form, answers))
                    .containsExactly(photo.id());
            var problem = catchThrowableOfType(
                    Problem.class, () -> office.uploads.claimed(UUID.randomUUID(), office.form, answers));
            assertThat(problem.details())
                    .singleElement()
                    .satisfies(d -> assertThat(d.pointer()).isEqualTo("/photo"));
        }

        @Test
        void anotherFieldMayNotNameIt() {
            var answers = GivenAnswers.read("{\"paper\":\"upload:" + photo.id() + "\"}");

            var problem = catchThrowableOfType(
                    Problem.class, () -> office.uploads.claimed(office.owner, office.form, answers));
            assertThat(problem.details())
                    .singleElement()
                    .satisfies(d -> assertThat(d.pointer()).isEqualTo("/paper"));
        }

        @Test
        void vanishesWithItsDraftUnlessItWasHandedIn() throws IOException {
            var paper = office.receive("paper", "a.pdf", PDF);
            office.rows.claim(paper.id());
            for (Path each : office.lying()) {
                Files.setLastModifiedTime(each, FileTime.from(office.office.clock.instant()));
            }

            office.office.clock.passes(Duration.ofDays(29));
            office.expiry.run("");
            assertThat(office.rows.size()).isEqualTo(2);

            office.office.clock.passes(Duration.ofDays(2));
            office.expiry.run("");
            assertThat(office.rows.find(photo.id())).isEmpty();
            assertThat(office.lying()).singleElement().asString().contains(paper.id());
            assertThat(office.original(paper)).isEqualTo(PDF);
        }
    }

    @Nested
    class LookedThrough {

        private StoredFile good;
        private StoredFile evil;

        @BeforeEach
        void take() {
            good = office.receive("paper", "a.pdf", PDF);
            evil = office.receive(
                    "paper",
                    "b.pdf",
                    (new String(PDF, StandardCharsets.US_ASCII) + "EVIL").getBytes(StandardCharsets.US_ASCII));
        }

        @Test
        void withoutAClamdNothingIsSaidOfThem() {
            office.scanning.run("");

            assertThat(good.scan()).isEqualTo(Scan.NOT_SCANNED);
        }

        @Test
        void aClamdThatIsNotThereChangesNothing() {
            office.scanning.settings = info.becs.forms.TestSettings.clamd("127.0.0.1:1");

            assertThat(office.scanning.run("").said().en()).contains("did not answer");
            assertThat(evil.scan()).isEqualTo(Scan.NOT_SCANNED);
        }

        @Test
        void malwareIsNotHandedOutAnyMore() {
            try (var clamd = new FakeClamd()) {
                office.scanning.settings = info.becs.forms.TestSettings.clamd(clamd.address());
                office.scanning.run("");

                assertThat(clamd.looked()).hasSize(2);
            }
            assertThat(good.scan()).isEqualTo(Scan.CLEAN);
            assertThat(office.original(good)).isEqualTo(PDF);
            var problem = catchThrowableOfType(Problem.class, () -> office.original(evil));
            assertThat(problem.code()).isEqualTo("forms.file.infected");
            assertThat(Optional.of(evil.scan())).contains(Scan.INFECTED);
        }
    }
}
