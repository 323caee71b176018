package info.becs.complaints.control;

import info.becs.complaints.entity.DossierProblem;
import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/*
 * A browser on the server
 *
 * Java's own PDF libraries break Bangla conjuncts, a browser does not. It is given a file of ours without a script, no
 * network, a folder of its own that is gone afterwards, and thirty seconds. Its arguments name that folder and nothing else.
 */
/** Prints HTML as PDF by the Chromium of this machine, where there is one. */
@ApplicationScoped
public class ChromiumPdf {

    private static final Logger LOG = System.getLogger(ChromiumPdf.class.getName());
    private static final String AUTO = "auto";
    private static final String OFF = "off";
    private static final Setting CHROMIUM = Setting.text(
            "complaints.chromium",
            AUTO,
            Text.of(
                    "নথির পিডিএফ যে ক্রোমিয়াম দিয়ে হয়: auto, off বা তার পথ",
                    "The Chromium that prints dossiers as PDF: auto, off or its path"));
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final int SECONDS = 30;
    private static final int AT_ONCE = 2;
    private static final long LARGEST = 20_000_000;

    @Inject
    Settings settings;

    private final Semaphore places = new Semaphore(AT_ONCE);

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(CHROMIUM);
    }

    public boolean isThere() {
        return browser().isPresent();
    }

    private Optional<Path> browser() {
        String asked = settings.text(CHROMIUM).trim();
        if (asked.equals(OFF)) {
            return Optional.empty();
        }
        return (asked.equals(AUTO) ? found() : Stream.of(Path.of(asked)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> found() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator))
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)));
    }

    public byte[] print(String html) {
        Path browser = browser().orElseThrow(DossierProblem::noBrowser);
        try {
            if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw DossierProblem.notPrinted();
            }
            try {
                return printed(browser, html);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DossierProblem.notPrinted();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "A dossier could not be printed: {0}",
                    e.getClass().getName());
            throw DossierProblem.notPrinted();
        }
    }

    private static byte[] printed(Path browser, String html) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dossier-");
        try {
            Path page = Files.writeString(folder.resolve("page.html"), html);
            Path pdf = folder.resolve("page.pdf");
            Process process = new ProcessBuilder(arguments(browser, folder, page, pdf))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            end(process);
            if (!ended || !Files.exists(pdf) || Files.size(pdf) == 0 || Files.size(pdf) > LARGEST) {
                LOG.log(Level.WARNING, "A dossier could not be printed: the browser {0}", ended ? "made none" : "hung");
                throw DossierProblem.notPrinted();
            }
            return Files.readAllBytes(pdf);
        } finally {
            remove(folder);
        }
    }

    private static List<String> arguments(Path browser, Path folder, Path page, Path pdf) {
        var arguments = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--disable-background-networking",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString()));
        if (System.getProperty("user.name", "").equals("root")) {
            // Chromium refuses to start as root with its sandbox.
            arguments.add(1, "--no-sandbox");
        }
        return arguments;
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor(5, TimeUnit.SECONDS);
    }

    /** A browser that has just ended may still write for a moment: what is left then is looked for again. */
    private static void remove(Path folder) {
        for (int turn = 0; turn < 3 && Files.exists(folder); turn++) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException e) {
                LOG.log(Level.DEBUG, "Cleared again", e);
            }
        }
        if (Files.exists(folder)) {
            LOG.log(Level.WARNING, "A folder of a dossier is left in the temporary files");
        }
    }
}
