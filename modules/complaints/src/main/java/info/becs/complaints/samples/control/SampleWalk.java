package info.becs.complaints.samples.control;

import info.becs.complaints.control.Bookkeeping;
import info.becs.complaints.control.CaseKeeping;
import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.CaseSteps;
import info.becs.complaints.control.CaseTalk;
import info.becs.complaints.control.Cases;
import info.becs.complaints.control.DossierMaking;
import info.becs.complaints.control.Dossiers;
import info.becs.complaints.control.Holding;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.Making;
import info.becs.complaints.entity.MoneyEntry;
import info.becs.complaints.samples.entity.SampleBook;
import info.becs.complaints.samples.entity.SampleBook.SampleCase;
import info.becs.complaints.samples.entity.SampleEvent;
import info.becs.kit.Ids;
import info.becs.kit.text.Bangla;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Works a sample case as officers would have, at the moments at which they would have; what lies ahead has not happened yet. */
@ApplicationScoped
public class SampleWalk {

    private static final long OPENING = 4;
    private static final long BETWEEN = 420;
    private static final int SPREAD = 47;
    private static final long TAKA = 100;

    @Inject
    Cases cases;

    @Inject
    CaseSteps steps;

    @Inject
    CaseTalk talk;

    @Inject
    Bookkeeping bookkeeping;

    @Inject
    Holding holding;

    @Inject
    CaseKeeping keeping;

    @Inject
    DossierMaking dossierMaking;

    @Inject
    Dossiers dossiers;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Clock clock;

    /** Whole or not at all. False where it was walked before, where somebody has worked on it, or where it is not open yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean walk(SampleBook book, SampleCase sample, List<PersonId> officers) {
        Optional<Case> found = cases.of(book.submission(sample)).stream()
                .findFirst()
                .filter(each -> cases.history(each).isEmpty());
        if (found.isEmpty()) {
            return false;
        }
        Case walked = found.get();
        cases.lock(walked);
        walked.isOpenSince(walked.receivedAt().plusSeconds(OPENING));
        cases.save();
        Instant now = clock.instant();
        Instant last = walked.receivedAt();
        for (SampleEvent event : book.way(sample)) {
            Instant at = moment(walked, sample, event, last);
            if (at.isAfter(now)) {
                break;
            }
            happen(walked, sample, event, making(at, sample, event, officers));
            last = at;
        }
        return !book.way(sample).isEmpty();
    }

    /** Officers work on working days; nothing happens before what it follows. */
    private Instant moment(Case walked, SampleCase sample, SampleEvent event, Instant last) {
        LocalDate day = OfficeCalendar.day(walked.receivedAt())
                .plusDays(event.days() + (sample.delay() == null ? 0 : sample.delay()));
        LocalDate worked = event.isByComplainant() ? day : calendar.days().after(day.minusDays(1), 1);
        Instant at = worked.atTime(event.time())
                .plusMinutes(Math.floorMod(sample.name().hashCode() * 31, SPREAD))
                .atZone(Bangla.DHAKA)
                .toInstant();
        Instant soonest = last.plusSeconds(BETWEEN);
        return at.isBefore(soonest) ? soonest : at;
    }

    private static Making making(Instant at, SampleCase sample, SampleEvent event, List<PersonId> officers) {
        int officer = event.officer() == null ? sample.officer() : event.officer();
        Actor by = event.isByComplainant()
                ? Actor.complainant()
                : Actor.officer(officers.get((officer - 1) % officers.size()));
        return new Making(Ids.next(), at, by, Optional.empty());
    }

    /** In whole taka. */
    private static Optional<Long> share(Case walked, SampleCase sample) {
        return Optional.ofNullable(sample.share())
                .flatMap(share -> walked.amountClaimed().map(claimed -> claimed * share / 100 / TAKA * TAKA));
    }

    private void happen(Case walked, SampleCase sample, SampleEvent event, Making making) {
        LocalDate day = OfficeCalendar.day(making.at());
        String words = event.words(sample.language());
        switch (event.what()) {
            case "claim" -> holding.claim(walked, making.by().person().orElseThrow(), making);
            case "message" -> talk.write(walked, CaseEvent.Kind.MESSAGE, words, List.of(), making);
            case "note" -> talk.write(walked, CaseEvent.Kind.NOTE, words, List.of(), making);
            case "hold" -> keeping.hold(walked, true, words, making);
            case "dossier" -> dossiers.make(walked, dossierMaking.rule(event.authority()), Optional.empty(), making);
            case "verified" -> bookkeeping.enter(walked, verified(walked, event, day), making);
            default -> steps.take(walked, event.step(sample.language(), day, share(walked, sample)), making);
        }
    }

    private MoneyEntry verified(Case walked, SampleEvent event, LocalDate day) {
        return MoneyEntry.of(
                "verified",
                "officer",
                walked.amountClaimed().orElseThrow(),
                Optional.empty(),
                event.proof(),
                rules.casework(),
                day);
    }
}
