package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseSteps;
import info.becs.complaints.control.CaseTalk;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.ErasedComplaints;
import info.becs.complaints.control.Holding;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Conditional;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Bangla;
import info.becs.spi.DataClass;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One case of many: all that was asked for, or nothing of it. */
@RequestScoped
public class BulkCase {

    @Inject
    Cases cases;

    @Inject
    Holding holding;

    @Inject
    CaseSteps steps;

    @Inject
    CaseTalk talk;

    @Inject
    ErasedComplaints erased;

    @Inject
    Counter counter;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** In a transaction of its own, in which no other case is locked: so many at once never wait for each other in a ring. */
    @Transactional(TxType.REQUIRES_NEW)
    @Audited("complaints.case.bulk")
    public BulkAnswer carry(BulkWish.Chosen chosen, Macro doing) {
        Case found = counter.visible(chosen.number());
        cases.lock(found);
        if (found.version() != chosen.version()) {
            throw Conditional.stale();
        }
        erased.refuse(found);
        String status = found.status();
        String holder = found.assignee().orElse(null);
        if (doing.assign() != null) {
            assign(found, doing.assign());
        }
        if (doing.step() != null) {
            counter.require(
                    steps.rule(found, doing.step().to(), Actor.Kind.OFFICER).permission());
            steps.take(found, doing.step().toStep(), officer(), Optional.empty());
        }
        if (doing.message() != null && !doing.message().isEmpty()) {
            write(found, CaseEvent.Kind.MESSAGE, doing.message().in(language(found)));
        }
        if (doing.note() != null) {
            write(found, CaseEvent.Kind.NOTE, doing.note());
        }
        trail.on(found.number())
                .change("status", DataClass.I, status, found.status())
                .change("assignee", DataClass.I, holder, found.assignee().orElse(null))
                .change("message", DataClass.S, null, doing.message() == null ? null : "said")
                .change("note", DataClass.S, null, doing.note());
        return BulkAnswer.of(found);
    }

    private void assign(Case found, String to) {
        String me = counter.person().toString();
        String next = to.equals("me") ? me : to;
        if (found.assignee().filter(next::equals).isPresent()) {
            return;
        }
        counter.requireOwn(found);
        if (next.equals("nobody")) {
            if (found.assignee().isPresent()) {
                holding.release(found, counter.person());
            }
        } else if (next.equals(me) && found.assignee().isEmpty()) {
            holding.claim(found, counter.person());
        } else {
            holding.handOver(found, next, "", counter.person());
        }
    }

    private void write(Case found, CaseEvent.Kind kind, String words) {
        talk.write(found, kind, Bangla.normalise(words), officer(), Optional.empty());
    }

    private Actor officer() {
        return Actor.officer(counter.person());
    }

    /** Of the complaint; Bangla where it is no longer there. */
    private String language(Case found) {
        return self.platform()
                .find(Submissions.class)
                .flatMap(all -> all.find(UUID.fromString(found.submission()), Set.of()))
                .map(Submission::language)
                .orElse("bn");
    }
}
