package info.becs.membership.entity;

import java.time.LocalDate;
import java.util.List;

/**
 * How long somebody is a member by their terms.
 *
 * @param joinedOn first day of all; null where there is no term
 * @param startOn first day since they were none
 * @param endOn last day; null for life
 */
record Stretch(LocalDate joinedOn, LocalDate startOn, LocalDate endOn) {

    /** @param terms in their order; those of a merge may lie over each other, then the last day of all counts */
    static Stretch of(List<Term> terms) {
        LocalDate joined = terms.stream().findFirst().map(Term::start).orElse(null);
        LocalDate start = terms.stream()
                .filter(term -> term.kind() != Term.Kind.RENEWAL)
                .reduce((one, next) -> next)
                .map(Term::start)
                .orElse(joined);
        boolean isForLife = terms.stream().anyMatch(term -> term.end().isEmpty());
        LocalDate end = terms.stream()
                .flatMap(term -> term.end().stream())
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Stretch(joined, start, isForLife ? null : end);
    }
}
