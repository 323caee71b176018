package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseNumber;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.Ids;
import info.becs.kit.forms.NewSubmissions;
import info.becs.spi.Problem;
import info.becs.spi.events.Event;
import info.becs.spi.forms.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens a case for each submission that is meant for this module. */
@ApplicationScoped
public class CaseOpening extends NewSubmissions {

    @Inject
    Cases cases;

    @Inject
    MerchantKeys keys;

    @Inject
    CaseNames names;

    @Inject
    DeclaredFields declared;

    @Inject
    CaseFields fields;

    @Inject
    FirstAnswer firstAnswer;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    @Inject
    CaseErasure erasure;

    @Inject
    Clock clock;

    public CaseOpening() {
        super("complaints");
    }

    /** In a flood senders wait for receipts, and no officer can read hundreds of complaints a second. */
    @Override
    public boolean canWait() {
        return true;
    }

    /** What was erased in the meantime is ended at once: that was told before there was a case. */
    @Override
    public void heardAll(List<Event> events) {
        super.heardAll(events);
        Set<UUID> meant = meant(events);
        if (!meant.isEmpty()) {
            erasure.eraseGoneOf(meant);
        }
    }

    @Override
    protected Set<UUID> known(Set<UUID> submissions) {
        return cases.open(submissions);
    }

    @Override
    protected List<Event> take(List<Submission> submissions) {
        List<Case> opened = submissions.stream().map(this::opened).toList();
        Map<String, String> known = keys.of(
                opened.stream().flatMap(each -> each.merchantKey().stream()).collect(Collectors.toSet()));
        opened.forEach(each -> each.merchantKey().map(known::get).ifPresent(each::isAgainst));
        cases.add(opened);
        names.learn(opened);
        keepFields(submissions, opened);
        return opened.stream().map(CaseOpening::told).toList();
    }

    private void keepFields(List<Submission> submissions, List<Case> opened) {
        Map<String, Set<String>> kept =
                declared.lately(opened.stream().map(Case::form).collect(Collectors.toSet()));
        if (opened.stream()
                .anyMatch(each -> !kept.getOrDefault(each.form(), Set.of()).isEmpty())) {
            fields.add(
                    opened,
                    submissions.stream()
                            .collect(Collectors.toMap(each -> each.id().toString(), Submission::answers)),
                    kept);
        }
    }

    @Override
    protected Problem absent() {
        return CaseProblem.submissionsAbsent();
    }

    private Case opened(Submission submission) {
        Case opened = Case.open(
                Ids.next(),
                CaseNumber.random(),
                submission,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                firstAnswer.due(submission.receivedAt()),
                rules.casework().clocks(),
                calendar.days());
        rules.casework().groupFor(opened.issue()).ifPresent(opened::goTo);
        return opened;
    }

    private static Event told(Case opened) {
        return Event.of("complaints.case.opened", opened.id())
                .fact("number", opened.number())
                .fact("form", opened.form())
                .fact("submission", opened.submission());
    }
}
