package info.becs.forms.modules.control;

import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.Sentences;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.definition.control.Place;
import info.becs.forms.definition.control.Refusals;
import info.becs.forms.definition.entity.Form;
import info.becs.spi.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * The test cases that a form module brings along: answers, and which rules they break where.
 *
 * <p>A module whose own cases do not come out as it says is not installed. At least one must pass and one must fail:
 * a form that lets everything or nothing through is a mistake.
 */
final class Samples {

    private static final BoundedJson JSON = new BoundedJson(300_000, 20_000, 12);

    private final Form form;
    private final Refusals refusals;
    private int passing;
    private int failing;

    private Samples(Form form, Refusals refusals) {
        this.form = form;
        this.refusals = refusals;
    }

    /** @param files texts by file name, {@code samples/…json} */
    static void run(Form form, Map<String, String> files) {
        var refusals = new Refusals();
        run(form, "", files, refusals);
        refusals.check();
    }

    /** @param files texts by whole path, within this folder */
    static void run(Form form, String folder, Map<String, String> files, Refusals refusals) {
        var samples = new Samples(form, refusals);
        files.forEach(samples::run);
        if (samples.passing == 0 || samples.failing == 0) {
            refusals.refuse(
                    folder + "samples",
                    "",
                    Text.of(
                            "অন্তত একটি নমুনা পাস আর একটি ফেল করতে হবে।",
                            "Add samples: at least one that passes and one that fails."));
        }
    }

    private void run(String file, String text) {
        try {
            run(Place.root(file, JSON.read(text), refusals));
        } catch (JacksonException e) {
            refusals.refuse(file, "", Text.of("JSON পড়া যায়নি।", "The JSON cannot be read."));
        }
    }

    private void run(Place sample) {
        sample.only("what", "today", "answers", "errors");
        sample.require("what").text(200);
        Place answers = sample.require("answers");
        if (!answers.value().isObject()) {
            answers.refuse(Text.of("এখানে একটি { } দরকার।", "An object { } belongs here."));
            return;
        }
        Verdict verdict = Examination.of(form, answers.value(), today(sample.require("today")));
        List<Place> errors = sample.require("errors").items(200);
        errors.forEach(e -> e.only("pointer", "rule", "bn", "en"));
        Set<String> expected = errors.stream().map(Samples::line).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found =
                verdict.breaches().stream().map(Samples::line).collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(found)) {
            sample.refuse(Text.of("আশা করা ফল {0}, পাওয়া গেছে {1}।", "Expected {0}, but found {1}.")
                    .with(expected, found));
        } else {
            errors.forEach(e -> sentences(e, verdict));
        }
        passing += expected.isEmpty() ? 1 : 0;
        failing += expected.isEmpty() ? 0 : 1;
    }

    /** What the sender would read, where the case says it. */
    private void sentences(Place error, Verdict verdict) {
        Text read = verdict.breaches().stream()
                .filter(b -> line(b).equals(line(error)))
                .findFirst()
                .map(b -> Sentences.of(form, b))
                .orElseThrow();
        error.find("bn").ifPresent(said -> sentence(said, read.bn()));
        error.find("en").ifPresent(said -> sentence(said, read.en()));
    }

    private static void sentence(Place said, String read) {
        String expected = said.text(1_000);
        if (!expected.isEmpty() && !expected.equals(read)) {
            said.refuse(Text.of("আশা করা কথা \"{0}\", পড়া যাবে \"{1}\"।", "Expected \"{0}\", but people read \"{1}\".")
                    .with(expected, read));
        }
    }

    private static String line(Place error) {
        return error.require("pointer").text(200) + " " + error.require("rule").text(60);
    }

    private static String line(Breach breach) {
        return breach.pointer() + " " + breach.rule();
    }

    private static LocalDate today(Place place) {
        try {
            return LocalDate.parse(place.text(10));
        } catch (DateTimeParseException e) {
            place.refuse(Text.of("তারিখ দরকার, যেমন 2026-01-15।", "A date belongs here, for example 2026-01-15."));
            return LocalDate.EPOCH;
        }
    }
}
