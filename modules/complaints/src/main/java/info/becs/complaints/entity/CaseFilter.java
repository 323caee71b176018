package info.becs.complaints.entity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

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
     * @param until before this moment; empty for any time
     */
    public record Due(Optional<Instant> from, Optional<Instant> until) {

        /** All that is open: a clock runs for each. */
        public static final Due ANY = new Due(Optional.empty(), Optional.empty());
    }

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
        return but(it -> {
            it.form = Optional.of(id);
            it.fields = answers;
        });
    }

    /** A number, however it is typed; also what has no letter and no digit, which no case is called. */
    public boolean asksForNumber() {
        return words.filter(said ->
                        CaseNumber.read(said).isPresent() || Claim.folded(said).isEmpty())
                .isPresent();
    }

    /** Asked for the groups of somebody who is in none: there are no such cases. */
    public boolean isOfNoGroup() {
        return groups.filter(Set::isEmpty).isPresent();
    }

    /** Cases of these submissions alone, whatever the words were. */
    public CaseFilter among(Set<String> submissions) {
        return but(it -> {
            it.words = Optional.empty();
            it.among = Optional.of(submissions);
        });
    }

    /** Only what was there at this moment. */
    public CaseFilter before(Instant moment) {
        return but(it -> it.until = Optional.of(until.filter(moment::isAfter).orElse(moment)));
    }

    /** What somebody has to work on. */
    public CaseFilter openOf(String person) {
        return but(it -> {
            it.open = true;
            it.nobody = false;
            it.assignee = Optional.of(person);
        });
    }

    public CaseFilter ofStatus(String code) {
        return but(it -> it.status = Optional.of(code));
    }

    /** What nobody has of these groups. */
    public CaseFilter ofGroups(Set<String> codes) {
        return but(it -> {
            it.ofNobody();
            it.groups = Optional.of(codes);
        });
    }

    public CaseFilter ofNobody() {
        return but(Draft::ofNobody);
    }

    public CaseFilter overdue(Instant now) {
        return due(new Due(Optional.empty(), Optional.of(now)));
    }

    public CaseFilter due(Due span) {
        return but(it -> it.due = Optional.of(span));
    }

    public CaseFilter answered() {
        return but(it -> it.answer = true);
    }

    /** The same otherwise. */
    private CaseFilter but(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /** A filter while something in it is made another. */
    private static final class Draft {
        private final CaseFilter of;
        private Optional<String> status;
        private boolean nobody;
        private Optional<String> assignee;
        private Optional<String> form;
        private Optional<Set<String>> groups;
        private Map<String, String> fields;
        private boolean open;
        private Optional<Due> due;
        private boolean answer;
        private Optional<Instant> until;
        private Optional<String> words;
        private Optional<Set<String>> among;

        private Draft(CaseFilter of) {
            this.of = of;
            status = of.status;
            nobody = of.nobody;
            assignee = of.assignee;
            form = of.form;
            groups = of.groups;
            fields = of.fields;
            open = of.open;
            due = of.due;
            answer = of.answer;
            until = of.until;
            words = of.words;
            among = of.among;
        }

        private void ofNobody() {
            nobody = true;
            assignee = Optional.empty();
            open = true;
        }

        private CaseFilter filter() {
            return new CaseFilter(
                    status,
                    nobody,
                    assignee,
                    form,
                    of.merchant,
                    groups,
                    of.about,
                    fields,
                    open,
                    due,
                    answer,
                    of.from,
                    until,
                    words,
                    among,
                    of.hidden);
        }
    }
}
