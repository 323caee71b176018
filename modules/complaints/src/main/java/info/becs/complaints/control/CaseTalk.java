package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.Making;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What is written about a case: messages, that both sides read, and notes, that stay inside. */
@ApplicationScoped
public class CaseTalk {

    private static final int MOST_UNANSWERED = 20;

    @Inject
    Cases cases;

    @Inject
    Repeats repeats;

    @Inject
    CaseSteps steps;

    @Inject
    CaseWords words;

    @Inject
    CaseFiles files;

    @Inject
    Notices notices;

    @Inject
    CaseIndexing indexing;

    @Inject
    AnswerLetters letters;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    /** Without files. */
    public CaseEvent write(Case locked, CaseEvent.Kind kind, String said, Actor by, Optional<String> request) {
        return write(locked, kind, said, List.of(), by, request);
    }

    /** Once for each request, however often it comes; something else by the same one is refused. The case is locked before: nobody's step is overtaken. */
    public CaseEvent write(
            Case locked, CaseEvent.Kind kind, String said, List<String> attached, Actor by, Optional<String> request) {
        return write(locked, kind, said, attached, steps.making(by, request));
    }

    public CaseEvent write(Case locked, CaseEvent.Kind kind, String said, List<String> attached, Making making) {
        Actor by = making.by();
        Optional<String> request = making.request();
        Optional<CaseEvent> before = repeats.of(
                locked,
                request,
                by,
                event -> event.kind() == kind
                        && repeats.says(locked, event, said)
                        && CaseFiles.ids(event).containsAll(attached));
        if (before.isPresent()) {
            return before.get();
        }
        if (said.isBlank()) {
            throw CaseProblem.nothingSaid();
        }
        if (by.kind() == Actor.Kind.COMPLAINANT && unanswered(cases.history(locked)) >= MOST_UNANSWERED) {
            throw CaseProblem.tooManyMessages();
        }
        boolean asksAgain = kind == CaseEvent.Kind.MESSAGE
                && by.kind() == Actor.Kind.OFFICER
                && locked.hasItsAnswer(rules.casework());
        CaseEvent written = locked.append(
                kind, making, files.keep(locked, attached, by, request), words.seal(locked, making.id(), said));
        if (asksAgain) {
            locked.waitAgain(steps.due(locked.status(), making.at()));
        }
        if (kind == CaseEvent.Kind.MESSAGE || kind == CaseEvent.Kind.EVIDENCE) {
            locked.turnClocks(rules.casework(), calendar.days(), written);
        }
        cases.add(written);
        cases.save();
        indexing.add(locked, said);
        letters.tell(locked, written);
        if (kind == CaseEvent.Kind.MESSAGE && by.kind() == Actor.Kind.OFFICER) {
            notices.news(locked);
        }
        return written;
    }

    /** How many messages of the complainant came since an officer said something to them. */
    private static int unanswered(List<CaseEvent> history) {
        int count = 0;
        for (CaseEvent event : history) {
            boolean isWritten = event.kind() == CaseEvent.Kind.MESSAGE || event.kind() == CaseEvent.Kind.EVIDENCE;
            if (isWritten && event.maker() == Actor.Kind.COMPLAINANT) {
                count++;
            } else if (event.kind() != CaseEvent.Kind.NOTE && event.maker() == Actor.Kind.OFFICER) {
                count = 0;
            }
        }
        return count;
    }
}
