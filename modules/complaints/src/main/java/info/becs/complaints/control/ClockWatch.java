package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Warning;
import info.becs.complaints.entity.Warning.Stage;
import info.becs.complaints.entity.WorkingDays;
import info.becs.kit.page.Cursor;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the cases whose clocks run out and has whoever can still act told of them, once for each clock and case. */
@ApplicationScoped
public class ClockWatch implements JobHandler {

    private static final Job JOB = Job.every(
            "complaints.clocks", Text.of("সময় ফুরিয়ে আসা কেস", "Cases whose time runs out"), Duration.ofMinutes(15));
    private static final int BATCH = 100;
    private static final Cursor BEGIN = new Cursor(Instant.EPOCH, "");
    private static final Text LOOKED = Text.of("ঘড়ি দেখা হয়েছে।", "The clocks were looked at.");

    @Inject
    Warnings warnings;

    @Inject
    ClockLetters letters;

    @Inject
    CaseRules rules;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Clock clock;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        Instant now = clock.instant();
        List<Case> waiting = warnings.waiting(now, Cursor.parse(place).orElse(BEGIN), BATCH);
        Map<Case, List<Warning>> found = new LinkedHashMap<>();
        String last = "";
        for (Case each : waiting) {
            last = new Cursor(each.warnAt(), each.id()).text();
            List<Warning> fresh = fresh(each, now);
            warnings.add(fresh);
            warnings.next(each, next(each, now));
            if (!fresh.isEmpty()) {
                found.put(each, fresh);
            }
        }
        letters.send(found);
        return waiting.size() < BATCH ? JobStep.done(LOOKED) : JobStep.goOn(last, LOOKED);
    }

    /** What was not told yet; of a clock that has run out, not that it will. */
    private List<Warning> fresh(Case of, Instant now) {
        var told = warnings.told(of);
        var fresh = new ArrayList<Warning>();
        of.running(rules.casework()).forEach((which, due) -> {
            if (!soon(due).isAfter(now)) {
                var stage = due.isBefore(now) ? Stage.OVER : Stage.SOON;
                fresh.add(new Warning(of.id(), which, stage, due));
            }
        });
        fresh.removeAll(told);
        return fresh;
    }

    private Optional<Instant> next(Case of, Instant now) {
        return of.running(rules.casework()).values().stream()
                .flatMap(due -> Stream.of(soon(due), due.plusSeconds(1)))
                .filter(moment -> moment.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private Instant soon(Instant due) {
        WorkingDays days = calendar.days();
        return days.before(due, rules.casework().clocks().warn());
    }
}
