package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.db.PlainSql;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Goes through the cases that were there before a form declared a field, and takes away what no form declares any more. */
@ApplicationScoped
public class FieldRound implements JobHandler {

    private static final Job JOB = Job.every(
            "complaints.fields",
            Text.of("বাছাইয়ের ঘরগুলো পুরোনো কেসেও রাখা", "Keep the fields of filters for older cases"),
            Duration.ofMinutes(10));
    private static final Text KEPT = Text.of("কেসগুলো দেখা হয়েছে।", "The cases were gone through.");
    private static final int BATCH = 100;
    private static final int MOST_FORGOTTEN = 1_000;
    private static final Duration END = DeclaredFields.NOTICED.multipliedBy(6);
    private static final Set<DataClass> OPEN = EnumSet.of(DataClass.P, DataClass.I);

    /** How far one field is. */
    private record Walk(String form, String field, Instant declaredAt, String last, boolean ended) {}

    @Inject
    DeclaredFields declared;

    @Inject
    CaseFields fields;

    @Inject
    Cases cases;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        Optional<Map<String, Set<String>>> kept = declared.kept();
        if (kept.isEmpty()) {
            return JobStep.done(KEPT);
        }
        begin(kept.get());
        boolean more = false;
        for (Walk walk : walks()) {
            if (!kept.get().getOrDefault(walk.form(), Set.of()).contains(walk.field())) {
                more |= forget(walk);
            } else if (!walk.ended()) {
                more |= goOn(walk);
            }
        }
        return more ? JobStep.goOn(place, KEPT) : JobStep.done(KEPT);
    }

    private void begin(Map<String, Set<String>> kept) {
        Set<String> known =
                walks().stream().map(each -> each.form() + " " + each.field()).collect(Collectors.toSet());
        kept.forEach((form, names) -> names.stream()
                .filter(field -> !known.contains(form + " " + field))
                .forEach(field -> sql().change(
                                "INSERT INTO complaints_field_walk (form, field, declared_at, last_case, ended)"
                                        + " VALUES (?, ?, ?, ' ', 0)",
                                form,
                                field,
                                Timestamp.from(clock.instant()))));
    }

    private List<Walk> walks() {
        return sql().rows(
                        "SELECT form, field, declared_at, last_case, ended FROM complaints_field_walk ORDER BY form, field",
                        0,
                        row -> new Walk(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getInt(5) == 1));
    }

    /** Whether some are left. */
    private boolean forget(Walk walk) {
        if (fields.forget(walk.form(), walk.field(), MOST_FORGOTTEN) == MOST_FORGOTTEN) {
            return true;
        }
        sql().change("DELETE FROM complaints_field_walk WHERE form = ? AND field = ?", walk.form(), walk.field());
        return false;
    }

    /** Whether some are left. While some node may open cases without knowing of the field, the walk does not end. */
    private boolean goOn(Walk walk) {
        List<Case> batch = cases.after(walk.last(), walk.form(), BATCH);
        if (!batch.isEmpty()) {
            take(batch, Map.of(walk.form(), Set.of(walk.field())));
        }
        boolean more = batch.size() == BATCH;
        boolean ended = !more && clock.instant().isAfter(walk.declaredAt().plus(END));
        sql().change(
                        "UPDATE complaints_field_walk SET last_case = ?, ended = ? WHERE form = ? AND field = ?",
                        batch.isEmpty()
                                ? walk.last()
                                : batch.get(batch.size() - 1).id(),
                        ended ? 1 : 0,
                        walk.form(),
                        walk.field());
        return more;
    }

    private void take(List<Case> batch, Map<String, Set<String>> wanted) {
        Submissions submissions = self.platform().find(Submissions.class).orElseThrow(CaseProblem::submissionsAbsent);
        Set<UUID> ids =
                batch.stream().map(each -> UUID.fromString(each.submission())).collect(Collectors.toSet());
        Set<UUID> erased = submissions.erased(ids);
        var answers = new HashMap<String, String>();
        submissions.find(ids, OPEN).stream()
                .filter(each -> !erased.contains(each.id()))
                .forEach(each -> answers.put(each.id().toString(), each.answers()));
        fields.addMissing(batch, answers, wanted);
    }

    private PlainSql sql() {
        return new PlainSql(database);
    }
}
