package info.becs.complaints.control;

import info.becs.complaints.entity.ExportProblem;
import info.becs.kit.exports.AgreedExport;
import info.becs.kit.exports.AgreedExports;
import info.becs.kit.settings.Settings;
import info.becs.spi.DataClass;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Problem;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** All files of cases that may be taken away; of many cases, or with sensitive answers, each by the approval of a second person. */
@ApplicationScoped
public class CaseExports extends AgreedExports {

    public static final String ACTION = "complaints.case.export";
    public static final String SEALED = "complaints.answer.export";

    /** No file holds more. */
    public static final int MOST = 20_000;

    private static final Setting ALONE = Setting.number(
                    "complaints.export.most-alone",
                    200,
                    Text.of(
                            "একজন একা দিনে কতটি কেস ফাইলে নিতে পারেন",
                            "How many cases one person may take away alone in a day"))
            .between(0, MOST)
            .changeable();
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    Settings settings;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.permission(
                        ACTION,
                        Text.of("অনেক কেস ফাইলে বাইরে নেওয়া", "Take lists of cases away as files"),
                        DataClass.I)
                .permission(
                        SEALED,
                        Text.of(
                                "কেসের স্পর্শকাতর উত্তরও ফাইলে বাইরে নেওয়া",
                                "Take sensitive answers of cases away as files, too"),
                        DataClass.S)
                .role("cell-lead", ACTION, SEALED)
                .setting(ALONE);
    }

    /** Whether this one may take so many more today without anybody else. */
    public boolean isAlone(PersonId person, int cases) {
        return takenAlone(person) + cases <= settings.number(ALONE);
    }

    /** Of files that somebody asked for all at once, together more than one may take alone, none is handed out. */
    public boolean isStillAgreed(AgreedExport export, PersonId person) {
        return export.approver().isPresent() || isAlone(person, 0);
    }

    /** What the file may hold at most by what was agreed to. */
    public int most(AgreedExport export) {
        return export.approver().isPresent() ? MOST : (int) settings.number(ALONE);
    }

    /** Needs nobody else. */
    public void give(String id, Map<String, String> filter, PersonId asker, int cases) {
        add(id, filter, asker, Optional.empty());
        sql().change("UPDATE complaints_export SET cases = ? WHERE id = ?", cases, id);
    }

    /** Of all who take it at once one gets it. */
    public void take(AgreedExport export) {
        Timestamp at = Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (sql().change("UPDATE complaints_export SET taken_at = ? WHERE id = ? AND taken_at IS NULL", at, export.id())
                == 0) {
            throw ExportProblem.taken();
        }
    }

    /** It could not be made, so it can be taken again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(AgreedExport export) {
        sql().change("UPDATE complaints_export SET taken_at = NULL WHERE id = ?", export.id());
    }

    /** How many rows are about this person. */
    public int forget(PersonId person) {
        return sql().change("DELETE FROM complaints_export WHERE asked_by = ?", person.toString());
    }

    private long takenAlone(PersonId person) {
        Instant since = clock.instant().minus(DAY);
        return sql().rows(
                        "SELECT COALESCE(SUM(cases), 0) FROM complaints_export"
                                + " WHERE asked_by = ? AND approved_by IS NULL AND ready_at > ?",
                        1,
                        row -> row.getLong(1),
                        person.toString(),
                        Timestamp.from(since))
                .get(0);
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    protected String table() {
        return "complaints_export";
    }

    @Override
    protected String takeable() {
        return "taken_at IS NULL";
    }

    @Override
    protected Problem notFound() {
        return ExportProblem.notFound();
    }

    @Override
    protected Problem over() {
        return ExportProblem.over();
    }
}
