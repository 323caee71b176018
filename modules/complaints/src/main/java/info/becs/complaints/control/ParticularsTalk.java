package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.spi.Text;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionDialogue.Wanted;
import info.becs.spi.forms.SubmissionParticulars.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** On the status page: the fields that the complainant was asked for, as long as they are missing. */
@ApplicationScoped
public class ParticularsTalk {

    static final String GIVE = "particulars";

    private static final Text LABEL = Text.of("যা চাওয়া হয়েছে তা লিখুন", "Give what you were asked for");
    private static final Text HINT = Text.of(
            "আপনার অভিযোগ কর্তৃপক্ষের কাছে পাঠাতে এগুলো লাগে। অভিযোগের অন্য উত্তরের মতোই এগুলো গোপন রাখা হয়।",
            "The authority asks for these before it takes up your complaint. They are kept as safe as your other answers.");
    private static final Text ADDED = Text.of("যোগ হয়েছে: {0}।", "Added: {0}.");

    @Inject
    Repeats repeats;

    @Inject
    Cases cases;

    @Inject
    DossierMaking making;

    @Inject
    CaseRules rules;

    @Inject
    Particulars particulars;

    public Optional<Choice> choice(Case found, List<CaseEvent> history) {
        return Optional.of(wanted(found, history))
                .filter(wanted -> !wanted.isEmpty())
                .map(wanted -> new Choice(GIVE, LABEL, HINT, false, false, false, wanted));
    }

    /** What was asked for and is missing still; nothing is opened for that. */
    private List<Wanted> wanted(Case found, List<CaseEvent> history) {
        List<DossierRule.Need> missing = found.endedAt().isPresent()
                ? List.of()
                : history.stream()
                        .filter(event -> event.kind() == CaseEvent.Kind.ASK)
                        .map(event -> event.facts().get("authority"))
                        .distinct()
                        .flatMap(authority ->
                                Optional.ofNullable(rules.casework()
                                                .dossiers()
                                                .authorities()
                                                .get(authority))
                                        .stream())
                        .flatMap(rule -> making.missing(found, rule).stream())
                        .distinct()
                        .toList();
        Set<String> required = missing.stream()
                .filter(DossierRule.Need::isOne)
                .flatMap(need -> need.any().stream())
                .collect(Collectors.toSet());
        return particulars.asked(found, missing).stream()
                .map(Asked::field)
                .distinct()
                .map(field -> new Wanted(field, required.contains(field)))
                .toList();
    }

    /** The case is locked before. */
    public Text take(Case locked, Reply reply) {
        var request = Optional.of(reply.id());
        Optional<CaseEvent> before =
                repeats.of(locked, request, Actor.complainant(), CaseEvent.Kind.PARTICULARS, Map.of());
        List<Wanted> wanted = wanted(locked, cases.history(locked));
        if (before.filter(event -> !particulars.says(locked, event, reply.answers()))
                .isPresent()) {
            throw wanted.isEmpty() ? DossierProblem.givenBefore() : CaseProblem.sentOtherwise();
        }
        if (before.isEmpty()) {
            if (wanted.isEmpty()) {
                throw DossierProblem.nothingMissing();
            }
            particulars.give(
                    locked,
                    reply.answers(),
                    wanted.stream().map(Wanted::field).toList(),
                    wanted.stream().filter(Wanted::required).map(Wanted::field).collect(Collectors.toSet()),
                    Actor.complainant(),
                    "",
                    request);
        }
        return cases.written(locked, reply.id())
                .map(event -> ADDED.with(rules.casework().named(Particulars.fields(List.of(event)))))
                .orElseThrow();
    }
}
