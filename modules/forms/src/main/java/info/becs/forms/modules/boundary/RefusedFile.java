package info.becs.forms.modules.boundary;

import info.becs.spi.Problem;
import java.util.List;
import java.util.Locale;

/** A file in the folder of form modules that was not installed, and everything that is wrong with it. */
public record RefusedFile(String file, String reason, List<Mistake> mistakes) {

    /** One mistake: file and JSON pointer, and the cure. */
    public record Mistake(String place, String cure) {}

    public static RefusedFile of(String file, Problem problem, Locale locale) {
        var mistakes = problem.details().stream()
                .map(d -> new Mistake(d.pointer(), d.sentence().in(locale)))
                .toList();
        return new RefusedFile(file, problem.sentence().in(locale), mistakes);
    }
}
