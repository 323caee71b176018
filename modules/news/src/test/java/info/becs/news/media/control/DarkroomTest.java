package info.becs.news.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.news.media.entity.Developed;
import info.becs.news.media.entity.Picture;
import info.becs.news.media.entity.Variant;
import info.becs.spi.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N21: what becomes of what somebody sends as a picture. */
class DarkroomTest {

    private static final Instant NOON = Instant.parse("2026-11-26T06:00:00Z");

    @TempDir
    Path store;

    private final PictureFolder folder = new PictureFolder();
    private final Darkroom darkroom = new Darkroom();

    @BeforeEach
    void light() {
        folder.settings = new MediaSettings();
        folder.settings.folder = Optional.of(store.resolve("media").toString());
        darkroom.folder = folder;
        darkroom.webp = new WebpWriter();
        darkroom.clock = Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private Developed develop(byte[] sent) {
        Path begun = folder.begin();
        try {
            var incoming = Incoming.read(new ByteArrayInputStream(sent), begun.resolve("sent"));
            return darkroom.develop(incoming.file(), incoming.sha256());
        } finally {
            folder.delete(begun);
        }
    }

    private String refusal(byte[] sent) {
        String code = catchThrowableOfType(Problem.class, () -> develop(sent)).code();
        assertThat(lying()).as("what a refusal leaves behind").isEmpty();
        return code;
    }

    private List<Path> lying() {
        try (Stream<Path> all =
                Files.exists(store.resolve("media")) ? Files.walk(store.resolve("media")) : Stream.of()) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] file(Developed developed, int width, String format) {
        Variant variant = Variant.of(developed.width(), developed.height()).stream()
                .filter(v -> v.width() == width)
                .findFirst()
                .orElseThrow();
        return folder.read(Picture.hash(developed.sha256()), variant, format).orElseThrow();
    }

    private BufferedImage seen(Developed developed, int width) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file(developed, width, "jpg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource({
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "<html><script>alert(1)</script>",
            "%PDF-1.7",
            "RIFF____WEBPVP8 ",
            "GIF89a",
            "MZ program",
            "../../etc/passwd",
        })
        void whatIsNoPhotograph(String content) {
            assertThat(refusal(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("news.media.type");
        }

        @Test
        void aPictureThatMoves() {
            assertThat(refusal(Snapshots.of("gif", 40, 40))).isEqualTo("news.media.type");
        }

        @Test
        void nothing() {
            assertThat(refusal(new byte[0])).isEqualTo("news.media.empty");
        }

        @Test
        void moreBytesThanAPhotographHas() {
            assertThat(refusal(Arrays.copyOf(Snapshots.of("jpg", 40, 40), 20_000_001)))
                    .isEqualTo("news.media.too-large");
        }

        @ParameterizedTest
        @CsvSource({"65535, 65535", "2147483647, 2147483647", "50001, 1000"})
        void aBomb(int width, int height) {
            assertThat(refusal(Snapshots.bomb(width, height))).isIn("news.media.pixels", "news.media.damaged");
        }

        /** In both kinds, near the end as well: the reader of the JDK would go on in grey. */
        @ParameterizedTest
        @CsvSource({"jpg, 0.9", "jpg, 0.3", "png, 0.9", "png, 0.2"})
        void onlyABeginning(String format, double part) {
            byte[] whole = noise(format);

            assertThat(refusal(Arrays.copyOf(whole, (int) (whole.length * part))))
                    .isEqualTo("news.media.damaged");
        }
    }

    private static byte[] noise(String format) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 400 * 300; i++) {
            image.setRGB(i % 400, i / 400, random.nextInt());
        }
        return Snapshots.written(image, format);
    }

    @Nested
    class Makes {

        @Test
        void eachSizeOnceInBothFormats() {
            var developed = develop(Snapshots.of("jpg", 2_000, 1_000));

            assertThat(developed.webp()).isTrue();
            assertThat(lying().stream().map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "320.jpg",
                            "320.webp",
                            "640.jpg",
                            "640.webp",
                            "960.jpg",
                            "960.webp",
                            "1280.jpg",
                            "1280.webp");
            assertThat(seen(developed, 640).getWidth()).isEqualTo(640);
            assertThat(seen(developed, 640).getHeight()).isEqualTo(320);
            assertThat(file(developed, 640, "webp")).startsWith('R', 'I', 'F', 'F');
        }

        @Test
        void nothingLargerThanWhatWasSent() {
            var developed = develop(Snapshots.of("png", 500, 900));

            assertThat(lying().stream().map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("320.jpg", "320.webp", "500.jpg", "500.webp");
            assertThat(seen(developed, 320).getHeight()).isEqualTo(576);
        }

        /** Nothing that a picture says of where and by whom it was taken stays; which side is up is obeyed. */
        @Test
        void whatIsUprightAndSaysNothingOfItsOrigin() throws IOException {
            var developed = develop(Snapshots.withExif(800, 600, 6));

            assertThat(developed.width()).isEqualTo(600);
            assertThat(developed.height()).isEqualTo(800);
            assertThat(new java.awt.Color(seen(developed, 320).getRGB(160, 20)).getRed())
                    .isGreaterThan(150);
            assertThat(new java.awt.Color(seen(developed, 320).getRGB(160, 400)).getBlue())
                    .isGreaterThan(150);
            for (Path each : lying()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain(Snapshots.SECRET)
                        .doesNotContain("Exif");
            }
        }

        /** A picture that is a page, too, for whoever reads it so. */
        @Test
        void nothingOfWhatHangsOnItsEnd() throws IOException {
            byte[] picture = Snapshots.of("jpg", 400, 300);
            byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            byte[] both = Arrays.copyOf(picture, picture.length + script.length);
            System.arraycopy(script, 0, both, picture.length, script.length);

            develop(both);

            for (Path each : lying()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain("alert");
            }
        }

        @Test
        void whatIsThereOnASlowLine() {
            var noisy = develop(noise("png"));

            assertThat(file(noisy, 320, "webp").length).isLessThan(40_000);
            assertThat(file(develop(Snapshots.of("jpg", 1_600, 900)), 640, "webp").length)
                    .isLessThan(25_000);
        }

        /** Twice, on two nodes or after a crash: the first stays. */
        @Test
        void theSameFolderForTheSamePicture() throws IOException {
            byte[] sent = Snapshots.of("jpg", 400, 300);
            var first = develop(sent);
            byte[] before = file(first, 320, "webp");

            var second = develop(sent);

            assertThat(second).isEqualTo(first);
            assertThat(file(second, 320, "webp")).isEqualTo(before);
            assertThat(lying()).hasSize(4);
        }
    }

    @Test
    void whatWasBegunAndNeverFinishedIsSweptUp() throws IOException {
        Path begun = folder.begin();
        Files.writeString(begun.resolve("320.jpg"), "half");
        var developed = develop(Snapshots.of("jpg", 400, 300));
        Instant later = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1));

        assertThat(folder.before(later))
                .containsExactlyInAnyOrder(begun.getFileName().toString(), Picture.hash(developed.sha256()));
        folder.before(later).forEach(folder::delete);
        assertThat(lying()).isEmpty();
    }
}
