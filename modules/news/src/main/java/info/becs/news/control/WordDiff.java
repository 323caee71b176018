package info.becs.news.control;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import info.becs.news.entity.Difference;
import info.becs.news.entity.Difference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/*
 * Bounds
 *
 * Myers' algorithm takes as many steps as there are words times differences. Paragraphs are compared first, and only the
 * words of those that differ; where more than MOST words differ, or MOST_IN_ALL were looked at, the whole passage stands as
 * taken out and put in. So two texts of 200,000 characters without a common word cost milliseconds, not minutes.
 */
/** What differs between two texts, word by word. */
final class WordDiff {

    private static final int MOST = 6_000;
    private static final int MOST_IN_ALL = 20_000;

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Difference.Change change = Difference.Change.SAME;
    private boolean markup;
    private int budget = MOST_IN_ALL;

    private WordDiff() {}

    static Difference of(String field, String before, String after) {
        var diff = new WordDiff();
        diff.blocks(Words.blocks(Words.of(before)), Words.blocks(Words.of(after)));
        diff.end();
        return new Difference(field, List.copyOf(diff.parts));
    }

    private void blocks(List<List<String>> before, List<List<String>> after) {
        if (before.size() + after.size() > MOST) {
            words(joined(before), joined(after));
            return;
        }
        int i = 0;
        for (Step step : steps(before, after, block -> false)) {
            joined(before.subList(i, step.from)).forEach(word -> say(Difference.Change.SAME, word));
            words(joined(before.subList(step.from, step.to)), joined(after.subList(step.newFrom, step.newTo)));
            i = step.to;
        }
        joined(before.subList(i, before.size())).forEach(word -> say(Difference.Change.SAME, word));
    }

    private void words(List<String> before, List<String> after) {
        int size = before.size() + after.size();
        if (size > Math.min(MOST, budget)) {
            replaced(before, after);
            return;
        }
        budget -= size;
        int i = 0;
        for (Step step : steps(before, after, String::isBlank)) {
            before.subList(i, step.from).forEach(word -> say(Difference.Change.SAME, word));
            replaced(before.subList(step.from, step.to), after.subList(step.newFrom, step.newTo));
            i = step.to;
        }
        before.subList(i, before.size()).forEach(word -> say(Difference.Change.SAME, word));
    }

    private void replaced(List<String> before, List<String> after) {
        before.forEach(word -> say(Difference.Change.REMOVED, word));
        after.forEach(word -> say(Difference.Change.ADDED, word));
    }

    private void say(Difference.Change what, String word) {
        boolean tag = Words.isTag(word);
        if (what != change || tag != markup) {
            end();
            change = what;
            markup = tag;
        }
        run.append(tag ? word : Words.plain(word));
    }

    private void end() {
        if (!run.isEmpty()) {
            parts.add(new Part(change, markup, run.toString()));
            run.setLength(0);
        }
    }

    /**
     * From where to where one stands for the other. What lies side by side is one step, so that a changed paragraph is
     * compared with what it has become; and so are two words that changed with nothing but a space between them.
     */
    private static <T> List<Step> steps(List<T> before, List<T> after, Predicate<T> bridge) {
        var steps = new ArrayList<Step>();
        for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null)) {
            var step = new Step(change.startOriginal, change.endOriginal, change.startRevised, change.endRevised);
            Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (last != null
                    && step.from - last.to == step.newFrom - last.newTo
                    && before.subList(last.to, step.from).stream().allMatch(bridge)) {
                steps.set(steps.size() - 1, new Step(last.from, step.to, last.newFrom, step.newTo));
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private record Step(int from, int to, int newFrom, int newTo) {}

    private static List<String> joined(List<List<String>> blocks) {
        var words = new ArrayList<String>();
        blocks.forEach(words::addAll);
        return words;
    }
}
