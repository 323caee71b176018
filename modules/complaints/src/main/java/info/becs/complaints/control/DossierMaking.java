package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Choice;
import info.becs.complaints.entity.ConsentState;
import info.becs.complaints.entity.CourtOrder;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.complaints.entity.RightsDay;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import info.becs.spi.forms.SubmissionReading.Row;
import info.becs.spi.forms.SubmissionReading.Section;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what an authority is given: what is missing for it, and the document. */
@ApplicationScoped
public class DossierMaking {

    private static final Set<DataClass> OPENED = EnumSet.complementOf(EnumSet.of(DataClass.X));
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);
    private static final String UPLOADED = "upload:";
    private static final Text WITH_MESSAGE = Text.of("অভিযোগকারীর বার্তার সঙ্গে", "With a message of the complainant");
    private static final Text FROM_CELL = Text.of("সেলের বার্তার সঙ্গে", "With a message of the cell");
    private static final Text MERCHANT = Text.of("কার বিরুদ্ধে", "Against");
    private static final Text ISSUE = Text.of("সমস্যা", "Problem");
    private static final Text CLAIMED = Text.of("দাবি", "Claimed");
    private static final Text ORDERED = Text.of("আদেশ নম্বর {0}", "Order no. {0}");
    private static final Text AGREED = Text.of("{0} ({1})", "{0} ({1})");

    @Inject
    Cases cases;

    @Inject
    CaseRules rules;

    @Inject
    CaseRights rights;

    @Inject
    Consents consents;

    @Inject
    CaseWords words;

    @Inject
    FormWords formWords;

    @Inject
    Particulars particulars;

    @Inject
    ThisModule self;

    /** A document and how many exhibits it lists. */
    public record Made(String html, int exhibits) {}

    public DossierRule rule(String authority) {
        return Optional.ofNullable(rules.casework().dossiers().authorities().get(authority))
                .filter(rule -> rules.casework().authorities().containsKey(authority))
                .orElseThrow(() -> DossierProblem.authorityUnknown(authority));
    }

    public Choice authority(DossierRule rule) {
        return rules.casework().authorities().get(rule.authority());
    }

    /** A refusal where the complainant does not agree to it at this moment. */
    public void consented(Case found, DossierRule rule) {
        consents.require(found, authority(rule).consent().stream().toList());
    }

    /** Whether the complainant agrees at this moment that it is handed over. */
    public boolean isAgreed(Case found, DossierRule rule) {
        return consents.agreed(found, consents(rule));
    }

    /** Fields in which the complainant has to agree to it. */
    Set<String> consents(DossierRule rule) {
        return Stream.concat(authority(rule).consent().stream(), rule.consent().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A refusal where the complainant does not agree that it is handed over at this moment, and nobody has ordered it. */
    void requireGround(Case found, DossierRule rule, Optional<CourtOrder> order) {
        consented(found, rule);
        if (order.isEmpty() && !isAgreed(found, rule)) {
            throw rule.order()
                    ? DossierProblem.noConsentNorOrder(authority(rule).label())
                    : CaseProblem.noConsent();
        }
    }

    /** What the authority would send it back for; nothing sensitive is opened for that. */
    public List<DossierRule.Need> missing(Case found, DossierRule rule) {
        UUID id = UUID.fromString(found.submission());
        JsonNode answers = JsonMapper.shared().readTree(submission(id, OPEN).answers());
        List<CaseEvent> history = cases.history(found);
        Set<String> later = Particulars.fields(history);
        boolean files = find(SubmissionReading.class).files(id).stream().anyMatch(Attached::own);
        return rule.needs().stream()
                .filter(need -> !(need.files() && files && isOfKind(need, answers.path("evidence"), history)))
                .filter(need ->
                        need.any().stream().noneMatch(field -> later.contains(field) || isThere(answers, field)))
                .toList();
    }

    /** Of files that came later nobody said what they are: those that were added as evidence count, those of a message do not. */
    private static boolean isOfKind(DossierRule.Need need, JsonNode evidence, List<CaseEvent> history) {
        return need.kinds().isEmpty()
                || history.stream().anyMatch(event -> event.kind() == CaseEvent.Kind.EVIDENCE)
                || evidence.valueStream()
                        .anyMatch(
                                item -> need.kinds().contains(item.path("kind").asString("")));
    }

    /** Of these fields those that were not answered when it was handed in. */
    public List<String> unanswered(Case found, Collection<String> fields) {
        JsonNode answers = JsonMapper.shared()
                .readTree(submission(UUID.fromString(found.submission()), OPEN).answers());
        return fields.stream()
                .distinct()
                .filter(field -> !isThere(answers, field))
                .toList();
    }

    /** One that was not opened is null, one that was not given is not there at all. */
    private static boolean isThere(JsonNode answers, String field) {
        JsonNode value = answers.path(field);
        return !value.isMissingNode() && !(value.isArray() && value.isEmpty());
    }

    public int exhibits(Case found) {
        return find(SubmissionReading.class)
                .files(UUID.fromString(found.submission()))
                .size();
    }

    /** All fields that any authority needs. */
    public List<String> needed() {
        return rules.casework().dossiers().authorities().values().stream()
                .flatMap(rule -> rule.needs().stream())
                .flatMap(need -> need.any().stream())
                .distinct()
                .toList();
    }

    public Made make(Case found, DossierRule rule, Optional<CourtOrder> order, Instant now) {
        UUID id = UUID.fromString(found.submission());
        Submission submission = submission(id, OPENED);
        List<CaseEvent> history = cases.history(found);
        List<Attached> files = find(SubmissionReading.class).files(id);
        return new Made(
                DossierText.of(
                        content(found, submission, rule, order, files, history, now, Bangla.BN),
                        content(found, submission, rule, order, files, history, now, Locale.ENGLISH)),
                files.size());
    }

    private DossierContent content(
            Case found,
            Submission submission,
            DossierRule rule,
            Optional<CourtOrder> order,
            List<Attached> files,
            List<CaseEvent> history,
            Instant now,
            Locale locale) {
        Map<String, List<Section>> answers =
                new HashMap<>(find(SubmissionReading.class).byKey(submission.id(), OPENED, locale));
        particulars
                .told(found, history, locale)
                .forEach((field, row) -> answers.put(field, List.of(new Section("", List.of(row)))));
        Map<String, String> kinds = kinds(submission, answers.getOrDefault("evidence", List.of()));
        Map<String, String> shows = shows(found, history, locale);
        return new DossierContent(
                rule,
                found.number(),
                submission.receiptNumber(),
                found.receivedAt(),
                now,
                about(found, locale),
                rule.parts().stream()
                        .map(part -> new DossierContent.Part(
                                part.title().in(locale),
                                part.fields().stream()
                                        .flatMap(field -> answers.getOrDefault(field, List.of()).stream())
                                        .toList()))
                        .filter(part -> !part.sections().isEmpty())
                        .toList(),
                files.stream()
                        .map(file -> new DossierContent.Exhibit(
                                kinds.getOrDefault(file.id(), shows.getOrDefault(file.id(), "")), file))
                        .toList(),
                rights.of(found, history).stream()
                        .filter(day -> !day.isOwn())
                        .map(day -> day(day, locale))
                        .toList(),
                history.stream()
                        .filter(event -> event.kind() == CaseEvent.Kind.STEP)
                        .map(event -> step(event, locale))
                        .toList(),
                agreed(found, rule, history).map(state -> agreed(found, state, locale)),
                order.map(each -> new Row(
                        Bangla.date(each.on(), locale),
                        ORDERED.with(each.number()).in(locale))));
    }

    /** The answers are of the whole complaint: what of it this case is has to be said. */
    private List<Row> about(Case found, Locale locale) {
        var about = new ArrayList<Row>();
        if (found.isSplit()) {
            found.merchant().ifPresent(name -> about.add(new Row(MERCHANT.in(locale), name)));
            found.issue()
                    .flatMap(code -> formWords.label("issue", code))
                    .ifPresent(issue -> about.add(new Row(ISSUE.in(locale), issue.in(locale))));
            found.amountClaimed()
                    .ifPresent(amount -> about.add(new Row(CLAIMED.in(locale), Bangla.money(amount, locale))));
        }
        return about;
    }

    /** What each file is, as the first answer beside it says. */
    private static Map<String, String> kinds(Submission submission, List<Section> evidence) {
        var kinds = new HashMap<String, String>();
        JsonNode items = JsonMapper.shared().readTree(submission.answers()).path("evidence");
        for (int i = 0; i < items.size() && i < evidence.size(); i++) {
            String file = items.get(i).path("file").asString("");
            if (file.startsWith(UPLOADED)) {
                kinds.put(
                        file.substring(UPLOADED.length()),
                        evidence.get(i).rows().get(0).value());
            }
        }
        return kinds;
    }

    /** What those show that came later: the complainant's own words of evidence, else who sent it with a message. */
    private Map<String, String> shows(Case found, List<CaseEvent> history, Locale locale) {
        var shows = new HashMap<String, String>();
        for (CaseEvent event : history) {
            for (String id : CaseFiles.ids(event)) {
                shows.put(
                        id,
                        event.kind() == CaseEvent.Kind.EVIDENCE
                                ? words.open(found, event).orElse("")
                                : (event.maker() == Actor.Kind.COMPLAINANT ? WITH_MESSAGE : FROM_CELL).in(locale));
            }
        }
        return shows;
    }

    private static Row day(RightsDay day, Locale locale) {
        return new Row(
                day.what().in(locale),
                Bangla.date(day.day(), locale) + " · " + day.source().in(locale));
    }

    private Row step(CaseEvent event, Locale locale) {
        String status = rules.casework().status(event.status()).label().in(locale);
        return new Row(
                Bangla.date(event.madeAt(), locale),
                rules.casework()
                        .said(event)
                        .map(said -> status + ": " + said.in(locale))
                        .orElse(status));
    }

    private Optional<ConsentState> agreed(Case found, DossierRule rule, List<CaseEvent> history) {
        return authority(rule)
                .consent()
                .or(rule::consent)
                .flatMap(field -> consents.of(found, history).stream()
                        .filter(state -> state.given() && state.rule().field().equals(field))
                        .findFirst());
    }

    private Row agreed(Case found, ConsentState state, Locale locale) {
        return new Row(
                Bangla.date(state.changedAt().orElse(found.receivedAt()), locale),
                AGREED.with(
                                consents.words(found, state.rule(), state.version())
                                        .orElse(state.rule().label()),
                                state.version())
                        .in(locale));
    }

    private Submission submission(UUID id, Set<DataClass> opening) {
        return find(Submissions.class).find(id, opening).orElseThrow(DossierProblem::gone);
    }

    private <C> C find(Class<C> capability) {
        return self.platform().find(capability).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
