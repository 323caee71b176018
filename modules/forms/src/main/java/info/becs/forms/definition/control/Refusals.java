package info.becs.forms.definition.control;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form module: each with its file, its JSON pointer and the cure. */
public final class Refusals {

    private static final int MOST = 50;
    private static final String CODE = "forms.form-module.broken";

    private final List<Problem.Detail> details = new ArrayList<>();

    /** The same twice, in what several forms share, is told once. */
    public void refuse(String file, String pointer, Text cure) {
        var detail = new Problem.Detail(file + "#" + pointer, CODE, cure);
        if (details.size() < MOST && !details.contains(detail)) {
            details.add(detail);
        }
    }

    public boolean isEmpty() {
        return details.isEmpty();
    }

    /** Goes on only if nothing was refused. */
    public void check() {
        if (details.isEmpty()) {
            return;
        }
        Problem problem = Problem.invalid(
                CODE,
                Text.of(
                                "ফরম-মডিউলটি বসানো যায়নি: {0}",
                                "This form module is not installed: {0} Mend it and put it in place again; nothing was"
                                        + " changed.")
                        .with(first()));
        for (Problem.Detail each : details) {
            problem = problem.detail(each.pointer(), each.code(), each.sentence());
        }
        throw problem;
    }

    private Text first() {
        Problem.Detail detail = details.get(0);
        String more = details.size() > 1 ? " (+" + (details.size() - 1) + ")" : "";
        return Text.of(
                detail.pointer() + ": " + detail.sentence().bn() + more,
                detail.pointer() + ": " + detail.sentence().en() + more);
    }
}
