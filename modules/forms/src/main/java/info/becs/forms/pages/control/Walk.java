package info.becs.forms.pages.control;

import info.becs.forms.answers.control.Examination;
import info.becs.forms.answers.control.TypedAnswers;
import info.becs.forms.answers.entity.Breach;
import info.becs.forms.answers.entity.Meant;
import info.becs.forms.answers.entity.Verdict;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.pages.entity.Progress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One person's way through one form: which pages there are for them, what is wrong on which, where to go next.
 *
 * <p>Pages are counted from 0 over all pages of the form, shown or not, so that their addresses do not move.
 */
public record Walk(Form form, Progress progress, Meant meant, Verdict verdict) {

    public static Walk of(Form form, Progress progress, LocalDate today) {
        Meant meant = TypedAnswers.of(form, progress.typed());
        return new Walk(form, progress, meant, Examination.of(form, meant.answers(), today));
    }

    public boolean isShown(int page) {
        return page >= 0
                && page < form.pages().size()
                && form.pages().get(page).shown().holds(verdict.answers());
    }

    /** Numbers of the pages that there are with these answers. */
    public List<Integer> shown() {
        return IntStream.range(0, form.pages().size())
                .filter(this::isShown)
                .boxed()
                .toList();
    }

    /** In the order in which the fields stand on the page. */
    public List<Breach> breaches(int page) {
        List<String> places = form.pages().get(page).places();
        return verdict.breaches().stream()
                .filter(b -> place(places, b) < places.size())
                .sorted(Comparator.comparing(b -> place(places, b)))
                .toList();
    }

    private static int place(List<String> places, Breach breach) {
        int place = 0;
        while (place < places.size() && !Page.isAtOrIn(breach.pointer(), places.get(place))) {
            place++;
        }
        return place;
    }

    public boolean isTried(int page) {
        return progress.tried().contains(page);
    }

    public OptionalInt before(int page) {
        return shown().stream().mapToInt(p -> p).filter(p -> p < page).max();
    }

    public OptionalInt after(int page) {
        return shown().stream().mapToInt(p -> p).filter(p -> p > page).min();
    }

    /** The first page that was not yet filled in, or was and needs mending; none when all is ready to be handed in. */
    public OptionalInt unfinished() {
        return shown().stream()
                .mapToInt(p -> p)
                .filter(p -> !isTried(p) || !breaches(p).isEmpty())
                .findFirst();
    }
}
