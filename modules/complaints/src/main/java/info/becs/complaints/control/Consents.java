package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.ConsentRule;
import info.becs.complaints.entity.ConsentState;
import info.becs.complaints.entity.Making;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What a complainant agrees to at this moment: what the answers say, and what they have changed since. */
@ApplicationScoped
public class Consents {

    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);
    private static final String GIVEN = "given";
    private static final String WITHDRAWN = "withdrawn";

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    @Inject
    AnswerLetters letters;

    @Inject
    ThisModule self;

    /** Those for which the form or the rules themselves ask, in the order of the rules; none where the answers are gone. */
    public List<ConsentState> of(Case found, List<CaseEvent> history) {
        JsonNode answers = answers(found);
        return answers.isMissingNode()
                ? List.of()
                : rules.casework().dossiers().consents().stream()
                        .filter(rule -> words(found, rule).isPresent())
                        .map(rule -> state(rule, answers, history))
                        .toList();
    }

    /** To which text somebody agrees who gives it now. */
    public Optional<Text> words(Case found, ConsentRule rule) {
        return words(found, rule, rule.version());
    }

    /** To which text somebody has agreed. */
    public Optional<Text> words(Case found, ConsentRule rule, String version) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.label(found.form(), rule.field(), version))
                .or(() -> rule.words().filter(said -> version.equals(rule.version())));
    }

    /** A refusal where one of these fields holds none at this moment. */
    public void require(Case found, Collection<String> fields) {
        if (!agreed(found, fields)) {
            throw CaseProblem.noConsent();
        }
    }

    /** Whether each of these fields holds one at this moment. */
    public boolean agreed(Case found, Collection<String> fields) {
        if (fields.isEmpty()) {
            return true;
        }
        if (self.platform().find(Submissions.class).isEmpty()) {
            throw CaseProblem.submissionsAbsent();
        }
        JsonNode answers = answers(found);
        List<CaseEvent> history = cases.history(found);
        return fields.stream().allMatch(field -> isGiven(field, answers, history));
    }

    /** Saying what stands there already changes nothing. @param answers whether it was asked for, so that to give it is to answer */
    public void change(Case locked, ConsentRule rule, boolean given, boolean answers, Optional<String> request) {
        if (isGiven(rule.field(), answers(locked), cases.history(locked)) == given) {
            return;
        }
        Making making = steps.making(Actor.complainant(), request);
        CaseEvent changed = locked.append(CaseEvent.Kind.CONSENT, making, facts(rule, given), Optional.empty());
        cases.add(changed);
        if (given && answers) {
            locked.agreed(rules.casework(), calendar.days(), changed);
        }
        cases.save();
        letters.tell(locked, changed);
    }

    private static Map<String, String> facts(ConsentRule rule, boolean given) {
        var facts = new TreeMap<>(said(rule, given));
        facts.put("version", rule.version());
        return facts;
    }

    /** What whoever presses the button says, to whichever text it was. */
    static Map<String, String> said(ConsentRule rule, boolean given) {
        return Map.of("consent", rule.field(), "state", given ? GIVEN : WITHDRAWN);
    }

    private static boolean isGiven(String field, JsonNode answers, List<CaseEvent> history) {
        return !answers.isMissingNode()
                && last(field, history)
                        .map(event -> event.facts().get("state").equals(GIVEN))
                        .orElseGet(() -> !answers.path(field).asString("").isEmpty());
    }

    private static ConsentState state(ConsentRule rule, JsonNode answers, List<CaseEvent> history) {
        Optional<CaseEvent> last = last(rule.field(), history);
        return new ConsentState(
                rule,
                isGiven(rule.field(), answers, history),
                last.map(event -> event.facts().get("version"))
                        .orElseGet(() -> answers.path(rule.field()).asString("")),
                last.map(CaseEvent::madeAt));
    }

    private static Optional<CaseEvent> last(String field, List<CaseEvent> history) {
        return history.stream().filter(event -> isAbout(event, field)).reduce((before, after) -> after);
    }

    /** Whether this one was given or withdrawn by it. */
    static boolean isAbout(CaseEvent event, String field) {
        return event.kind() == CaseEvent.Kind.CONSENT
                && field.equals(event.facts().get("consent"));
    }

    /** Missing where they are gone, or where nobody keeps them at the moment: then nothing is agreed to. */
    private JsonNode answers(Case found) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(submissions -> submissions.find(UUID.fromString(found.submission()), OPEN))
                .map(submission -> JsonMapper.shared().readTree(submission.answers()))
                .orElse(MissingNode.getInstance());
    }
}
