package info.becs.complaints.control;

import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DossierProblem;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Sha256;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The exhibits that a dossier numbers: drawn into it where it is shown, or beside it in one file that is handed over. */
@ApplicationScoped
public class DossierBundle {

    private static final long MOST_BYTES = 60_000_000;
    private static final String INFECTED = "INFECTED";
    private static final String NOT_SCANNED = "NOT_SCANNED";
    private static final String CLEAN = "CLEAN";

    @Inject
    ThisModule self;

    /** The document with the safe picture of each exhibit in its place. */
    public String drawn(UUID submission, String document) {
        Map<String, Attached> files = files(submission);
        return ExhibitPages.PLACE.matcher(document).replaceAll(place -> {
            Optional<byte[]> picture = picture(submission, files.get(place.group(2)));
            return picture.map(jpeg -> "<img src=\"data:image/jpeg;base64,"
                            + Base64.getEncoder().encodeToString(jpeg) + "\"")
                    .orElseGet(() -> Matcher.quoteReplacement(place.group()));
        });
    }

    /**
     * Document, exhibits as they were handed in, their safe pictures where the document looks for them, and {@code manifest.txt} with the
     * SHA-256 of each, as {@code sha256sum -c} reads it. What is not handed out is named there and not in it: what malware was found
     * in, and what nobody has looked through yet where the operator wants that. What else nobody has looked through is named too.
     *
     * @param pdf the document as it is printed, where there is something to print it
     * @param unscanned whether it was said that the originals are wanted which nobody has looked through
     */
    public byte[] zip(UUID submission, String document, Optional<byte[]> pdf, boolean unscanned) {
        Map<Integer, Attached> numbered = exhibits(submission, document);
        if (numbered.values().stream().mapToLong(Attached::bytes).sum() > MOST_BYTES) {
            throw DossierProblem.tooLarge((int) (MOST_BYTES / 1_000_000));
        }
        var bundle = new Bundle();
        bundle.add("dossier.html", document.getBytes(StandardCharsets.UTF_8));
        pdf.ifPresent(printed -> bundle.add("dossier.pdf", printed));
        numbered.forEach((number, file) -> {
            String name = "exhibits/" + ExhibitPages.entry(number, file);
            if (reading().handsOut(file)) {
                bundle.add(name, original(submission, file, unscanned));
            }
            bundle.say(name, reading().handsOut(file), file.scan());
            picture(submission, file)
                    .ifPresent(jpeg -> bundle.add("pictures/" + ExhibitPages.two(number) + ".jpg", jpeg));
        });
        return bundle.closed();
    }

    /** Whether an exhibit goes into the zip that nobody has looked through for malware. */
    public boolean isUnscanned(UUID submission, String document) {
        return exhibits(submission, document).values().stream()
                .anyMatch(file -> file.scan().equals(NOT_SCANNED) && reading().handsOut(file));
    }

    private Map<Integer, Attached> exhibits(UUID submission, String document) {
        Map<String, Attached> files = files(submission);
        Map<Integer, Attached> numbered = new LinkedHashMap<>();
        ExhibitPages.NUMBERED
                .matcher(document)
                .results()
                .forEach(each -> Optional.ofNullable(files.get(each.group(2)))
                        .ifPresent(file -> numbered.put(Integer.parseInt(each.group(1)), file)));
        return numbered;
    }

    private byte[] original(UUID submission, Attached file, boolean unscanned) {
        byte[] content = reading()
                .original(submission, file.id(), unscanned)
                .map(DossierBundle::whole)
                .orElseThrow(DossierProblem::fileNotFound);
        if (!Sha256.of(content).equals(file.sha256())) {
            throw DossierProblem.changed();
        }
        return content;
    }

    /** None of what is gone, is no picture, or had malware in it. */
    private Optional<byte[]> picture(UUID submission, Attached file) {
        return file == null || !file.picture() || file.scan().equals(INFECTED)
                ? Optional.empty()
                : reading().content(submission, file.id(), true).map(DossierBundle::whole);
    }

    private static byte[] whole(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Attached> files(UUID submission) {
        return reading().files(submission).stream().collect(Collectors.toMap(Attached::id, Function.identity()));
    }

    private SubmissionReading reading() {
        return self.platform().find(SubmissionReading.class).orElseThrow(CaseProblem::submissionsAbsent);
    }

    /** A zip that writes its own manifest. */
    private static final class Bundle {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        private final StringBuilder manifest = new StringBuilder();

        void add(String name, byte[] content) {
            write(name, content);
            manifest.append(Sha256.of(content)).append("  ").append(name).append('\n');
        }

        /** What its hash does not tell of an exhibit. */
        void say(String name, boolean isIncluded, String scan) {
            if (!scan.equals(CLEAN)) {
                manifest.append("# ")
                        .append(name)
                        .append(
                                scan.equals(INFECTED)
                                        ? ": malware was found in it"
                                        : ": not looked through for malware")
                        .append(isIncluded ? "\n" : ", not included\n");
            }
        }

        byte[] closed() {
            write("manifest.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }

        private void write(String name, byte[] content) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
