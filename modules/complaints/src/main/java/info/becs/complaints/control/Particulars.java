package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.complaints.entity.Given;
import info.becs.complaints.entity.Making;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionParticulars;
import info.becs.spi.forms.SubmissionParticulars.Asked;
import info.becs.spi.forms.SubmissionReading.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/*
 * Where they are kept
 *
 * What was handed in is never changed. What is given later is an event of the case: which fields, in the open, so that nothing
 * is opened to see what is missing; what they say, sealed as all words are, and gone with the submission. Of a field that is given again
 * the last word counts.
 */
/** Answers that an authority needs and that were given after the complaint, by the complainant or by an officer whom they told. */
@ApplicationScoped
public class Particulars {

    private static final String FIELDS = "fields";
    private static final Text BY_COMPLAINANT =
            Text.of("{0} তারিখে অভিযোগকারী যোগ করেছেন", "added on {0} by the complainant");
    private static final Text BY_OFFICER = Text.of(
            "{0} তারিখে সেলের কর্মী যোগ করেছেন; বলেছেন: {1}",
            "added on {0} by an officer of the cell, as told by: {1}");

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    @Inject
    CaseWords words;

    @Inject
    AnswerLetters letters;

    @Inject
    Notices notices;

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    /** Which were given, without opening any. */
    public static Set<String> fields(List<CaseEvent> history) {
        return history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.PARTICULARS)
                .flatMap(event -> List.of(event.facts().get(FIELDS).split(" ")).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields of the form that would do for what is missing. */
    public List<Asked> asked(Case found, List<DossierRule.Need> missing) {
        return missing.isEmpty()
                ? List.of()
                : form().asked(
                                submission(found),
                                missing.stream()
                                        .flatMap(need -> need.any().stream())
                                        .toList());
    }

    /**
     * Once for each request; the case is this transaction's alone, or whoever overtakes it is refused by the version.
     *
     * @param allowed fields that may be given
     * @param saidBy who told an officer; empty where the complainant writes it
     */
    public void give(
            Case found,
            Map<String, String> answers,
            Collection<String> allowed,
            Set<String> required,
            Actor by,
            String saidBy,
            Optional<String> request) {
        erased.refuse(found);
        List<String> others = answers.keySet().stream()
                .filter(field -> !allowed.contains(field))
                .toList();
        if (!others.isEmpty()) {
            throw DossierProblem.notAskedFor(others);
        }
        Map<String, String> right = form().checked(submission(found), answers, required);
        if (right.isEmpty()) {
            throw DossierProblem.nothingGiven();
        }
        Making making = steps.making(by, request);
        CaseEvent given = found.append(
                CaseEvent.Kind.PARTICULARS,
                making,
                Map.of(FIELDS, String.join(" ", right.keySet())),
                words.seal(found, making.id(), new Given(right, saidBy).json()));
        cases.add(given);
        found.turnClocks(rules.casework(), calendar.days(), given);
        cases.save();
        letters.tell(found, given);
        if (by.kind() == Actor.Kind.OFFICER) {
            notices.news(found);
        }
    }

    /** Whether these are the answers that were given then; of what is forgotten nobody knows any more. */
    boolean says(Case found, CaseEvent event, Map<String, String> answers) {
        return words.open(found, event)
                .map(Given::read)
                .map(given -> given.answers().equals(form().checked(submission(found), answers, Set.of())))
                .orElse(true);
    }

    /** What each field says, with the day and who added it; none of what is forgotten. */
    public Map<String, Row> told(Case found, List<CaseEvent> history, Locale locale) {
        var told = new LinkedHashMap<String, Row>();
        history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.PARTICULARS)
                .forEach(event -> told.putAll(told(found, event, locale)));
        return told;
    }

    private Map<String, Row> told(Case found, CaseEvent event, Locale locale) {
        return words.open(found, event)
                .map(Given::read)
                .map(given -> {
                    var rows = new LinkedHashMap<String, Row>();
                    form().read(submission(found), given.answers(), locale)
                            .forEach((field, row) -> rows.put(
                                    field, new Row(row.label(), marked(row.value(), event, given.saidBy(), locale))));
                    return rows;
                })
                .orElseGet(LinkedHashMap::new);
    }

    private static String marked(String value, CaseEvent event, String saidBy, Locale locale) {
        String day = Bangla.date(event.madeAt(), locale);
        Text mark = event.maker() == Actor.Kind.COMPLAINANT ? BY_COMPLAINANT.with(day) : BY_OFFICER.with(day, saidBy);
        return value + "\n(" + mark.in(locale) + ")";
    }

    /** The same in lines, for the history; empty where it is forgotten. */
    public Optional<String> text(Case found, CaseEvent event, Locale locale) {
        return Optional.of(told(found, event, locale).values())
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream()
                        .map(row -> row.label() + ": " + row.value())
                        .collect(Collectors.joining("\n")));
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }

    private SubmissionParticulars form() {
        return self.platform().find(SubmissionParticulars.class).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
