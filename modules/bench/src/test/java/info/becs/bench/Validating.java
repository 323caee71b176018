package info.becs.bench;

import static info.becs.bench.report.Words.whole;

import info.becs.bench.report.Markdown;
import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.definition.control.FormReader;
import info.becs.forms.definition.entity.Form;
import info.becs.testkit.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What it takes to examine a complaint, from its bytes to the verdict, on one thread and without a server. */
final class Validating {

    private static final Path MODULE = Tree.root().resolve("modules/form-modules/complaint-ecommerce");
    private static final List<String> SAMPLES =
            List.of("passes-short.json", "passes-full.json", "fails-empty.json", "fails-too-many-orders.json");
    private static final int WARM = 30_000;
    private static final int COUNTED = 50_000;
    private static final double LIMIT = 50;

    private final LocalDate today = LocalDate.now();

    void measure(Markdown report) throws IOException {
        Form form = FormReader.read(files());
        report.columns("a complaint is examined", "answers, bytes", "median µs", "99 of 100 within µs");
        for (String sample : SAMPLES) {
            String answers = JsonMapper.shared()
                    .readTree(Files.readString(MODULE.resolve("samples").resolve(sample)))
                    .get("answers")
                    .toString();
            long[] nanos = measured(form, answers);
            double median = nanos[COUNTED / 2] / 1e3;
            report.row(
                    sample,
                    whole(answers.length()),
                    String.format("%.1f%s", median, sample.startsWith("passes") && median > LIMIT ? " **missed**" : ""),
                    whole(nanos[COUNTED / 100 * 99] / 1e3));
        }
    }

    private long[] measured(Form form, String answers) {
        var nanos = new long[COUNTED];
        for (int i = -WARM; i < COUNTED; i++) {
            long begin = System.nanoTime();
            Examination.of(form, GivenAnswers.read(answers), today).isAccepted();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        return nanos;
    }

    /** Texts by file name. */
    private static TreeMap<String, String> files() throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(MODULE)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(MODULE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
