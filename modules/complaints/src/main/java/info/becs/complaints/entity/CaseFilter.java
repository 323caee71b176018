package info.becs.complaints.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases of the queue somebody wants to see.
 *
 * @param nobody only those that nobody has; goes before {@code assignee}
 * @param merchant {@linkplain Claim#folded its key}
 * @param about field ({@code caseGroup}, {@code issue}, {@code product}, {@code district}) → its code
 * @param open only those that have not ended
 * @param overdueAt only those whose clock had run out at this moment
 * @param until before this moment
 * @param words a number of a case, or words of a merchant's name
 * @param among only cases of these submissions
 * @param hidden keys of merchants whose cases are nobody's business here
 */
public record CaseFilter(
        Optional<String> status,
        boolean nobody,
        Optional<String> assignee,
        Optional<String> form,
        Optional<String> merchant,
        Map<String, String> about,
        boolean open,
        Optional<Instant> overdueAt,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> words,
        Optional<Set<String>> among,
        Set<String> hidden) {

    /** All but these merchants' cases. */
    public static CaseFilter without(Set<String> hidden) {
        return new CaseFilter(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hidden);
    }

    /** A number, however it is typed; also what has no letter and no digit, which no case is called. */
    public boolean asksForNumber() {
        return words.filter(said ->
                        CaseNumber.read(said).isPresent() || Claim.folded(said).isEmpty())
                .isPresent();
    }

    /** Cases of these submissions alone, whatever the words were. */
    public CaseFilter among(Set<String> submissions) {
        return new CaseFilter(
                status,
                nobody,
                assignee,
                form,
                merchant,
                about,
                open,
                overdueAt,
                from,
                until,
                Optional.empty(),
                Optional.of(submissions),
                hidden);
    }

    /** Only what was there at this moment. */
    public CaseFilter before(Instant moment) {
        Instant end = until.filter(moment::isAfter).orElse(moment);
        return new CaseFilter(
                status,
                nobody,
                assignee,
                form,
                merchant,
                about,
                open,
                overdueAt,
                from,
                Optional.of(end),
                words,
                among,
                hidden);
    }

    public CaseFilter of(String person) {
        return new CaseFilter(
                status,
                false,
                Optional.of(person),
                form,
                merchant,
                about,
                open,
                overdueAt,
                from,
                until,
                words,
                among,
                hidden);
    }

    public CaseFilter ofNobody() {
        return new CaseFilter(
                status,
                true,
                Optional.empty(),
                form,
                merchant,
                about,
                true,
                overdueAt,
                from,
                until,
                words,
                among,
                hidden);
    }

    public CaseFilter overdue(Instant now) {
        return new CaseFilter(
                status,
                nobody,
                assignee,
                form,
                merchant,
                about,
                open,
                Optional.of(now),
                from,
                until,
                words,
                among,
                hidden);
    }
}
