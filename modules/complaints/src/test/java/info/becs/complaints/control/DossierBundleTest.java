package info.becs.complaints.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import info.becs.complaints.control.DossierContent.Exhibit;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Sha256;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.testkit.fakes.FakePlatform;
import info.becs.testkit.fakes.FakeReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** C19 */
class DossierBundleTest {

    private static final byte[] BILL = {1, 2, 3};
    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8};
    private static final Instant THEN = Instant.parse("2026-11-20T10:00:00Z");

    private final UUID submission = UUID.randomUUID();
    private final FakeReading reading = new FakeReading();
    private final DossierBundle bundle = new DossierBundle();

    DossierBundleTest() {
        Platform platform = new FakePlatform().with("forms", SubmissionReading.class, reading);
        bundle.self = new ThisModule() {
            @Override
            public Platform platform() {
                return platform;
            }
        };
    }

    private static Attached file(String id, String name, String sha256, long bytes, String scan) {
        return new Attached(id, name, "image/jpeg", bytes, sha256, true, THEN, scan, true);
    }

    private static String document(Attached... files) {
        var exhibits = Stream.of(files).map(file -> new Exhibit("", file)).toList();
        return "<html>" + ExhibitPages.of(exhibits, exhibits) + "</html>";
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void picturesAreDrawnWhereTheyBelong() {
        Attached bill = file("a", "bill.jpg", Sha256.of(BILL), 3, "CLEAN");
        reading.brings(submission, bill, BILL, PICTURE);

        assertThat(bundle.drawn(submission, document(bill)))
                .contains("<img src=\"data:image/jpeg;base64,/9g=\"")
                .doesNotContain("pictures/");
        assertThat(bundle.drawn(UUID.randomUUID(), document(bill))).contains("pictures/01.jpg");
    }

    /** Files that came after the dossier was made are not in it. */
    @Test
    void theBundleHoldsWhatTheDocumentNumbers() throws IOException {
        Attached bill = file("a", "bill.jpg", Sha256.of(BILL), 3, "CLEAN");
        Attached later = file("b", "later.jpg", Sha256.of(BILL), 3, "CLEAN");
        reading.brings(submission, later, BILL, PICTURE).brings(submission, bill, BILL, PICTURE);
        String document = document(bill);

        Map<String, String> files = unzipped(bundle.zip(submission, document, Optional.of(PICTURE), false));

        assertThat(files.keySet())
                .containsExactly(
                        "dossier.html", "dossier.pdf", "exhibits/01-bill.jpg", "pictures/01.jpg", "manifest.txt");
        assertThat(files.get("manifest.txt"))
                .isEqualTo(Sha256.of(document) + "  dossier.html\n" + Sha256.of(PICTURE) + "  dossier.pdf\n"
                        + Sha256.of(BILL) + "  exhibits/01-bill.jpg\n" + Sha256.of(PICTURE) + "  pictures/01.jpg\n");
    }

    @Test
    void malwareIsNamedAndNotHandedOver() throws IOException {
        Attached evil = file("a", "evil.jpg", Sha256.of(BILL), 3, "INFECTED");
        reading.brings(submission, evil, BILL, PICTURE);

        Map<String, String> files = unzipped(bundle.zip(submission, document(evil), Optional.empty(), false));

        assertThat(files.keySet()).containsExactly("dossier.html", "manifest.txt");
        assertThat(files.get("manifest.txt")).contains("# exhibits/01-evil.jpg: malware");
        assertThat(bundle.drawn(submission, document(evil))).doesNotContain("base64");
    }

    @Test
    void whatNobodyHasLookedThroughIsNamedAndKeptBackWhereTheOperatorWantsIt() throws IOException {
        Attached bill = file("a", "bill.jpg", Sha256.of(BILL), 3, "NOT_SCANNED");
        reading.brings(submission, bill, BILL, PICTURE);

        assertThat(refusal(bill)).isEqualTo("fake.file.unscanned");
        Map<String, String> files = unzipped(bundle.zip(submission, document(bill), Optional.empty(), true));

        assertThat(files).containsKey("exhibits/01-bill.jpg");
        assertThat(files.get("manifest.txt")).contains("# exhibits/01-bill.jpg: not looked through for malware\n");
        assertThat(bundle.isUnscanned(submission, document(bill))).isTrue();

        reading.keepingUnscannedBack();
        files = unzipped(bundle.zip(submission, document(bill), Optional.empty(), false));

        assertThat(files.keySet()).containsExactly("dossier.html", "pictures/01.jpg", "manifest.txt");
        assertThat(files.get("manifest.txt")).contains("not looked through for malware, not included\n");
        assertThat(bundle.isUnscanned(submission, document(bill))).isFalse();
    }

    @Test
    void whatIsNotWhatItWasOrTooMuchIsRefused() {
        Attached other = file("a", "a.jpg", "ab".repeat(32), 3, "CLEAN");
        Attached large = file("b", "b.jpg", Sha256.of(BILL), 60_000_001, "CLEAN");
        reading.brings(submission, other, BILL, PICTURE).brings(submission, large, BILL, PICTURE);

        assertThat(List.of(refusal(other), refusal(large)))
                .containsExactly("complaints.dossier.changed", "complaints.dossier.too-large");
    }

    private String refusal(Attached file) {
        return catchThrowableOfType(
                        Problem.class, () -> bundle.zip(submission, document(file), Optional.empty(), false))
                .code();
    }
}
