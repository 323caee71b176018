package info.becs.complaints.samples.entity;

import info.becs.complaints.entity.Answer;
import info.becs.complaints.entity.Outcome;
import info.becs.complaints.entity.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that happens to a sample case; what it is stands in {@code what}, words to it in {@code words}.
 *
 * @param at so many days after the complaint came, and when on that day: {@code 3d 11:20}
 * @param what a step by its status, or {@code claim}, {@code message}, {@code note}, {@code hold}, {@code verified}, {@code dossier}
 * @param by {@code complainant}; otherwise it is whoever works the case
 * @param officer another one, counted from 1
 * @param kind of an outcome
 * @param on for which day money is promised or on which it came: so many days after
 */
public record SampleEvent(
        String at,
        String what,
        String by,
        Integer officer,
        Map<String, String> words,
        String reason,
        String kind,
        String proof,
        String saidBy,
        String response,
        String authority,
        String reference,
        Integer on) {

    public boolean isByComplainant() {
        return "complainant".equals(by);
    }

    public int days() {
        return Integer.parseInt(at.substring(0, at.indexOf('d')));
    }

    public LocalTime time() {
        return LocalTime.parse(at.substring(at.indexOf(' ') + 1));
    }

    public String words(String language) {
        return words == null ? "" : words.get(language == null ? "bn" : language);
    }

    /** @param money what comes back of what was claimed, in poisha */
    public Step step(String language, LocalDate day, Optional<Long> money) {
        Optional<LocalDate> moneyDay = Optional.ofNullable(on).map(day::plusDays);
        boolean agreed = what.equals("confirmed") && money.isPresent();
        boolean told = kind != null || agreed;
        Optional<Long> amount = moneyDay.isPresent() || agreed ? money : Optional.empty();
        return new Step(
                what,
                plain(reason),
                words(language),
                told
                        ? Optional.of(new Outcome(plain(kind), amount, moneyDay, plain(proof), plain(saidBy)))
                        : Optional.empty(),
                plain(authority),
                plain(reference),
                "",
                what.equals("merchant-answered")
                        ? Optional.of(new Answer(amount, moneyDay, plain(proof), plain(response)))
                        : Optional.empty());
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
