package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.kit.db.PlainSql;
import info.becs.spi.Text;
import info.becs.spi.jobs.Job;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.jobs.JobStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Keeps the words of cases that were there before words were kept: once, however often it is broken off. */
@ApplicationScoped
public class IndexRound implements JobHandler {

    private static final Job JOB = Job.every(
            "complaints.words",
            Text.of("পুরোনো কেসের কথা খোঁজার জন্য রাখা", "Keep words of older cases"),
            Duration.ofMinutes(10));
    private static final int BATCH = 100;
    private static final Text KEPT = Text.of("পুরোনো কেসগুলো দেখা হয়েছে।", "Older cases were gone through.");

    @Inject
    Cases cases;

    @Inject
    CaseIndexing indexing;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Override
    public Job job() {
        return JOB;
    }

    @Override
    @Transactional
    public JobStep run(String place) {
        var sql = new PlainSql(database);
        List<String> last = sql.rows(
                "SELECT last_case FROM complaints_walk WHERE name = 'words' AND ended = 0", 1, row -> row.getString(1));
        if (last.isEmpty()) {
            return JobStep.done(KEPT);
        }
        List<Case> batch = cases.after(last.get(0), BATCH);
        indexing.index(batch);
        boolean more = batch.size() == BATCH;
        sql.change(
                "UPDATE complaints_walk SET last_case = ?, ended = ? WHERE name = 'words'",
                batch.isEmpty() ? last.get(0) : batch.get(batch.size() - 1).id(),
                more ? 0 : 1);
        return more ? JobStep.goOn(place, KEPT) : JobStep.done(KEPT);
    }
}
