package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.CaseStatus;
import info.becs.complaints.entity.ConsentRule;
import info.becs.complaints.entity.ConsentState;
import info.becs.complaints.entity.DossierProblem;
import info.becs.complaints.entity.DossierRule;
import info.becs.complaints.entity.Step;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the complainant for what an authority would send a dossier back for, and for their consent where it lacks, in the language in which they complained. */
@ApplicationScoped
public class DossierQuestion {

    private static final Text WORDS = Text.of(
            "আপনার অভিযোগ ‘{0}’-এ পাঠাতে আরও যা দরকার:\n{1}", "To send your complaint to the {0} we still need:\n{1}");

    private static final Text WRITE = Text.of("এই পাতা থেকেই লিখে পাঠান।", "Please write it to us on this page.");

    /** What a button does need not be written: written, it would be no consent. */
    private static final Text WRITE_THE_REST =
            Text.of("বাকিটা এই পাতা থেকেই লিখে পাঠান।", "Write the rest to us on this page.");

    private static final Text CONSENT = Text.of(
            "আপনার সম্মতি, যদি চান যে পাঠানো হোক: এই পাতায় ‘সম্মতি দিন: {0}’",
            "your consent, if you want it to be sent: ‘Agree: {0}’ on this page");

    @Inject
    CaseRules rules;

    @Inject
    CaseSteps steps;

    @Inject
    CaseTalk talk;

    @Inject
    DossierMaking making;

    @Inject
    Consents consents;

    @Inject
    Cases cases;

    @Inject
    ThisModule self;

    /** With the step that waits for an answer where it can be taken from here, otherwise as a message. */
    public void ask(Case found, DossierRule rule, PersonId officer) {
        List<Text> missing = making.missing(found, rule).stream()
                .map(DossierRule.Need::label)
                .toList();
        List<Text> withheld = withheld(found, rule);
        if (missing.isEmpty() && withheld.isEmpty()) {
            throw isTakenBack(found, rule) ? DossierProblem.consentWithdrawn() : DossierProblem.nothingMissing();
        }
        Actor by = Actor.officer(officer);
        String words = words(found, rule, missing, withheld);
        cases.add(found.append(
                CaseEvent.Kind.ASK,
                steps.making(by, Optional.empty()),
                Map.of("authority", rule.authority()),
                Optional.empty()));
        if (rules.casework()
                .rule(found.status(), CaseStatus.INCOMPLETE, Actor.Kind.OFFICER)
                .isPresent()) {
            var step = new Step(CaseStatus.INCOMPLETE, "", words, Optional.empty(), "", "", "");
            steps.take(found, step, by, Optional.empty());
        } else {
            talk.write(found, CaseEvent.Kind.MESSAGE, words, by, Optional.empty());
        }
    }

    /** Whether a consent lacks for which they can be asked. */
    public boolean canAskForConsent(Case found, DossierRule rule) {
        return !withheld(found, rule).isEmpty();
    }

    /** Who has taken theirs back is not asked for it. */
    private List<Text> withheld(Case found, DossierRule rule) {
        return lacking(found, rule)
                .filter(state -> state.changedAt().isEmpty())
                .map(state -> CONSENT.with(state.rule().label()))
                .toList();
    }

    private boolean isTakenBack(Case found, DossierRule rule) {
        return lacking(found, rule).anyMatch(state -> state.changedAt().isPresent());
    }

    private Stream<ConsentState> lacking(Case found, DossierRule rule) {
        Set<String> agreed = making.consents(rule);
        return consents.of(found, cases.history(found)).stream()
                .filter(state -> !state.given() && agreed.contains(state.rule().field()));
    }

    /** Whether the last question of this case was for this one and nothing was said since; who has changed it before was not asked for it. */
    boolean asksFor(Case found, ConsentRule consent) {
        List<CaseEvent> history = cases.history(found);
        int answered = history.stream()
                .filter(CaseEvent::isWordOfComplainant)
                .mapToInt(CaseEvent::place)
                .max()
                .orElse(0);
        // The step that waits follows its question; what was asked before another step is no longer waited for.
        int stepped = history.stream()
                .filter(event -> event.kind() == CaseEvent.Kind.STEP)
                .mapToInt(event -> event.place() - 1)
                .max()
                .orElse(0);
        return history.stream().noneMatch(event -> Consents.isAbout(event, consent.field()))
                && history.stream()
                        .filter(event -> event.kind() == CaseEvent.Kind.ASK)
                        .filter(event -> event.place() > answered && event.place() >= stepped)
                        .anyMatch(event -> isNeeded(consent, event.facts().get("authority")));
    }

    private boolean isNeeded(ConsentRule consent, String authority) {
        return Optional.ofNullable(rules.casework().dossiers().authorities().get(authority))
                .filter(rule -> rules.casework().authorities().containsKey(authority))
                .filter(rule -> making.consents(rule).contains(consent.field()))
                .isPresent();
    }

    private String words(Case found, DossierRule rule, List<Text> missing, List<Text> withheld) {
        Locale locale = Locale.forLanguageTag(self.platform()
                .find(Submissions.class)
                .orElseThrow(CaseProblem::submissionsAbsent)
                .find(UUID.fromString(found.submission()), Set.of(DataClass.P))
                .map(Submission::language)
                .orElse("bn"));
        String list = Stream.concat(missing.stream(), withheld.stream())
                .map(each -> "– " + each.in(locale))
                .collect(Collectors.joining("\n"));
        String asked = WORDS.with(making.authority(rule).label(), list).in(locale);
        return missing.isEmpty() ? asked : asked + "\n" + (withheld.isEmpty() ? WRITE : WRITE_THE_REST).in(locale);
    }
}
