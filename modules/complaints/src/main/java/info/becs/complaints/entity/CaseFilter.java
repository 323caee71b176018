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
 * @param groups only those that one of these groups looks after
 * @param about field ({@code caseGroup}, {@code issue}, {@code product}, {@code district}) → its code
 * @param fields what the form, which is named then, lets officers filter by → its code
 * @param open only those that have not ended
 * @param due only those whose first clock ends then; what ends first comes first
 * @param answer only those in which words of the complainant wait
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
        Optional<Set<String>> groups,
        Map<String, String> about,
        Map<String, String> fields,
        boolean open,
        Optional<Due> due,
        boolean answer,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> words,
        Optional<Set<String>> among,
        Set<String> hidden) {

    /**
     * When the clock of a case that runs out first does so.
     *
     * @param from not before; empty for any time
     * @param until before this moment
     */
    public record Due(Optional<Instant> from, Instant until) {}

    /** All but these merchants' cases. */
    public static CaseFilter without(Set<String> hidden) {
        return new CaseFilter(
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hidden);
    }

    /** Of a form, and of what it lets officers filter by. */
    public CaseFilter ofForm(String id, Map<String, String> answers) {
        return new CaseFilter(
                status,
                nobody,
                assignee,
                Optional.of(id),
                merchant,
                groups,
                about,
                answers,
                open,
                due,
                answer,
                from,
                until,
                words,
                among,
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
                groups,
                about,
                fields,
                open,
                due,
                answer,
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
                groups,
                about,
                fields,
                open,
                due,
                answer,
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
                groups,
                about,
                fields,
                open,
                due,
                answer,
                from,
                until,
                words,
                among,
                hidden);
    }

    /** What nobody has of these groups. */
    public CaseFilter ofGroups(Set<String> codes) {
        return new CaseFilter(
                status,
                true,
                Optional.empty(),
                form,
                merchant,
                Optional.of(codes),
                about,
                fields,
                true,
                due,
                answer,
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
                groups,
                about,
                fields,
                true,
                due,
                answer,
                from,
                until,
                words,
                among,
                hidden);
    }

    public CaseFilter overdue(Instant now) {
        return due(new Due(Optional.empty(), now));
    }

    public CaseFilter due(Due span) {
        return new CaseFilter(
                status,
                nobody,
                assignee,
                form,
                merchant,
                groups,
                about,
                fields,
                open,
                Optional.of(span),
                answer,
                from,
                until,
                words,
                among,
                hidden);
    }

    public CaseFilter answered() {
        return new CaseFilter(
                status, nobody, assignee, form, merchant, groups, about, fields, open, due, true, from, until, words,
                among, hidden);
    }
}
